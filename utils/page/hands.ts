/** Hears what the reader presses on the page themselves, before the page acts on it. Our own presses are untrusted. */
export function listenForHands(view: Window, onPress: (target: Node) => void, signal: AbortSignal): void {
  view.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (isTrusted && target instanceof Node) onPress(target);
    },
    { capture: true, signal },
  );
}
