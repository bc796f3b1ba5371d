import type { Network } from '../network.ts';
import type { Scope } from '../site.ts';
import { type ActionControl, actionControls } from './action-controls.ts';
import { cardRegion, isPartOfThePage, isWholeRow, rowAround } from './card-region.ts';
import { isAnswer } from './control-role.ts';
import { speaksOfSomebody } from './naming.ts';
import { invitesElsewhere, linksToSomethingElse } from './not-a-person.ts';
import { mayAnswerAnother, type Pair } from './pair.ts';
import { PeopleIndex } from './people-index.ts';
import type { SenderName } from './sender-name.ts';
import type { Steps } from './steps.ts';
import { subjectOf } from './subject.ts';
import { comparable } from './text.ts';
import { isTouched, moment } from './touched.ts';

/** A request as it stands in the document, before its text is read. */
export interface FoundCard {
  readonly slug: string;
  readonly name: SenderName;
  readonly pair: Pair;
  /** The smallest element that holds the person's link and the two controls. */
  readonly element: HTMLElement;
  /** The whole row, the note included. */
  readonly region: HTMLElement;
  /** All the text of the row. */
  readonly said: string;
}

export interface FoundCards {
  /** In the order of the document; a person may have two, such as a request and an invitation to follow. */
  readonly cards: readonly FoundCard[];
  /** Controls that accept or ignore, in cards or not. */
  readonly controls: number;
  /** Pairs of controls beside a person that could not be made into a card. */
  readonly broken: number;
  /** Of the controls, those that name somebody and belong neither to a card nor to an invitation to something else. */
  readonly unread: number;
  readonly scope: Scope | null;
}

/**
 * Finds requests by what has held in every era of the site: a person's link, and exactly two controls that belong to
 * it. No class and no data attribute is asked.
 */
export function* findCards(root: ParentNode, page: URL, network: Network): Steps<FoundCards> {
  const { drawn: controls, scope } = yield* actionControls(root, page, network);
  const people = yield* PeopleIndex.of(root, network);
  const done = new Set<ActionControl>();
  const understood = new Set<ActionControl>();
  const cards: FoundCard[] = [];
  let broken = 0;

  for (const [at, control] of controls.entries()) {
    if (done.has(control)) continue;
    yield;
    try {
      const home = people.climb(control.element);
      if (home === null) continue;
      const { card, members } = attemptOnce(home, controls, at, people, network);
      if (card === null && isSuggestion(control, members)) understood.add(control);
      if (card === null || members.some((member) => done.has(member))) continue;
      for (const member of members) done.add(member);
      if (card === 'broken') {
        broken++;
        continue;
      }
      for (const member of members) understood.add(member);
      if (card !== 'something-else') cards.push(card);
    } catch {
      broken++;
    }
  }
  const answering = controls.filter(({ role }) => isAnswer(role));
  const unread = answering.filter(
    (control) =>
      !understood.has(control) &&
      speaksOfSomebody(comparable(control.label)) &&
      // Such as the control that answers a Mr Ignore.
      !cards.some(({ region }) => region.contains(control.element)) &&
      !standsElsewhere(control, people, network),
  );
  return { cards, controls: answering.length, broken, unread: unread.length, scope };
}

/** On a row that has nobody's link and says that it invites to something else. */
function standsElsewhere({ element }: ActionControl, people: PeopleIndex, { marks }: Network): boolean {
  const row = rowAround(element, marks);
  return row !== null && people.within(row) === undefined && invitesElsewhere(row);
}

/** Beside nothing but "Connect" and its like: takes somebody off a list of people to get to know, who asked for nothing. */
function isSuggestion(control: ActionControl, members: readonly ActionControl[]): boolean {
  const others = members.filter((one) => one !== control);
  return control.role === 'ignore' && others.length > 0 && others.every(({ role }) => role === 'other');
}

interface Attempt {
  readonly members: readonly ActionControl[];
  /** Null where these controls are no pair; they may be one with others, further up. */
  readonly card: FoundCard | 'broken' | 'something-else' | null;
}

interface Known {
  readonly since: number;
  readonly home: Element;
  readonly attempt: Attempt;
  /** How many controls the whole row holds. */
  readonly controls: number;
}

const known = new WeakMap<ActionControl, Known>();

/** A card whose row holds the same controls, people and text as before is the same card. */
function attemptOnce(
  home: HTMLElement,
  controls: readonly ActionControl[],
  at: number,
  people: PeopleIndex,
  network: Network,
): Attempt {
  const control = controls[at];
  const before = control === undefined ? undefined : known.get(control);
  if (before?.home === home && stillHolds(before, controls, at, people, network.marks)) return before.attempt;
  const since = moment();
  const attempt = cardAt(home, controls, at, people, network);
  const { card } = attempt;
  if (control !== undefined && card !== null && typeof card === 'object' && isNamed(card)) {
    known.set(control, { since, home, attempt, controls: controlsWithin(card.region, controls, at).length });
  }
  return attempt;
}

function stillHolds(
  { since, home, attempt: { card, members }, controls: count }: Known,
  controls: readonly ActionControl[],
  at: number,
  people: PeopleIndex,
  marks: Network['marks'],
): boolean {
  if (card === null || typeof card === 'string' || isTouched(card.region, since)) return false;
  // A row that is used again may say the same of another person of that name.
  if (people.linksWithin(home, card.slug).length === 0) return false;
  if (!people.addsNobody(card.region, home)) return false;
  const inside = controlsWithin(card.region, controls, at);
  return (
    inside.length === count &&
    members.every((member) => inside.includes(member)) &&
    isWholeRow(card.region, marks, (around) => people.addsNobody(around, home)) &&
    card.name.element.isConnected &&
    card.region.textContent === card.said
  );
}

/** Names from pictures alone may change without a word of text. */
function isNamed({ pair }: FoundCard): boolean {
  return pair.namings.every((found) => found !== 'nobody');
}

function cardAt(
  home: HTMLElement,
  controls: readonly ActionControl[],
  at: number,
  people: PeopleIndex,
  network: Network,
): Attempt {
  const members = controlsWithin(home, controls, at);
  if (members.length < 2 || isPartOfThePage(home)) return { members, card: null };
  const subject = subjectOf(home, members, people, network);
  if (subject === null) return { members, card: null };
  if (linksToSomethingElse(home, network)) return { members, card: 'something-else' };
  if (subject === 'nobody-fits') {
    // A further link to the person may stand beside their controls, and say less than the one with their name.
    const wider = people.widen(home);
    const attempt = wider === null ? null : cardAt(wider, controls, at, people, network);
    return typeof attempt?.card === 'object' && attempt.card !== null ? attempt : { members, card: 'broken' };
  }

  const region = cardRegion(home, network.marks, (around) => {
    if (!people.addsNobody(around, home)) return false;
    const more = controlsWithin(around, controls, at).filter((control) => !members.includes(control));
    return !mayAnswerAnother(more, subject.name.text, network.controls);
  });
  return { members, card: { ...subject, element: home, region, said: region.textContent } };
}

/** Controls inside one element stand together in the order of the document, so only the neighbours are asked. */
function controlsWithin(
  element: Element,
  controls: readonly ActionControl[],
  at: number,
): readonly ActionControl[] {
  const isInside = (index: number): boolean => {
    const control = controls[index];
    return control !== undefined && element.contains(control.element);
  };
  let from = at;
  let to = at + 1;
  while (isInside(from - 1)) from--;
  while (isInside(to)) to++;
  return controls.slice(from, to);
}
