// Keys that are put together at run time, by what they begin with. The test of unused keys counts every key of a
// family as used; whoever adds a family says where its members come from.
export const FAMILIES: readonly string[] = [
  // The code of an error of the host: src/words/errors.ts
  'error-',
  // The four tabs of the header: id of the view
  'tab-',
  // What is wrong with a row of an imported table, and its heading: the code of the fault (crate import)
  'fault-',
  // Purpose of a session, kind of an agenda item, phase of a slot: codes of the plan
  'app-purpose-',
  'app-kind-',
  'app-phase-',
  // Groups of the list of sessions: code of the card
  'start-group-',
  // Preparing: steps, points of the check list with their duty, purposes, fields of an import, sectors, declarations
  'prepare-step-',
  'prepare-point-',
  'prepare-duty-',
  'prepare-purpose-',
  'prepare-field-',
  'prepare-without-',
  'prepare-sector-',
  'prepare-declaration-',
  // Rows of the page of the freeze
  'freeze-row-',
  // Why the data could not be opened, and what is shown of it: code of the store (crate store), Opening.svelte
  'opening-',
];
