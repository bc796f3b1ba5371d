import type { Looking } from './looking.ts';

/**
 * What a reader with colours of their own (forced colours) could no longer see on the page that this runs in, one sentence
 * each. It is sent into the page, where `lookAround` has run. The system's colours are in force meanwhile.
 */
export function findLost(): readonly string[] {
  /** WCAG 2.2, 1.4.3 and 1.4.11. */
  const LEAST_OF_WORDS = 4.5;
  const LEAST_OF_SHAPES = 3;
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="button"], [tabindex="0"]';
  const CHOSEN = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
  const found = new Set<string>();

  const { drawn, name, ancestorsOf } = (globalThis as unknown as { looking: Looking }).looking;

  /** Red, green and blue, 0 to 255, and the opacity. */
  type Colour = readonly [red: number, green: number, blue: number, opacity: number];
  /** As it is computed: `rgb(…)` or `rgba(…)`. */
  function colourOf(computed: string): Colour {
    const [red = 0, green = 0, blue = 0, opacity = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, opacity];
  }
  function over([red, green, blue, opacity]: Colour, ground: Colour): Colour {
    const mixed = (upper: number, lower: number) => upper * opacity + lower * (1 - opacity);
    return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1];
  }
  /** Relative luminance, WCAG 2.2. */
  function luminanceOf([red, green, blue]: Colour): number {
    const linear = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
  function contrast(upper: Colour, ground: Colour): number {
    const [a, b] = [luminanceOf(over(upper, ground)), luminanceOf(ground)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
  const canvas = document.createElement('div');
  canvas.style.cssText = 'color: Canvas; forced-color-adjust: none';
  document.body.append(canvas);
  const CANVAS = colourOf(getComputedStyle(canvas).color);
  canvas.remove();
  /** The ground that something is drawn on. @param elements from the nearest outwards. */
  function groundOf(elements: readonly Element[]): Colour {
    const [nearest, ...rest] = elements;
    if (nearest === undefined) return CANVAS;
    const colour = colourOf(getComputedStyle(nearest).backgroundColor);
    return colour[3] === 1 ? colour : over(colour, groundOf(rest));
  }

  const elements = drawn();

  for (const element of elements) {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const style = getComputedStyle(element);
    const isSvg = element instanceof SVGElement;
    if (!hasWords || isSvg || element.matches(':disabled, option')) continue;
    if (contrast(colourOf(style.color), groundOf([element, ...ancestorsOf(element)])) < LEAST_OF_WORDS)
      found.add(`words without contrast: ${name(element)}`);
  }

  /** A line around it, under it or beside it that differs from what it is drawn on. */
  function hasEdge(element: Element): boolean {
    const style = getComputedStyle(element);
    const outside = groundOf(ancestorsOf(element));
    const isSeen = (computed: string) => contrast(colourOf(computed), outside) >= LEAST_OF_SHAPES;
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    return (
      sides.every(
        (side) => Number.parseFloat(style[`border${side}Width`]) > 0 && isSeen(style[`border${side}Color`]),
      ) || isSeen(style.backgroundColor)
    );
  }
  for (const control of elements.filter((element) =>
    element.matches('.button, input, select, textarea, .chip'),
  )) {
    const style = getComputedStyle(control);
    const isNative =
      style.appearance !== 'none' && control.matches('[type="checkbox"], [type="radio"], progress');
    // A file is chosen, and a period, with the words beside their control, which is as good as not there.
    const isSmall = control.getBoundingClientRect().width < 4 || Number(style.opacity) === 0;
    if (!isNative && !isSmall && !hasEdge(control)) found.add(`a control without an edge: ${name(control)}`);
  }

  /** All that could tell one of several from the rest. */
  const lookOf = (element: Element) => {
    const of = (pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      return [
        style.color,
        style.backgroundColor,
        style.borderTopColor,
        style.borderBottomColor,
        style.borderInlineStartColor,
        style.borderTopWidth,
        style.borderBottomWidth,
        style.outlineStyle,
        style.textDecorationLine,
      ].join(' ');
    };
    return `${of()} | ${of('::before')}`;
  };
  /** Two of a kind, of which one is chosen, or is the one to press first. */
  function tellsApart(selector: string, kind: string, said: string): void {
    for (const one of elements.filter(
      (element) => element.matches(selector) && !element.matches(':disabled'),
    )) {
      const others = elements.filter(
        (other) =>
          other !== one &&
          other.localName === one.localName &&
          other.classList[0] === one.classList[0] &&
          !other.matches(`${kind}, :disabled, :focus`) &&
          !one.matches(':focus'),
      );
      if (others.some((other) => lookOf(other) === lookOf(one))) found.add(`${said}: ${name(one)}`);
    }
  }
  tellsApart(CHOSEN, CHOSEN, 'chosen, and looks like the rest');
  tellsApart('.button-main', '.button-main', 'the first to press, and looks like the rest');

  for (const control of elements.filter((element) => element.matches(CONTROLS))) {
    if (!(control instanceof HTMLElement) || control.matches(':disabled')) continue;
    const before = lookOf(control);
    control.focus({ preventScroll: true });
    const rings = [control, control.nextElementSibling, control.closest('label')].filter(
      (each) => each !== null,
    );
    const hasRing = rings.some((each) => {
      const style = getComputedStyle(each);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    if (control.matches(':focus-visible') && !hasRing && before === lookOf(control))
      found.add(`focus that is not seen: ${name(control)}`);
  }
  return [...found];
}
