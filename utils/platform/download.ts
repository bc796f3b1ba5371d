/** Long after the browser has taken the file over. Milliseconds. */
const TAKEN = 60_000;

/** Puts a file where the browser saves downloads; one of our own pages needs no permission for that. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

/** Puts a text there. */
export function saveText(name: string, text: string, type: string): void {
  saveFile(name, new Blob([text], { type }));
}
