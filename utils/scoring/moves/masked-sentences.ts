import type { MaskedText } from '../text/masked-text.ts';

/** One sentence of a masked text: units from `start` to `end`, its closing sign with it. */
export interface MaskedSentence {
  readonly start: number;
  readonly end: number;
}

/** A hostile note must not cost more: what comes after so many sentences is read as a part of the last one. */
const MOST_SENTENCES = 40;
const CLOSING = /[.!?…]+(?=\s)|\n/gu;
const LETTER = /\p{L}/u;

/** The sentences of a masked text in order, those without a letter left out. */
export function maskedSentences({ text }: MaskedText): readonly MaskedSentence[] {
  const found: MaskedSentence[] = [];
  let start = 0;
  const close = (end: number) => {
    if (LETTER.test(text.slice(start, end))) found.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(CLOSING)) {
    if (found.length === MOST_SENTENCES - 1) break;
    close(match.index + match[0].length);
  }
  close(text.length);
  return found;
}
