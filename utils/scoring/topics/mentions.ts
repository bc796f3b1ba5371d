import { fact } from '../text/word.ts';
import type { Domain, Meaning } from './concept.ts';
import { compoundPart, firstStep, type NameNode } from './lexicon.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './words.ts';

/** A run of words that names a known concept. */
export interface Mention {
  /** Indexes into the tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly Meaning[];
}

const LONGEST_NAME = 7;
const NAMES_ONLY: ReadonlySet<Domain> = new Set<Domain>([
  'school',
  'employer',
  'event',
  'community',
  'place',
  'tech',
]);
const SHORTEST_COMPOUND = 9;
const SHORTEST_PART = 5;
const CAMEL = /\p{Ll}\p{Lu}/u;
const BREAK = /[.;:!?|\n\r•·@()[\]/]|,(?!\d)|\s[-–—]\s|\p{Extended_Pictographic}/u;

/** A phrase that is read as a whole and names nothing. */
export function isBlocked(mention: Mention): boolean {
  return mention.meanings.some((meaning) => meaning.concept.domain === 'blocked');
}

/** True where two neighbouring words do not belong together. */
export function breaksPhrase(gap: string): boolean {
  return gap !== ' ' && BREAK.test(gap);
}

/** The known concepts in a text, longest names first, without overlap; blocked phrases are among them. */
export function findMentions(tokens: readonly Token[], stems: readonly string[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const mention = longestAt(tokens, stems, index) ?? compoundAt(tokens, index);
    if (mention === null) {
      index += 1;
      continue;
    }
    mentions.push(isBlocked(mention) ? mention : withInner(tokens, stems, mention));
    index = mention.to;
  }
  return mentions;
}

function longestAt(tokens: readonly Token[], stems: readonly string[], from: number): Mention | null {
  let node: NameNode | undefined;
  let best: Mention | null = null;
  for (let at = from; at < tokens.length && at < from + LONGEST_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && breaksPhrase(token.gap) && token.gap !== '/')) break;
    const word: string = stems[at] ?? '';
    node = at === from ? (stepOf(token.word) ?? undefined) : node?.next.get(word);
    if (node === undefined) break;
    const meanings = fitting(node.meanings, tokens, from, at + 1);
    if (meanings.length > 0) best = { from, to: at + 1, meanings };
  }
  return best;
}

/** "Employment lawyer" is a lawyer too: what the words of a longer name mean by themselves comes after its own meaning. */
function withInner(tokens: readonly Token[], stems: readonly string[], mention: Mention): Mention {
  const own = mention.meanings.some((meaning) => NAMES_ONLY.has(meaning.concept.domain));
  if (mention.to - mention.from < 2 || own) return mention;
  const meanings = [...mention.meanings];
  const words = tokens.slice(0, mention.to);
  for (let at = mention.from; at < mention.to; at += 1) {
    for (const meaning of longestAt(words, stems, at)?.meanings ?? []) {
      const inner = meaning.concept.domain !== 'blocked' && !NAMES_ONLY.has(meaning.concept.domain);
      const known = meanings.some((other) => other.concept === meaning.concept);
      if (inner && meaning.exact === null && !known) meanings.push(meaning);
    }
  }
  return { ...mention, meanings };
}

const NONE: readonly Meaning[] = [];

/** Apart from the walk over the words: where a list is filtered in it, each step makes objects, and few steps find a name. */
function fitting(meanings: readonly Meaning[], tokens: readonly Token[], from: number, to: number) {
  return meanings.length === 0 ? NONE : meanings.filter((meaning) => fits(meaning, tokens, from, to));
}

function fits(meaning: Meaning, tokens: readonly Token[], from: number, to: number): boolean {
  if (meaning.exact === null) return to - from > 1 || !isFunctionWord(tokens[from]?.norm ?? '');
  const first = tokens[from];
  if (to - from === 1) return first?.raw === meaning.exact;
  let words = first?.raw ?? '';
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined) words += token.gap + token.raw;
  }
  return words === meaning.exact;
}

/** A compound such as "Hobbybrauerin" or "Handballtrainerin": known by a long last part, by a long first one, or by both. */
function compoundAt(tokens: readonly Token[], index: number): Mention | null {
  const token = tokens[index];
  if (token === undefined || token.norm.length < SHORTEST_COMPOUND) return null;
  const meanings = compoundOf(token.word);
  return meanings.length === 0 || CAMEL.test(token.raw) ? null : { from: index, to: index + 1, meanings };
}

const stepOf = fact((text) => firstStep(stem(text)) ?? null);
const compoundOf = fact((text) => [...lastPart(stem(text)), ...firstPart(text), ...taughtPart(text)]);

const WHO =
  /(?:lehrer(?:in)?|trainer(?:in)?|coach|spieler(?:in)?|fahrer(?:in)?|schule|verein|kurse?|meister(?:in)?|leraar|lerares|docente?|instructeur|speler|speelster|club|fan|liebhaber(?:in)?|liefhebber)$/u;
const SHORTEST_TAUGHT = 4;
const TAUGHT: ReadonlySet<Domain> = new Set<Domain>(['leisure', 'work']);

/** "Kajaklehrer", "Segelverein": before who or what it is taught by, a short word will do. */
function taughtPart(word: string): readonly Meaning[] {
  const base = word.replace(WHO, '');
  if (base === word || base.length < SHORTEST_TAUGHT) return NONE;
  const meanings = firstStep(stem(base))?.meanings ?? NONE;
  return meanings.filter(({ concept, exact }) => exact === null && TAUGHT.has(concept.domain));
}

function lastPart(stemmed: string): readonly Meaning[] {
  for (let cut = 3; cut <= stemmed.length - SHORTEST_PART; cut += 1) {
    const meanings = compoundPart(stemmed.slice(cut));
    if (meanings.length > 0) return meanings;
  }
  return [];
}

function firstPart(word: string): readonly Meaning[] {
  for (let cut = word.length - SHORTEST_PART; cut > SHORTEST_PART; cut -= 1) {
    const meanings = compoundPart(stem(word.slice(0, cut)));
    if (meanings.length > 0) return meanings;
  }
  return [];
}
