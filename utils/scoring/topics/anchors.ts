import type { Analysis } from './analysis.ts';
import type { Concept } from './concept.ts';
import { breaksPhrase, isBlocked, type Mention } from './mentions.ts';
import { acceptsRun } from './name-rules.ts';
import type { Entry, EntryField, ProfileIndex } from './profile-index.ts';
import type { Run } from './run.ts';
import { isInSchoolName, isOtherBranch } from './school-rules.ts';
import { isTypo, sameDoing, sameStem } from './similar.ts';
import { stem } from './stem.ts';
import { isFunctionWord, isGeneric } from './words.ts';

/** A run of words that stands for something: a known concept, an entry of the profile, or both. */
export interface Anchor {
  /** Indexes into the tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The entries of the profile that it may mean. */
  readonly entries: readonly Entry[];
  readonly concepts: readonly Concept[];
  /** Rests on a name that is an everyday word too. */
  readonly ambiguous: boolean;
}

const LONGEST_RUN = 8;
const LONG_STEM = 6;
/** "IoD", "UvA", "UMinho" */
const CAMEL_ACRONYM = /^(?:\p{Lu}\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|U\p{Lu}\p{Ll}{2,})$/u;

/** Everything in the text that names a known concept or touches the profile, in order, without overlap. */
export function findAnchors(analysis: Analysis, index: ProfileIndex): readonly Anchor[] {
  const blocked = analysis.mentions.filter(isBlocked);
  const named = analysis.mentions
    .filter((mention) => !isBlocked(mention) && !isTownInName(analysis, mention))
    .map((mention) => conceptAnchor(mention, index));
  const runs = findRuns(analysis, index).filter(
    (run) => !blocked.some((phrase) => phrase.from <= run.from && run.to <= phrase.to),
  );
  return merge(named, runs);
}

/** "Bristol Myers", "Leeds Beckett", "Rennes-le-Château": a town's name that only begins another name. */
function isTownInName(analysis: Analysis, mention: Mention): boolean {
  if (!mention.meanings.every((meaning) => meaning.concept.domain === 'place')) return false;
  const next = analysis.tokens[mention.to];
  if (isInSchoolName(analysis, mention.from)) return true;
  if (next === undefined || (next.gap !== ' ' && next.gap !== '-')) return false;
  if (next.gap === '-') return next.norm !== 'based' && (next.capital || isFunctionWord(next.norm));
  const known = analysis.mentions.some((other) => other.from === mention.to);
  const first = analysis.tokens[mention.from];
  return (
    first?.capital === true &&
    next.capital &&
    !next.upper &&
    !known &&
    !isFunctionWord(next.norm) &&
    !isGeneric(analysis.stems[mention.to] ?? '')
  );
}

function conceptAnchor(mention: Analysis['mentions'][number], index: ProfileIndex): Anchor {
  const concepts = mention.meanings.map((meaning) => meaning.concept);
  const entries = new Set<Entry>();
  for (const concept of concepts)
    for (const entry of index.byConcept.get(concept.id) ?? []) entries.add(entry);
  const ambiguous = mention.meanings.every((meaning) => meaning.ambiguous);
  return { from: mention.from, to: mention.to, entries: [...entries], concepts, ambiguous };
}

function findRuns(analysis: Analysis, index: ProfileIndex): Anchor[] {
  if (index.entries.length === 0 && index.people === null) return [];
  const runs: Anchor[] = [];
  const words = analysis.stems.map((_, at) => kinOf(analysis, at, index));
  let at = 0;
  while (at < analysis.tokens.length) {
    const run = longestRun(analysis, at, words, index);
    if (run === null) {
      at += 1;
      continue;
    }
    runs.push(run);
    at = run.to;
  }
  return runs;
}

/** The stem under which the profile knows this word: its own, or that of a long word spelt almost alike. */
function kinOf(analysis: Analysis, at: number, index: ProfileIndex): string {
  const token = analysis.tokens[at];
  const own = analysis.stems[at] ?? '';
  if (token === undefined || index.byStem.has(own) || own.length < 5) return own;
  const town = index.towns.find((name) => isOfTown(token.norm, name));
  if (town !== undefined) return stem(town);
  if (own.length < LONG_STEM) return own;
  for (const candidate of index.longStems.get(own.charAt(0)) ?? []) {
    if (
      sameStem(own, candidate) ||
      sameDoing(own, candidate) ||
      (token.norm.length > LONG_STEM && isTypo(own, candidate))
    )
      return candidate;
  }
  return own;
}

const OF_TOWN =
  /^(e?r|ers|erin|er?innen|e?naar|e?naars|aar|se|s|ois|oise|oises|ais|aise|aises|ien|ienne|iens|ese|esi|es|esa|esas|eses|ano|ana|anos|anas|ani|ane|ense|enses|eno|ena|enos|ian|ians|ite|ites|iner|ner|nerin|ner|eiro|eira|asc[oahi]|aschi|itan[oaie]|in[oai])$/;
const SHORTEST_TOWN = 5;
/** "Brem" of "Bremer" */
const SHORTEST_BASE = 4;

/** "Zwollenaar", "Brestoise", "Mannheimer": the town with an ending for its people. */
function isOfTown(word: string, town: string): boolean {
  const isLong = town.length > SHORTEST_TOWN;
  const bases = isLong ? [town.replace(/[aeio]$/, ''), town.replace(/en$/, '')] : [town];
  return bases.some(
    (base) => base.length >= SHORTEST_BASE && word.startsWith(base) && OF_TOWN.test(word.slice(base.length)),
  );
}

function longestRun(
  analysis: Analysis,
  from: number,
  words: readonly string[],
  index: ProfileIndex,
): Anchor | null {
  const token = analysis.tokens[from];
  const word = words[from] ?? '';
  if (token === undefined) return null;
  const spelled = (index.byInitials.get(token.norm) ?? []).filter(
    (entry) => !isOtherBranch(analysis, from + 1, entry),
  );
  let best: Anchor | null =
    spelled.length > 0 && (token.upper || CAMEL_ACRONYM.test(token.raw))
      ? { from, to: from + 1, entries: spelled, concepts: [], ambiguous: false }
      : null;
  if (isFunctionWord(token.norm) && !token.upper && !token.capital) return null;
  const next = analysis.tokens[from + 1];
  const people = next === undefined ? undefined : index.people?.(token.norm, next.norm);
  for (const entry of [...(index.byStem.get(word) ?? []), ...(people ?? [])]) {
    const run = extend(analysis, from, words, entry);
    // "MIT" is the name of a school, and a word of grammar: of such words alone there is no run.
    if (run.hits === 0 || run.to === from || !acceptsRun(analysis, run, entry)) continue;
    const others: readonly Entry[] = best !== null && best.to === run.to ? best.entries : [];
    if (best !== null && run.to < best.to) continue;
    best = { from, to: run.to, entries: [...others, entry], concepts: [], ambiguous: false };
  }
  return best;
}

function extend(analysis: Analysis, from: number, words: readonly string[], entry: Entry): Run {
  const found = new Set<string>();
  let to = from;
  for (let at = from; at < analysis.tokens.length && at < from + LONGEST_RUN; at += 1) {
    const token = analysis.tokens[at];
    const word = words[at] ?? '';
    if (token === undefined || (at > from && breaksPhrase(token.gap) && token.gap !== '/')) break;
    if (entry.stems.has(word)) {
      if (entry.hard.has(word)) found.add(word);
      if (found.size > 0 && !isFunctionWord(token.norm)) to = at + 1;
      if (found.size === 0) break;
    } else if (!isFunctionWord(token.norm)) {
      break;
    }
  }
  return { from, to, hits: found.size, words: words.slice(from, to) };
}

/** One list in reading order. Where a concept and a run of words touch, the longer one stands and takes the entries of both. */
function merge(named: readonly Anchor[], runs: readonly Anchor[]): readonly Anchor[] {
  if (runs.length === 0) return named;
  const kept: Anchor[] = [];
  for (const anchor of [...named, ...runs].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = kept.at(-1);
    if (before === undefined || before.to <= anchor.from) {
      kept.push(anchor);
      continue;
    }
    const longer = anchor.to - anchor.from > before.to - before.from ? anchor : before;
    const shorter = longer === anchor ? before : anchor;
    if (isTownOf(shorter, longer)) {
      kept[kept.length - 1] = longer;
      continue;
    }
    const concepts = longer.concepts.length > 0 ? longer.concepts : [...before.concepts, ...anchor.concepts];
    kept[kept.length - 1] = {
      from: longer.from,
      to: longer.to,
      entries: [...new Set([...before.entries, ...anchor.entries])].filter((entry) =>
        agrees(entry, concepts),
      ),
      concepts,
      ambiguous: before.ambiguous || anchor.ambiguous,
    };
  }
  return kept;
}

const NAME_FIELDS: ReadonlySet<EntryField> = new Set<EntryField>([
  'school',
  'employer',
  'community',
  'event',
]);

/** "IIT Madras" is the school and not the town that its name ends with. */
function isTownOf(town: Anchor, name: Anchor): boolean {
  return (
    town.to - town.from < name.to - name.from &&
    town.concepts.length > 0 &&
    town.concepts.every((concept) => concept.domain === 'place') &&
    name.concepts.length === 0 &&
    name.entries.some((entry) => NAME_FIELDS.has(entry.field)) &&
    town.entries.every((entry) => entry.field === 'place' || name.entries.includes(entry))
  );
}

/** A known school is only itself, and a known town is no school: "TU Wien" and "Wien" are not the "Universität Wien". */
function agrees(entry: Entry, concepts: readonly Concept[]): boolean {
  const names = concepts.filter((concept) => concept.domain === 'school' || concept.domain === 'place');
  if (entry.field === 'place')
    return names.length === 0 || names.some((concept) => concept.domain === 'place');
  if (entry.field === 'employer') return !isOtherHouse(entry, concepts);
  if (entry.field !== 'school' || names.length === 0) return true;
  return names.some((concept) => entry.concepts.has(concept.id)) || entry.concepts.size === 0;
}

/** "Médecins du Monde" is not "Médecins sans frontières": both are known. */
function isOtherHouse(entry: Entry, concepts: readonly Concept[]): boolean {
  const houses = concepts.filter(({ domain }) => domain === 'employer');
  const own = [...entry.concepts].filter((id) => id.startsWith('employer:'));
  return houses.length > 0 && own.length > 0 && !houses.some(({ id }) => own.includes(id));
}
