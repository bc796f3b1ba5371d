/** A page that is redrawing itself is left to finish, but not for longer than the limit. Milliseconds. */
const QUIET = 120;
const LIMIT = 400;

/**
 * Calls back once the page has been quiet after a change, again and again. Navigation within one document needs no
 * listener of its own: it always redraws. Nothing is marked on the page.
 */
export function watchPage(root: Node, onSettled: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(quiet);
    clearTimeout(limit);
    limit = undefined;
    onSettled();
  };
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET);
    limit ??= setTimeout(settle, LIMIT);
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'hidden', 'style', 'class', 'open', 'href'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(limit);
  });
}
