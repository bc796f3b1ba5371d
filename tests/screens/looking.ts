/** What is needed to look at a page from inside. */
export interface Looking {
  /** What can be seen on the page, in shadow roots as well; while a dialog is open, in that alone. */
  drawn(): readonly Element[];
  /** How a finding calls an element. */
  name(element: Element): string;
  /** From the nearest outwards, out of shadow roots as well. */
  ancestorsOf(element: Element): readonly Element[];
}

/** Puts a `Looking` into the page that this runs in, as `looking`. It is sent there as it is, so it holds all that it needs. */
export function lookAround(): void {
  function all(root: Document | ShadowRoot | Element): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot === null ? [] : all(element.shadowRoot)),
    ]);
  }
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const ancestorsOf = (element: Element): Element[] => {
    const parent = parentOf(element);
    return parent === null ? [] : [parent, ...ancestorsOf(parent)];
  };
  const isDrawn = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    ![element, ...ancestorsOf(element)].some((each) => getComputedStyle(each).clipPath !== 'none') &&
    element.getBoundingClientRect().width > 1;
  const looking: Looking = {
    drawn: () => all(document.querySelector('dialog[open]') ?? document.body).filter(isDrawn),
    name(element) {
      const words = (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40);
      const classes = element.getAttribute('class')?.trim().split(/\s+/).join('.') ?? '';
      return `<${element.localName}${classes === '' ? '' : `.${classes}`}> “${words}”`;
    },
    ancestorsOf,
  };
  Object.assign(globalThis, { looking });
}
