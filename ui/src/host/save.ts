// Hands a text to the browser as a download. Used by the single-file ballot only: in the program the app writes
// files, never the page.

/** Starts the download of `text` as `name`. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Lets the person choose a file of their own and reads it as text; null when they leave. */
export function openFile(accept: string): Promise<{ name: string; text: string } | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.addEventListener(
      'change',
      () => {
        const file = input.files?.[0];
        if (file === undefined) resolve(null);
        else file.text().then((text) => resolve({ name: file.name, text }), reject);
      },
      { once: true },
    );
    input.click();
  });
}
