import type { CardLine } from '../../cards/card-lines.ts';
import { shown } from '../../cards/text.ts';
import { isDrawn } from '../../cards/visibility.ts';
import { seenLines } from './seen-lines.ts';

/** What stands at the top of a profile: who it is. */
export interface TopCard {
  readonly element: Element;
  readonly name: string;
  readonly headline: string;
  /** Empty where none is shown. */
  readonly place: string;
  /** The page says how the person is connected with whoever looks at it. */
  readonly showsDegree: boolean;
}

const CONTACT = 'a[href*="/overlay/contact-info"]';
/** "· 1st", "· 2e": how many steps lie between two people. */
const DEGREE = /^·?\s*\d\p{L}{0,4}\+?$/u;
/** "(She/Her)", "Hij/Hem". */
const PRONOUNS = /^\(?\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8}){1,2}\)?$/u;

/** Null where the page shows nobody. The name is the first heading of the page's main part. */
export function readTopCard(main: Element): TopCard | null {
  const heading = ['h1', 'h2'].flatMap((level) => [...main.querySelectorAll(level)]).find(isDrawn);
  if (heading === undefined) return null;
  const name = seenLines(heading)[0]?.text ?? '';
  const element = heading.closest('section') ?? heading.parentElement;
  if (name === '' || element === null) return null;
  const lines = seenLines(element);
  const after = lines.slice(1 + lines.findIndex((line) => line.text.startsWith(name)));
  // On one line with the name, or on one of its own.
  const words = [
    ...(lines
      .find((line) => line.text.startsWith(name))
      ?.text.slice(name.length)
      .split('\n') ?? []),
  ];
  const degree = [...words, ...after.map(({ text }) => text)].map((text) => text.trim());
  const headline = after.find((line) => !isBesideName(line)) ?? null;
  return {
    element,
    name,
    headline: headline?.text ?? '',
    place: placeIn(element, after, headline),
    showsDegree: degree.some((text) => text.startsWith('·') && DEGREE.test(text)),
  };
}

/** Degree, pronouns, badges to get: what stands between a name and what the person says of themselves. */
function isBesideName({ text, element }: CardLine): boolean {
  return (
    DEGREE.test(text) ||
    PRONOUNS.test(text) ||
    element.querySelector('a[href]') !== null ||
    element.closest('a') !== null
  );
}

/** Where they are stands right before the way to their addresses: on the same line, or on the one before. */
function placeIn(card: Element, lines: readonly CardLine[], headline: CardLine | null): string {
  const contact = [...card.querySelectorAll(CONTACT)].find(isDrawn);
  if (contact === undefined) return '';
  const at = lines.findIndex(({ element }) => element.contains(contact) || contact.contains(element));
  const own = withoutEnd(lines[at]?.text ?? '', shown(contact.textContent));
  if (own !== '') return own;
  const before = lines[at - 1];
  return before === undefined || before === headline ? '' : withoutEnd(before.text, '');
}

function withoutEnd(text: string, end: string): string {
  const rest = text.endsWith(end) ? text.slice(0, text.length - end.length) : text;
  return rest.replace(/[\s·]+$/, '');
}
