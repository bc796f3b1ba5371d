import type { Redact, TextPlace } from './redact.ts';

/** Their values are the site's own and say what an element is. */
const WITH_VALUE = new Set(
  'role type hidden aria-hidden aria-expanded aria-haspopup aria-current aria-selected aria-checked aria-pressed aria-modal aria-level aria-live dir lang data-testid tabindex colspan rowspan'.split(
    ' ',
  ),
);
/** Read out by assistive software: redacted as text is. */
const SPOKEN = new Set([
  'aria-label',
  'alt',
  'title',
  'placeholder',
  'aria-roledescription',
  'aria-valuetext',
]);
/** What would be fetched, run or drawn; and classes, whose names change with every build of the site. */
const DROPPED = /^(?:on.*|src.*|style|class|sizes|poster|data|value|content|autofocus|autoplay|is|xmlns.*)$/;
/** Names with numbers in them may be made for one person. */
const PLAIN_NAME = /^[a-z]+(?:[-_][a-z]+)*$/;
const PLAIN_VALUE = /^[A-Za-z-]{0,40}$/;
const PLAIN_NUMBER = /^-?\d{1,2}$/;

export interface AttributeShaper {
  readonly redact: Redact;
  readonly address: (value: string) => string;
  /** The stand-in for an id that another element's name is taken from; null for every other id. */
  readonly idOf: (id: string) => string | null;
}

/** An element's attributes as they stand in the skeleton, with a space before each. */
export function shapeAttributes(element: Element, place: TextPlace, shaper: AttributeShaper): string {
  return element
    .getAttributeNames()
    .toSorted()
    .map((name) => shapedAttribute(name, element.getAttribute(name) ?? '', place, shaper))
    .filter((attribute) => attribute !== '')
    .map((attribute) => ` ${attribute}`)
    .join('');
}

function shapedAttribute(
  name: string,
  value: string,
  place: TextPlace,
  { redact, address, idOf }: AttributeShaper,
): string {
  if (DROPPED.test(name) || !PLAIN_NAME.test(name)) return '';
  if (name === 'href') return written(name, address(value));
  if (name === 'id') return written(name, idOf(value) ?? '');
  if (name === 'aria-labelledby') {
    return written(
      name,
      value
        .split(/\s+/)
        .map((id) => idOf(id) ?? '')
        .join(' '),
    );
  }
  if (SPOKEN.has(name)) return written(name, redact(value, place));
  const isPlain = WITH_VALUE.has(name) && (PLAIN_VALUE.test(value) || PLAIN_NUMBER.test(value));
  return written(name, isPlain ? value : '');
}

function written(name: string, value: string): string {
  return value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
