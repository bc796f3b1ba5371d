import { folded, withPlainDigits } from '../../cards/text.ts';
import { isDrawn } from '../../cards/visibility.ts';
import { PROFILE_HEADINGS } from '../../words/profile-words.ts';
import { seenLines } from './seen-lines.ts';

export type ListedPart = keyof typeof PROFILE_HEADINGS;
const LISTED_PARTS = ['positions', 'education', 'skills'] as const satisfies readonly ListedPart[];

/** What the site itself calls each part: in its marks, and in the address of the page that has all of it. */
const CALLED: Readonly<Record<ListedPart, string>> = {
  positions: 'experience',
  education: 'education',
  skills: 'skills',
};

/** The part that a page is all about; null for a whole profile. */
export function partOfAddress({ pathname }: URL): ListedPart | null {
  const called = /^\/in\/[^/]+\/details\/([^/]+)/.exec(pathname)?.[1];
  return LISTED_PARTS.find((part) => CALLED[part] === called) ?? null;
}

/** Where a part of a profile stands: by the site's mark, by its heading, or by the way to all of it. */
export function sectionOf(main: Element, part: ListedPart): Element | null {
  const called = CALLED[part];
  const mark = main.querySelector(`#${called}`);
  const heading = [...main.querySelectorAll('h2, h3')].find(
    (each) => isDrawn(each) && isHeadingOf(each, part),
  );
  const all = main.querySelector(`section a[href*="/details/${called}"]`);
  const marked = mark ?? heading ?? all;
  return marked === null || marked === undefined ? null : (marked.closest('section') ?? around(marked, main));
}

export function isHeadingOf(heading: Element, part: ListedPart): boolean {
  const words: readonly string[] = PROFILE_HEADINGS[part];
  // "Skills (12)"; a heading may say its words twice, once for screen readers.
  return words.includes(folded(seenLines(heading)[0]?.text ?? '').replace(/[\s\d()]+$/, ''));
}

/** The largest part of the page around a heading that has no other heading. */
function around(heading: Element, main: Element): Element {
  let section = heading;
  while (section.parentElement !== null && section.parentElement !== main) {
    if (section.parentElement.querySelectorAll('h1, h2').length > 1) break;
    section = section.parentElement;
  }
  return section;
}

/** Whether the site has more of a part than the page shows. @param count how many entries were read. */
export function hasMore(section: Element, part: ListedPart, count: number): boolean {
  const ways = [...section.querySelectorAll(`a[href*="/details/${CALLED[part]}"]`)].filter(isDrawn);
  return ways.some((way) => {
    const words = seenLines(way)[0]?.text ?? '';
    const total = /\d+/.exec(withPlainDigits(words))?.[0];
    // The owner's way to change it is a drawing without words.
    return words !== '' && (total === undefined || Number(total) > count);
  });
}
