/** Does the work once the page's own text is all there, as it is when the browser runs scripts that are in no hurry. */
export function whenParsed(document: Document, work: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work, { once: true });
  else work();
}
