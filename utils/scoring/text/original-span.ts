import { kindOf, SPACE } from './characters.ts';
import type { FoldedText } from './folded-text.ts';
import type { MaskedText } from './masked-text.ts';

/** The UTF-16 offsets in the original of a piece of a masked text, white space at its ends left out. */
export function originalSpan(
  folded: FoldedText,
  masked: MaskedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const from = folded.starts[masked.units[start] ?? 0] ?? 0;
  const next = masked.units[end];
  const to = next === undefined ? folded.original.length : (folded.starts[next] ?? folded.original.length);
  let first = from;
  let last = to;
  while (first < last && isSpace(folded.original, first)) first++;
  while (last > first && isSpace(folded.original, last - 1)) last--;
  return { start: first, end: last };
}

const isSpace = (text: string, at: number): boolean => (kindOf(text.charCodeAt(at)) & SPACE) !== 0;
