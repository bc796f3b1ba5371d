import type { FoldedText } from './folded-text.ts';

/** A word, a number or a percent sign of a folded text. */
export interface Token {
  /** Folded: lower case, no marks. */
  readonly text: string;
  /** UTF-16 offsets into the original, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Offsets into the folded text. */
  readonly foldedStart: number;
  readonly foldedEnd: number;
  /** How it is written: `mixed` is an initial capital, `upper` is all capitals and longer than one letter. */
  readonly casing: 'lower' | 'mixed' | 'upper';
  /** First in its sentence or line, where a capital says nothing. */
  readonly opensSentence: boolean;
}

const WORD = /[\p{L}\p{N}]+|%/gu;
const SENTENCE_BREAK = /[.!?:;\n•|*"“„«¿¡(–—]/u;
const LETTER = /\p{L}/u;

function casingOf(written: string): Token['casing'] {
  const lower = written.toLowerCase();
  if (written === lower) return 'lower';
  return written.length > 1 && written === written.toUpperCase() ? 'upper' : 'mixed';
}

/** Cuts a folded text into words; apostrophes and hyphens part them. */
export function tokenise(folded: FoldedText): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of folded.text.matchAll(WORD)) {
    const foldedStart = match.index;
    const foldedEnd = foldedStart + match[0].length;
    const start = folded.starts[foldedStart] ?? 0;
    const end = folded.ends[foldedEnd - 1] ?? start;
    tokens.push({
      text: match[0],
      start,
      end,
      foldedStart,
      foldedEnd,
      casing: LETTER.test(match[0]) ? casingOf(folded.original.slice(start, end)) : 'lower',
      opensSentence: tokens.length === 0 || SENTENCE_BREAK.test(folded.text.slice(previousEnd, foldedStart)),
    });
    previousEnd = foldedEnd;
  }
  return tokens;
}
