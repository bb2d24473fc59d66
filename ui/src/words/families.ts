// Keys that are put together at run time, by what they begin with. The test of unused keys counts every key of a
// family as used; whoever adds a family says where its members come from.
export const FAMILIES: readonly string[] = [
  // The code of an error of the host: src/words/errors.ts
  'error-',
  // The four tabs of the header: id of the view
  'tab-',
  // What is wrong with a row of an imported table, and its heading: the code of the fault (crate import)
  'fault-',
  // What was found out about a table, and what turns it round: the code of the finding (crate import, app/src/intake/found.rs)
  'found-',
  'import-separator-',
  'import-remote-',
  // What a list changes, counted: views/prepare/difference.ts
  'import-count-',
  // Purpose of a session, kind of an agenda item, phase of a slot: codes of the plan
  'app-purpose-',
  'app-kind-',
  'app-phase-',
  // Groups of the list of sessions: code of the card
  'start-group-',
  // Where a search has found a session: kind of the text (crate store, search)
  'start-in-',
  // Preparing: steps, points of the check list with their duty, purposes, fields of an import, sectors, declarations
  'prepare-step-',
  'prepare-point-',
  'prepare-duty-',
  'prepare-purpose-',
  'prepare-field-',
  'prepare-without-',
  'prepare-sector-',
  // What those who pitch are called together (prepare/kinds.ts), and each kind
  'prepare-kinds-',
  'admit-kind-',
  'prepare-declaration-',
  // What an office calls its units: code of the directory; what is wrong with a co-host: views/prepare/hosts.ts
  'prepare-unit-',
  'hosts-fault-',
  // Before the day: parts, channels, groups of notices, needs, roles and what answers a need (prepare/outreach.ts); kinds
  // and sizes of papers (prepare/papers.ts)
  'outreach-part-',
  'outreach-channel-',
  'outreach-group-',
  'guests-need-',
  'guests-role-',
  'guests-met-',
  'papers-kind-',
  'papers-size-',
  // The slot: presets, when the clock starts, what happens at the end (prepare/slots.ts)
  'slot-preset-',
  'slot-clock-',
  'slot-overtime-',
  // Marks and triggers of a phase (prepare/SignalsDialog.svelte), and what keeps the gong silent (state/gong.svelte.ts)
  'mark-shape-',
  'mark-tone-',
  'marks-at-',
  'marks-sound-',
  'marks-layout-',
  'marks-scoring-with-',
  'marks-short-',
  'marks-trouble-',
  'trigger-act-',
  // The draw: how the list is sorted, how the order is found (crate domain, draw)
  'draw-rule-',
  'draw-method-',
  // What changed: parts and codes of a difference (crate domain, plan/difference), and what an edit was called
  'change-',
  'changes-part-',
  'changes-rationale-',
  'changes-remote-',
  'changes-point-',
  'changes-added',
  'changes-removed',
  'changes-moved',
  'revision-',
  // Printed matter: its name, its state, what it waits for, the languages it comes in (crate report, module printed)
  'print-name-',
  'print-state-',
  'print-why-',
  'print-language-',
  // Rows of the page of the freeze
  'freeze-row-',
  // Directories: kinds and parts of society, unit labels, fields, what two entries share, what is open, what became of a
  // session, channels of an invitation, prior involvement, and what is said of each list (register/sections.ts)
  'register-kind-',
  'register-sector-',
  'register-unit-',
  'register-field-',
  'register-like-',
  'register-open-',
  'register-state-',
  'register-channel-',
  'register-prior-',
  'register-search-',
  'register-empty-',
  'register-choose-',
  'register-about-',
  'register-new-',
  // Why the data could not be opened, and what is shown of it: code of the store (crate store), Opening.svelte
  'opening-',
  // Groups and functions of people in the room: codes of the view
  'room-group-',
  'room-function-',
  // How far a question is, said and drawn; the text blocks that the catalogue brings (views/run/notes, state/text-blocks)
  'notes-is-',
  'notes-mark-',
  'notes-turned-',
  'text-block-',
  // Corner of the screen that the small timer stands in: views/run/stage/ScreensPanel.svelte
  'screens-corner-',
  // What a timer of the stage counts: state/scene.ts
  'stage-timer-',
  // The faults of the day, by kind, effect and absence.
  'incident-kind-',
  'incident-title-',
  'incident-effect-',
  'incident-foot-',
  'incident-do-',
  'incident-absent-',
];
