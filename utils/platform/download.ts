/** Long after the browser has taken the file over. Milliseconds. */
const TAKEN = 60_000;

/** Puts a text where the browser saves downloads; one of our own pages needs no permission for that. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
