import { isOneBlank } from './characters.ts';
import type { Token } from './tokens.ts';

/** Where the sentences of a note are, told by its words. */
export interface Sentences {
  /** For each token the number of its sentence, from 0. */
  readonly ofToken: readonly number[];
  /** For each sentence, whether it ends in a question mark. */
  readonly asks: readonly boolean[];
}

const BREAK = /[.!?\n…]/u;

/** Cuts a note's words into sentences, at full stops, question and exclamation marks, and line breaks. */
export function findSentences(note: string, tokens: readonly Token[]): Sentences {
  const ofToken: number[] = [];
  const asks: boolean[] = [];
  let previousEnd = -1;
  for (const token of tokens) {
    if (previousEnd >= 0 && !isOneBlank(note, previousEnd, token.start)) {
      const between = note.slice(previousEnd, token.start);
      if (BREAK.test(between)) asks.push(between.includes('?'));
    }
    ofToken.push(asks.length);
    previousEnd = token.end;
  }
  if (previousEnd >= 0) asks.push(note.slice(previousEnd).includes('?'));
  return { ofToken, asks };
}
