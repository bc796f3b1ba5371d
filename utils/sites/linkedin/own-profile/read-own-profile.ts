import { LONGEST, type ProfilePart, type ProfileReading } from '../../../requests/index.ts';
import { MAIN_PART } from '../../cards/main-part.ts';
import { profileSlug } from '../profile-slug.ts';
import { cut, educationOf, positionsOf } from './profile-entries.ts';
import { headedItems, type ProfileItem, profileItems } from './profile-items.ts';
import { hasMore, isHeadingOf, type ListedPart, partOfAddress, sectionOf } from './profile-section.ts';
import { readTopCard } from './top-card.ts';
import { whoseProfile } from './whose-profile.ts';

/** Nobody has more of anything. */
const MOST = 500;

type State = ProfileReading['parts'][ProfilePart];

/**
 * Reads a profile, or one of its pages that shows all of one part, as it stands at this moment; nothing is pressed,
 * scrolled or loaded. Null where the page shows nobody.
 */
export function readOwnProfile(document: Document, url: URL): ProfileReading | null {
  const main = document.querySelector(MAIN_PART);
  if (main === null) return null;
  const only = partOfAddress(url);
  const card = only === null ? readTopCard(main) : null;
  const who = card?.name ?? profileSlug(url);
  if (who === null || (card === null && only === null)) return null;

  const texts = { positions: listOf(main, 'positions', only), education: listOf(main, 'education', only) };
  const skills = listOf(main, 'skills', only);
  const name = card?.name.slice(0, LONGEST.name) ?? '';
  const headline = card?.headline.slice(0, LONGEST.headline) ?? '';
  const place = cut(card?.place ?? '');
  return {
    whose: whoseProfile(document, url, main, card),
    who: who.slice(0, LONGEST.name),
    profile: {
      name,
      headline,
      places: place === '' ? [] : [place],
      positions: texts.positions.items.flatMap(positionsOf).filter(({ title }) => title !== ''),
      education: texts.education.items.map(educationOf).filter(({ school }) => school !== ''),
      skills: skills.items.flatMap(({ lines: [skill = ''] }) => cut(skill) || []),
    },
    parts: {
      name: stateOf(name),
      headline: stateOf(headline),
      places: stateOf(place),
      positions: texts.positions.state,
      education: texts.education.state,
      skills: skills.state,
    },
  };
}

function stateOf(text: string): State {
  return text === '' ? 'absent' : 'read';
}

function listOf(main: Element, part: ListedPart, only: ListedPart | null) {
  const section = only === null ? sectionOf(main, part) : only === part ? main : null;
  if (section === null) return { items: [], state: 'absent' as const };
  const items = itemsOf(section, part).slice(0, MOST);
  const state: State = items.length === 0 ? 'unread' : hasMore(section, part, items.length) ? 'some' : 'read';
  return { items, state };
}

/** A skill without a list may be no more than a heading. */
function itemsOf(section: Element, part: ListedPart): readonly ProfileItem[] {
  const items = profileItems(section);
  if (items.length > 0 || part !== 'skills') return items;
  return headedItems(section, (heading) => isHeadingOf(heading, part));
}
