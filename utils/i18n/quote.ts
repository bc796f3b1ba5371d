const LONGEST = 64;
const CUT_AT = 60;

/** A piece of somebody's text, short enough for a line, cut between what a reader sees as letters. */
export function shortQuote(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const letters = Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(plain));
  if (letters.length <= LONGEST) return plain;
  return `${letters
    .slice(0, CUT_AT)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
