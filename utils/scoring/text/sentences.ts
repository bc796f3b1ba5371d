import { anyOf } from './characters.ts';
import type { Token } from './tokens.ts';

/** Where the sentences of a note are, told by its words. */
export interface Sentences {
  /** For each token the number of its sentence, from 0. */
  readonly ofToken: readonly number[];
  /** For each sentence, whether it ends in a question mark. */
  readonly asks: readonly boolean[];
}

const breaks = anyOf('.!?\n…');
const asksIn = anyOf('?');

/** Cuts a note's words into sentences, at full stops, question and exclamation marks, and line breaks. */
export function findSentences(note: string, tokens: readonly Token[]): Sentences {
  const ofToken: number[] = [];
  const asks: boolean[] = [];
  let previousEnd = -1;
  for (const token of tokens) {
    if (previousEnd >= 0 && breaks(note, previousEnd, token.start))
      asks.push(asksIn(note, previousEnd, token.start));
    ofToken.push(asks.length);
    previousEnd = token.end;
  }
  if (previousEnd >= 0) asks.push(asksIn(note, previousEnd, note.length));
  return { ofToken, asks };
}
