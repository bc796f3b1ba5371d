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
    const ends = at === tokens.length || (STOP.test(gap) && !isAbbreviation(tokens[at - 1], gap));
    if (!ends) continue;
    const chunks = splitChunks(tokens, from, at);
    sentences.push({ from, to: at, question: /\?(?!!)/u.test(gap) && !isTagged(chunks), chunks });
    from = at;
  }
  return sentences;
}

const LONGEST_TAG = 2;

/** "..., right?", "..., toch?": a statement that only ends like a question. */
function isTagged(chunks: readonly Stretch[]): boolean {
  const last = chunks.at(-1);
  return chunks.length > 1 && last !== undefined && last.to - last.from <= LONGEST_TAG;
}

/** "St. Louis", "U. of": a lone short word with a full stop does not end a sentence. */
function isAbbreviation(token: Token | undefined, gap: string): boolean {
  return gap === '. ' && token !== undefined && token.capital && token.norm.length <= 2;
}

function splitChunks(tokens: readonly Token[], from: number, to: number): readonly Stretch[] {
  const chunks: Stretch[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && !PAUSE.test(tokens[at]?.gap ?? '')) continue;
    chunks.push({ from: start, to: at });
    start = at;
  }
  return chunks;
}
