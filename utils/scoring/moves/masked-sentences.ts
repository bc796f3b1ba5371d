import { kindOf, LETTER, oneOf } from '../text/characters.ts';
import type { MaskedText } from '../text/masked-text.ts';

/** One sentence of a masked text: units from `start` to `end`, its closing sign with it. */
export interface MaskedSentence {
  readonly start: number;
  readonly end: number;
}

/** A hostile note must not cost more: what comes after so many sentences is read as one more. */
const MOST_BEFORE_LAST = 39;
const BLANK = 0x20;
const NEW_LINE = 0x0a;
const isClosing = oneOf('.!?…');

/** The sentences of a masked text in order, those without a letter left out. A line ends one, and so do signs with a space after them. */
export function maskedSentences({ text }: MaskedText): readonly MaskedSentence[] {
  const found: MaskedSentence[] = [];
  let start = 0;
  let hasLetter = false;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A masked text has no other white space.
    if (code !== BLANK && code !== NEW_LINE) {
      hasLetter ||= (kindOf(text.codePointAt(at) ?? 0) & LETTER) !== 0;
      before = code;
      continue;
    }
    const isLineEnd = code === NEW_LINE;
    const isClosed = isClosing(before);
    before = code;
    if ((!isClosed && !isLineEnd) || found.length === MOST_BEFORE_LAST) continue;
    const end = isClosed ? at : at + 1;
    if (hasLetter) found.push({ start, end });
    start = isLineEnd && found.length < MOST_BEFORE_LAST ? at + 1 : end;
    hasLetter = false;
  }
  if (hasLetter) found.push({ start, end: text.length });
  return found;
}
