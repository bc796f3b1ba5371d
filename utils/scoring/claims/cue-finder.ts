import { fact, type Word } from '../text/word.ts';
import { foldedWords, type Token } from '../topics/tokens.ts';
import { countFunctionWords, GRAMMAR_LANGUAGES } from '../topics/words.ts';
import { CUE_ROLES, type CueRole, type CueTable } from './cues/cue-table.ts';
import { DE } from './cues/de.ts';
import { EN } from './cues/en.ts';
import { ES } from './cues/es.ts';
import { FR } from './cues/fr.ts';
import { IT } from './cues/it.ts';
import { NL } from './cues/nl.ts';
import { PT } from './cues/pt.ts';

/** A phrase of the note that plays a role in a claim. */
export interface Cue {
  readonly role: CueRole;
  /** Indexes into the tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

interface CueNode {
  /** Null where no phrase goes on. */
  next: Map<string, CueNode> | null;
  /** The roles that a phrase which ends here plays. */
  readonly roles: CueRole[];
}

const TABLES: Readonly<Record<string, CueTable>> = { en: EN, nl: NL, de: DE, fr: FR, es: ES, pt: PT, it: IT };
const BREAK = /[.;:!?|\n•()[\]]|,\s|\s[-–—]\s|\p{Extended_Pictographic}/u;
const CLEAR_LEAD = 2;
/** One word of grammar may be a name ("MA") or stand in two languages ("of"). */
const TOO_FEW = 1;
/** Who is spoken of and what they made stays so inside an ignored phrase. */
const PLAIN_ROLES: ReadonlySet<CueRole> = new Set<CueRole>(['you', 'we', 'me', 'your', 'text', 'talk']);

type CueStart = (word: Word) => CueNode | null;

const starts = new Map<string, CueStart>();

/** The cues of a language by their first word, made ready when a note has it: a worker that wakes needs few of them. */
function startOf(language: string): CueStart | undefined {
  const table = TABLES[language];
  const known = starts.get(language);
  if (known !== undefined || table === undefined) return known;
  const phrases = byFirstWord(table);
  const start = fact((text) => {
    const own = phrases.get(text);
    return own === undefined ? null : compile(own);
  });
  starts.set(language, start);
  return start;
}

/** A phrase, and the role that it plays. */
interface Phrase {
  readonly words: string;
  readonly role: CueRole;
}

function byFirstWord(table: CueTable): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const role of CUE_ROLES) {
    for (const words of table[role].split(', ')) {
      const first = foldedWords(words.split(' ', 1)[0] ?? '')[0];
      if (first === undefined) continue;
      const own = phrases.get(first);
      if (own === undefined) phrases.set(first, [{ words, role }]);
      else own.push({ words, role });
    }
  }
  return phrases;
}

/** The phrases of one first word, from there on. */
function compile(phrases: readonly Phrase[]): CueNode {
  const first: CueNode = { next: null, roles: [] };
  for (const { words, role } of phrases) {
    let node = first;
    for (const word of foldedWords(words).slice(1)) {
      const next: CueNode = node.next?.get(word) ?? { next: null, roles: [] };
      node.next ??= new Map();
      node.next.set(word, next);
      node = next;
    }
    if (!node.roles.includes(role)) node.roles.push(role);
  }
  return first;
}

/**
 * Which languages' cues to look for: the one told, and another one that the grammar words speak for more clearly. In a note
 * of a few words, whose grammar hardly bears it out, the one told is only a guess.
 */
export function cueLanguages(tokens: readonly Token[], told: string | null): readonly string[] {
  const counts = countFunctionWords(tokens);
  const own = told === null ? -1 : GRAMMAR_LANGUAGES.indexOf(told);
  const ownCount = counts[own] ?? 0;
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  if (own >= 0 && ownCount > TOO_FEW && most < ownCount + CLEAR_LEAD) return [GRAMMAR_LANGUAGES[own] ?? ''];
  if (ownCount <= TOO_FEW && most <= TOO_FEW) return GRAMMAR_LANGUAGES;
  const leading = GRAMMAR_LANGUAGES.filter((_, language) => counts[language] === most);
  if (own < 0) return leading;
  const others = ownCount <= TOO_FEW ? leading : leading.slice(0, 1);
  return [...new Set([GRAMMAR_LANGUAGES[own] ?? '', ...others])];
}

/** All cues in the words, longest first for each role and place; what stands inside an `ignore` phrase is left out. */
export function findCues(tokens: readonly Token[], languages: readonly string[]): readonly Cue[] {
  const starts = languages.map(startOf).filter((start) => start !== undefined);
  const cues: Cue[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = cues.length;
    for (const start of starts) addCuesAt(tokens, from, start, cues, first);
  }
  const ignored = cues.filter((cue) => cue.role === 'ignore');
  if (ignored.length === 0) return cues;
  return cues.filter(
    (cue) =>
      cue.role !== 'ignore' &&
      (PLAIN_ROLES.has(cue.role) || !ignored.some((other) => other.from <= cue.from && other.to >= cue.to)),
  );
}

const THAT: ReadonlySet<string> = new Set(['dass', 'das', 'dat', 'that', 'que', 'che']);

/** "Gelesen, dass Sie": the comma before "that" parts nothing. */
function breaksCue({ gap, norm }: Token): boolean {
  return gap !== ' ' && BREAK.test(gap) && !(gap === ', ' && THAT.has(norm));
}

/** @param first Where in the list the cues of this place begin. */
function addCuesAt(
  tokens: readonly Token[],
  from: number,
  start: CueStart,
  cues: Cue[],
  first: number,
): void {
  const word = tokens[from]?.word;
  let node = word === undefined ? null : start(word);
  for (let at = from; node !== null; ) {
    for (const role of node.roles) addCue(cues, first, { role, from, to: at + 1 });
    at += 1;
    const token = node.next === null ? undefined : tokens[at];
    if (token === undefined || breaksCue(token)) return;
    node = node.next?.get(token.norm) ?? null;
  }
}

/** Of the cues of a role at a place the longest stays, where the first of them stood. */
function addCue(cues: Cue[], first: number, cue: Cue): void {
  for (let at = first; at < cues.length; at += 1) {
    if (cues[at]?.role !== cue.role) continue;
    if ((cues[at]?.to ?? 0) < cue.to) cues[at] = cue;
    return;
  }
  cues.push(cue);
}
