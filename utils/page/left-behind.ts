declare global {
  interface Element {
    /** Firefox gives it to extensions alone. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** How often the count is begun anew. The style sheet counts to four times as much. Milliseconds. */
const EVERY = 1_000;
/** Animations that count, by how their names begin. */
const COUNTING = 'winnow-left';

/**
 * Firefox ends the scripts of an extension that is updated or switched off without a word to them, and leaves on the
 * page what they drew. So the style sheet counts down to taking it away, and this begins the count anew for as long as
 * we live.
 */
export function beginCountAnew(root: ShadowRoot, view: Window, signal: AbortSignal): void {
  const begin = () => {
    for (const animation of root.getAnimations()) {
      const name = 'animationName' in animation ? String(animation.animationName) : '';
      if (name.startsWith(COUNTING)) animation.currentTime = 0;
    }
  };
  const timer = setInterval(begin, EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  // Timers of a hidden page are slow, and those of one that is kept for going back stand still.
  view.document.addEventListener('visibilitychange', begin, { signal });
  view.addEventListener('pageshow', begin, { signal });
}

/** What a version before this one has left on the page; our own roots are known by the element inside. */
export function removeLeftBehind({ documentElement }: Document): void {
  for (const element of [...documentElement.children])
    if (element.openOrClosedShadowRoot?.querySelector('.winnow')) element.remove();
}
