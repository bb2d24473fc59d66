// Lets the person choose a ballot file and reads it as text. One input stays in the page for good: leaving the dialog
// then needs no answer, and a detached input could be collected before it has one.

let input: HTMLInputElement | null = null;

/** Tells of the file that was chosen; of nothing when the dialog is left. */
export function chooseBallotFile(tell: (file: { name: string; text: string }) => void): void {
  input ??= hidden();
  const field = input;
  // The same file may be chosen twice.
  field.value = '';
  field.onchange = () => {
    const file = field.files?.[0];
    if (file !== undefined) void file.text().then((text) => tell({ name: file.name, text }));
  };
  field.click();
}

function hidden(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.ballot,application/json';
  field.hidden = true;
  document.body.append(field);
  return field;
}
