import type { ProfileReading } from '../../../requests/index.ts';
import { linkedin } from '../index.ts';
import { profileSlug } from '../profile-slug.ts';
import type { TopCard } from './top-card.ts';

/** Where the owner changes what stands there; nobody else is shown a way to it. */
const EDITS = /^\/in\/[^/]+\/(?:edit|add-edit)\/|^\/in\/[^/]+\/details\/[^/]+\/edit\//;
const AROUND = 'header, nav, [role="banner"], [role="navigation"]';
/** Names that the network gives out itself; one person has such a one and one of their own. */
const OPAQUE = /^aco[a-z]/;
/** To write to somebody, and the people whom reader and somebody both know. */
const OF_OTHERS = /^\/messaging\/(?:compose|thread)\/|^\/search\/results\/people/;

/**
 * Whose profile a page shows, by what only its owner is shown and by what the owner never is. One's own name proves
 * nothing: others bear it too.
 */
export function whoseProfile(
  document: Document,
  url: URL,
  main: Element,
  card: TopCard | null,
): ProfileReading['whose'] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const edited = links.some((link) => main.contains(link) && EDITS.test(pathOf(link)));
  const slug = profileSlug(url);
  // The address of one's own profile that everybody has.
  const isMe = slug === null;
  const readers = links
    .filter((link) => !main.contains(link) && link.closest(AROUND) !== null)
    .flatMap((link) => profileSlug(link) ?? []);
  const comparable = slug !== null && !OPAQUE.test(slug) && readers.length > 0;
  const known = readers.filter((each) => !OPAQUE.test(each));
  const isReaders = comparable && known.includes(slug);
  const isAnothers =
    (comparable && known.length > 0 && !isReaders) ||
    card?.showsDegree === true ||
    (card !== null && links.some((link) => card.element.contains(link) && OF_OTHERS.test(pathOf(link)))) ||
    linkedin.read(document, url).cards.length > 0;
  const isOwn = edited || isMe || isReaders;
  if (isOwn === isAnothers) return 'unsure';
  return isOwn ? 'own' : 'other';
}

function pathOf({ pathname }: HTMLAnchorElement): string {
  return pathname;
}
