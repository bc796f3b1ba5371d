/** What a mark says: it speaks for the label, strongly or less so, or against it, or it is a claim that was checked. */
export type MarkKind = 'for' | 'hint' | 'against' | 'claim-shown' | 'claim-open' | 'claim-empty';

/** A marked piece of a text: UTF-16 offsets, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** A piece of the text and every mark that lies on it; none for plain text. */
export interface Segment {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

/**
 * Cuts a text at every border of its marks. Marks may overlap, and one that would cut through an emoji or an accented
 * letter is widened to the whole of it. Marks outside the text, or empty ones, are left out.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const fitting = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  if (fitting.length === 0) return text === '' ? [] : [{ text, kinds: [] }];

  const letters = letterBorders(text);
  const whole = fitting.map((mark) => ({
    ...mark,
    start: lastAtOrBefore(letters, mark.start),
    end: firstAtOrAfter(letters, mark.end),
  }));
  const borders = [...new Set([0, text.length, ...whole.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(1).map((end, index) => {
    const start = borders[index] ?? 0;
    const on = whole.filter((mark) => mark.start < end && mark.end > start);
    return { text: text.slice(start, end), kinds: [...new Set(on.map(({ kind }) => kind))] };
  });
}

/** Where what a reader sees as one letter begins, and the end of the text. */
function letterBorders(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

function lastAtOrBefore(borders: readonly number[], offset: number): number {
  return borders.findLast((border) => border <= offset) ?? 0;
}

function firstAtOrAfter(borders: readonly number[], offset: number): number {
  return borders.find((border) => border >= offset) ?? borders.at(-1) ?? 0;
}
