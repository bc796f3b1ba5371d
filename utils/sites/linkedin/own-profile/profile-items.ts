import { isDrawn } from '../../cards/visibility.ts';
import { seenLines } from './seen-lines.ts';

/** One entry of a part of a profile, and what is listed under it. */
export interface ProfileItem {
  readonly lines: readonly string[];
  readonly under: readonly (readonly string[])[];
}

const ITEM = 'li, [role="listitem"]';
/** To an employer, a school, or a search for one that has no page. */
const ABOUT = /^\/(?:company|school|search)\//;

/** The entries of one part of a profile, in its order. */
export function profileItems(section: Element): readonly ProfileItem[] {
  const listed = [...section.querySelectorAll(ITEM)].filter(isDrawn);
  const outer = listed.filter((item) => !listed.some((other) => other !== item && other.contains(item)));
  const items = outer.length > 0 ? outer.map((item) => itemOf(item, listed)) : linked(section);
  return items.filter(({ lines }) => lines.length > 0);
}

/** A list within an entry is of roles at one employer, or tells more of the entry, such as what was done there. */
function itemOf(item: Element, listed: readonly Element[]): ProfileItem {
  const within = listed.filter((other) => other !== item && item.contains(other));
  const inner = within.filter((other) => !within.some((outer) => outer !== other && outer.contains(other)));
  return { lines: linesOf(item, within), under: inner.map((each) => linesOf(each, innermost(each, within))) };
}

function innermost(item: Element, listed: readonly Element[]): readonly Element[] {
  return listed.filter((other) => other !== item && item.contains(other));
}

function linesOf(item: Element, without: readonly Element[]): readonly string[] {
  return seenLines(item)
    .filter(({ element }) => !without.some((other) => other.contains(element)))
    .map(({ text }) => text);
}

/** Entries of which each is a heading of its own. @param isHeading of the whole part. */
export function headedItems(
  section: Element,
  isHeading: (heading: Element) => boolean,
): readonly ProfileItem[] {
  return [...section.querySelectorAll('h2, h3')]
    .filter((heading) => isDrawn(heading) && !isHeading(heading))
    .map((heading) => ({ lines: linesOf(heading, []), under: [] }))
    .filter(({ lines }) => lines.length > 0);
}

/** Without lists, an entry is the link to its employer or school, with all its lines in it. */
function linked(section: Element): readonly ProfileItem[] {
  const links = [...section.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const items = links
    .filter((link) => ABOUT.test(link.pathname) && isDrawn(link))
    .map((link) => ({ href: link.href, lines: linesOf(link, []) }))
    .filter(({ lines }) => lines.length > 0);
  const runs: { href: string; of: (readonly string[])[] }[] = [];
  for (const { href, lines } of items) {
    const last = runs.at(-1);
    if (last?.href === href) last.of.push(lines);
    else runs.push({ href, of: [lines] });
  }
  return runs.flatMap(({ of }) => {
    const [first = [], ...under] = of;
    // An employer with its roles under it says how long it was, and not from when to when.
    return first.some(saysWhen) ? of.map((lines) => ({ lines, under: [] })) : [{ lines: first, under }];
  });
}

/** "Jan 2020 – Present · 4 yrs", "2014 - 2016", "2020年1月 - 至今". */
export function saysWhen(line: string): boolean {
  return /(?:19|20)\d\d/.test(line) && (line.length <= 12 || /[-–—~〜]/.test(line));
}
