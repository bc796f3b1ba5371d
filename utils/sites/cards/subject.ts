import type { Network } from '../network.ts';
import type { ActionControl } from './action-controls.ts';
import { rowAround } from './card-region.ts';
import { MAIN_PART } from './main-part.ts';
import { type Pair, pairOf } from './pair.ts';
import type { PeopleIndex } from './people-index.ts';
import { type SenderName, senderName } from './sender-name.ts';

/** Whose card it is, and which two controls are theirs. */
export interface Subject {
  readonly slug: string;
  readonly name: SenderName;
  readonly pair: Pair;
}

/** Beside the sender, people in common may be links. More people than this are a list. */
const MOST_PEOPLE = 6;

/**
 * With one person's links the card is theirs, unless a control names somebody else. With several it belongs to the one
 * whom both controls name. Null where the controls are no pair for anybody.
 */
export function subjectOf(
  card: HTMLElement,
  controls: readonly ActionControl[],
  people: PeopleIndex,
  network: Network,
): Subject | 'nobody-fits' | null {
  const slugs = people.peopleWithin(card);
  if (slugs.length > MOST_PEOPLE) return null;
  const candidates = slugs.flatMap((slug): readonly Subject[] => {
    const name = senderName(card, placesOf(card, people.linksWithin(card, slug)), controls, network);
    const pair = name === null ? null : pairOf(controls, name.text, network.controls);
    return name === null || pair === null ? [] : [{ slug, name, pair }];
  });
  const fitting = candidates.filter((candidate) => fits(candidate, slugs.length > 1));
  // Jan, whom both know, is named by every control that names Jan de Boer.
  const longest = Math.max(...fitting.map(({ name }) => name.text.length));
  const alike = fitting.filter(({ name }) => name.text.length === longest);
  // A picture may link to the sender by another address than the name does, or to somebody whom both know.
  const written = alike.filter(({ slug }) => writtenLinks(people.linksWithin(card, slug)).length > 0);
  const [subject, next] = alike.length === 1 ? alike : written;
  if (subject !== undefined && next === undefined) return asFarAsPlaced(subject, card, people, network);
  const [first] = candidates;
  if (first === undefined) return null;
  // Among several the sender is linked first; but that is position, and nothing is pressed by position.
  const namesNobody = first.pair.namings.every((found) => found === 'nobody');
  return namesNobody ? { ...first, pair: { ...first.pair, accept: null, ignore: null } } : 'nobody-fits';
}

function fits({ pair: { namings } }: Subject, amongSeveral: boolean): boolean {
  return amongSeveral
    ? namings.every((found) => found === 'this-person')
    : !namings.includes('somebody-else');
}

/**
 * Controls that name nobody are the person's own only where rows are, and in a row or behind the person: a bar above a
 * list, or one about cookies, says "Accept" as well.
 */
function asFarAsPlaced(
  subject: Subject,
  card: HTMLElement,
  people: PeopleIndex,
  network: Network,
): Subject | null {
  const { pair, slug } = subject;
  if (pair.namings.some((found) => found !== 'nobody')) return subject;
  const { ownerDocument: document } = card;
  if (document.querySelector(MAIN_PART) !== null && card.closest(MAIN_PART) === null) return null;
  if (rowAround(card, network.marks) !== null) return subject;
  const [control] = pair.both;
  const [link] = people.linksWithin(card, slug);
  const stands = link?.compareDocumentPosition(control.element) ?? 0;
  if ((stands & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) return subject;
  return { ...subject, pair: { ...pair, accept: null, ignore: null } };
}

/** The links to the person, or the whole card where they are pictures alone. */
function placesOf(card: HTMLElement, links: readonly HTMLAnchorElement[]): readonly HTMLElement[] {
  const written = writtenLinks(links);
  return written.length > 0 ? written : [card];
}

function writtenLinks(links: readonly HTMLAnchorElement[]): readonly HTMLAnchorElement[] {
  return links.filter((link) => link.textContent.trim() !== '');
}
