import { type ActionControl, actionControls } from './action-controls.ts';
import { cardRegion, isPartOfThePage } from './card-region.ts';
import { linksToSomethingElse } from './not-a-person.ts';
import { mayAnswerAnother, type Pair } from './pair.ts';
import { PeopleIndex } from './people-index.ts';
import type { SenderName } from './sender-name.ts';
import { subjectOf } from './subject.ts';

/** A request as it stands in the document, before its text is read. */
export interface FoundCard {
  readonly slug: string;
  readonly name: SenderName;
  readonly pair: Pair;
  /** The smallest element that holds the person's link and the two controls. */
  readonly element: HTMLElement;
  /** The whole row, the note included. */
  readonly region: HTMLElement;
}

export interface FoundCards {
  /** In the order of the document; a person may have two, such as a request and an invitation to follow. */
  readonly cards: readonly FoundCard[];
  /** Controls that accept or ignore, in cards or not. */
  readonly controls: number;
  /** Pairs of controls beside a person that could not be made into a card. */
  readonly broken: number;
}

/**
 * Finds requests by what has held in every era of the site: a person's link, and exactly two controls that belong to
 * it. No class and no data attribute is asked.
 */
export function findCards(root: ParentNode, page: URL): FoundCards {
  const controls = actionControls(root, page);
  const people = new PeopleIndex(root);
  const done = new Set<ActionControl>();
  const cards: FoundCard[] = [];
  let broken = 0;

  controls.forEach((control, at) => {
    try {
      const home = people.climb(control.element);
      if (home === null || done.has(control)) return;
      const { card, members } = cardAt(home, controls, at, people);
      if (card === null || members.some((member) => done.has(member))) return;
      for (const member of members) done.add(member);
      if (card === 'broken') broken++;
      else if (card !== 'something-else') cards.push(card);
    } catch {
      broken++;
    }
  });
  const answering = controls.filter(({ role }) => role === 'accept' || role === 'ignore').length;
  return { cards, controls: answering, broken };
}

interface Attempt {
  readonly members: readonly ActionControl[];
  /** Null where these controls are no pair; they may be one with others, further up. */
  readonly card: FoundCard | 'broken' | 'something-else' | null;
}

function cardAt(
  home: HTMLElement,
  controls: readonly ActionControl[],
  at: number,
  people: PeopleIndex,
): Attempt {
  const members = controlsWithin(home, controls, at);
  if (members.length < 2 || isPartOfThePage(home)) return { members, card: null };
  const subject = subjectOf(home, members, people);
  if (subject === null) return { members, card: null };
  if (linksToSomethingElse(home)) return { members, card: 'something-else' };
  if (subject === 'nobody-fits') {
    // A further link to the person may stand beside their controls, and say less than the one with their name.
    const wider = people.widen(home);
    const attempt = wider === null ? null : cardAt(wider, controls, at, people);
    return typeof attempt?.card === 'object' && attempt.card !== null ? attempt : { members, card: 'broken' };
  }

  const region = cardRegion(home, (around) => {
    if (!people.addsNobody(around, home)) return false;
    const more = controlsWithin(around, controls, at).filter((control) => !members.includes(control));
    return !mayAnswerAnother(more, subject.name.text);
  });
  return { members, card: { ...subject, element: home, region } };
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
