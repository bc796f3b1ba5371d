import { flag } from '../text/word.ts';
import type { Token } from '../topics/tokens.ts';

/** A stretch of words between two stops; indexes into the tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Stretch {
  readonly question: boolean;
  /** The parts between commas, dashes and brackets. */
  readonly chunks: readonly Stretch[];
}

const STOP = /[.!?\n\r]|\p{Extended_Pictographic}/u;
const PAUSE = /[,;:()|•…"“”«»„]|\s[-–—]+\s?|[-–—]\s/u;

/** The sentences of a note, each with its parts. */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const gap = tokens[at]?.gap ?? text.slice(tokens[at - 1]?.end ?? 0);
    const ends =
      at === tokens.length || (gap !== ' ' && STOP.test(gap) && !isAbbreviation(tokens[at - 1], gap));
    if (!ends) continue;
    const chunks = splitChunks(tokens, from, at);
    sentences.push({ from, to: at, question: /\?(?!!)/u.test(gap) && !isTagged(tokens, chunks), chunks });
    from = at;
  }
  return sentences;
}

const LONGEST_TAG = 2;

const TAGS: ReadonlySet<string> = new Set(
  'right toch no oder ne gell verdad nao vero non hein eh huh he yeah correct'.split(' '),
);
const SHORTEST_TAGGED = 4;
const LONGEST_ASKING = 3;
/** "Aren't you", "n'est-ce pas", "nicht wahr" at the end of a statement. */
const ASKING =
  /(?:\b(?:aren|weren|don|didn|isn|haven|wasn) t (?:you|we|it|u)|\bare you|n est ce pas|\bnicht wahr|\bpas vrai|\bno e vero|\bno es cierto|\bnao e)$/u;

/** "..., right?", "... toch?": a statement that only ends like a question. */
function isTagged(tokens: readonly Token[], chunks: readonly Stretch[]): boolean {
  const last = chunks.at(-1);
  if (last === undefined) return false;
  if (chunks.length > 1 && last.to - last.from <= LONGEST_TAG) return true;
  const end = tokens
    .slice(Math.max(last.from, last.to - LONGEST_ASKING), last.to)
    .map((token) => token.norm)
    .join(' ');
  if (last.to - last.from > LONGEST_ASKING + 1 && ASKING.test(end)) return true;
  return last.to - last.from >= SHORTEST_TAGGED && TAGS.has(tokens[last.to - 1]?.norm ?? '');
}

/** "St. Louis", "U. of", "LL.M.": a lone short word with a full stop does not end a sentence. */
function isAbbreviation(token: Token | undefined, gap: string): boolean {
  return (gap === '. ' || gap === '.') && token !== undefined && token.capital && token.norm.length <= 2;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and et und en y e ed but mais aber maar pero mas ma'.split(' '),
);
const conjoins = flag((text) => CONJUNCTIONS.has(text));
/** @param norm a folded word. */
export function isConjunction(norm: string): boolean {
  return CONJUNCTIONS.has(norm);
}

const SUBJECTS: ReadonlySet<string> = new Set(
  'we i nous on je j wir ich wij ik yo nosotros eu io noi ci nos'.split(' '),
);
const POSSESSIVES: ReadonlySet<string> = new Set(
  'your ton votre tu tus su sus teu tua seu sua tuo suo dein deine deinen uw jouw'.split(' '),
);
const TWO_SUBJECTS: ReadonlySet<string> = new Set('we wij wir nous nosotros noi ci nos'.split(' '));
const SHORTEST_CLAUSE = 3;

const BOTH: ReadonlySet<string> = new Set(
  'both allebei beide beiden entrambi entrambe ambos ambas fellow'.split(' '),
);
/** "The two", and not only two. */
const TWO: ReadonlySet<string> = new Set('deux dos dois duas due'.split(' '));
const THE_TWO: ReadonlySet<string> = new Set('los las os as les e'.split(' '));
const BEFORE_BOTH: ReadonlySet<string> = new Set(
  'los las os as les tous toutes tutti tutte e ook auch also a another are sind zijn sommes'.split(' '),
);
const BOTH_REACH = 3;
/** "E siamo tutte e due" */
const AGAIN_REACH = 5;
/** "Somos", "lavoriamo": the verb may come before "both". */
const WE_DO = /(?:[aeo]mos|iamo)$/u;

/** "We're both IIT alumni and both working in Melbourne": "both" a second time, right behind "and". */
function isBothAgain(tokens: readonly Token[], start: number, and: number): boolean {
  const isBoth = (at: number): boolean => {
    const word = tokens[at]?.norm ?? '';
    return BOTH.has(word) || (TWO.has(word) && THE_TWO.has(tokens[at - 1]?.norm ?? ''));
  };
  let at = WE_DO.test(tokens[and + 1]?.norm ?? '') ? and + 2 : and + 1;
  while (at < and + AGAIN_REACH && BEFORE_BOTH.has(tokens[at]?.norm ?? '')) at += 1;
  if (!isBoth(at)) return false;
  for (let before = start; before < and; before += 1) if (isBoth(before)) return true;
  return false;
}

/** "I'm a nurse too and we share a love of jazz": a second clause, with no comma before it; "you and I" is none. */
function startsClause(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  if (at < SHORTEST_CLAUSE || token === undefined || !conjoins(token.word)) return false;
  if (isBothAgain(tokens, start, at)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  const verb = tokens[at + 2];
  if (POSSESSIVES.has(next) && tokens.slice(at - BOTH_REACH, at).every(({ norm }) => !POSSESSIVES.has(norm)))
    return true;
  if (!SUBJECTS.has(next)) return false;
  // "The same years as you and I'm coming to Turin"
  if (next === 'i' && verb?.gap === "'" && VERBS.has(verb.norm))
    return !AFTER_PAIR.has(tokens[at + 3]?.norm ?? '');
  // "We both worked at Foster and we both ended up in Bilbao": "we" is the two already.
  return (
    !ADDRESSEES.has(before) && verb !== undefined && (TWO_SUBJECTS.has(next) || !AFTER_PAIR.has(verb.norm))
  );
}

const ADDRESSEES: ReadonlySet<string> = new Set(
  'you u jij je du dich sie vous toi tu te voce vc usted lei'.split(' '),
);
const VERBS: ReadonlySet<string> = new Set(['m', 'll', 've', 'd']);
const AFTER_PAIR: ReadonlySet<string> = new Set(
  'both beide beiden allebei too ook auch aussi tambien tambem anche'.split(' '),
);

function splitChunks(tokens: readonly Token[], from: number, to: number): readonly Stretch[] {
  const chunks: Stretch[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && !isPause(tokens[at]?.gap ?? '') && !startsClause(tokens, start, at)) continue;
    chunks.push({ from: start, to: at });
    start = at;
  }
  return chunks;
}

function isPause(gap: string): boolean {
  return gap !== ' ' && PAUSE.test(gap);
}
