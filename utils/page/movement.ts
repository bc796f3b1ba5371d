/**
 * Calls back, at most once a frame, when the page may have moved under the badges: on scrolling of whatever element,
 * on resizing of the window or the page.
 */
export function watchMovement(view: Window, onMoved: () => void, signal: AbortSignal): void {
  let waiting = false;
  const move = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) onMoved();
    });
  };
  view.addEventListener('scroll', move, { capture: true, passive: true, signal });
  view.addEventListener('resize', move, { passive: true, signal });
  const resized = new ResizeObserver(move);
  resized.observe(view.document.body);
  signal.addEventListener('abort', () => resized.disconnect());
}
