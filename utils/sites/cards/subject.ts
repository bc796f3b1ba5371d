import type { Network } from '../network.ts';
import type { ActionControl } from './action-controls.ts';
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
  const [subject, next] = candidates
    .filter((candidate) => fits(candidate, slugs.length > 1))
    // Jan, whom both know, is named by every control that names Jan de Boer.
    .sort((one, other) => other.name.text.length - one.name.text.length);
  if (subject !== undefined && subject.name.text.length !== next?.name.text.length) return subject;
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

/** The links to the person, or the whole card where they are pictures alone. */
function placesOf(card: HTMLElement, links: readonly HTMLAnchorElement[]): readonly HTMLElement[] {
  const written = links.filter((link) => link.textContent.trim() !== '');
  return written.length > 0 ? written : [card];
}
