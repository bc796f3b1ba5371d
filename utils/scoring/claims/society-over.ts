import type { Anchor } from '../topics/anchors.ts';
import type { Domain } from '../topics/concept.ts';
import { findNames } from './names.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { words } from './word-list.ts';

const SOCIETIES = words(
  `society association institute institution college academy federation union guild chamber order club klub clube cercle circle circolo kring gesellschaft verband verein kammer vereniging genootschap
  bond ordre societe federation colegio asociacion sociedad sociedade associacao ordem colegio ordine associazione societa collegio`,
);
const OF = words('of for de du des da do di della dell fur der voor van');

const GATHERED: ReadonlySet<Domain> = new Set<Domain>(['tech', 'leisure']);
const GROUPS = words('group chapter slack discord club groep gruppe stammtisch');

/** "The Rust Hamburg group": a tool, a town and those who gather there. */
function townsGroup({ analysis: { tokens } }: Reading, stretch: Stretch, anchor: Anchor): Stretch | null {
  const [town, group] = [tokens[anchor.to], tokens[anchor.to + 1]];
  if (!anchor.concepts.some(({ domain }) => GATHERED.has(domain)) || !tokens[anchor.from]?.capital)
    return null;
  if (town?.capital !== true || town.gap !== ' ') return null;
  if (group === undefined || group.capital || anchor.to + 1 >= stretch.to || !GROUPS.has(group.norm))
    return null;
  return { from: anchor.from, to: anchor.to + 1 };
}

/** "The Royal Society of Tropical Medicine": a subject, or a word of another name, that only ends what a society is called. */
export function societyOver(
  reading: Reading,
  stretch: Stretch,
  anchor: Anchor,
): (Stretch & { readonly anchor: Anchor | null }) | null {
  const { tokens } = reading.analysis;
  const group = townsGroup(reading, stretch, anchor);
  if (group !== null) return { ...group, anchor: byShortName(reading, group) };
  if (!OF.has(tokens[anchor.from - 1]?.norm ?? '') || anchor.from - stretch.from < 2) return null;
  const head = tokens[anchor.from - 2];
  if (head?.capital !== true || !SOCIETIES.has(head.norm)) return null;
  if (anchor.entries.some(({ field }) => field === 'community' || field === 'school')) return null;
  const part = findNames(reading, stretch).find(({ from, to }) => from < anchor.from && to > anchor.from);
  if (part === undefined) return null;
  const name = { from: part.from, to: Math.max(part.to, anchor.to) };
  return { ...name, anchor: byShortName(reading, name) };
}
