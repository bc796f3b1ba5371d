import { imprintOfNote } from '../../utils/scoring/index.ts';
import { createKnownTexts, type Imprint, imprintId, isSameText } from '../../utils/templates/index.ts';
import { filledIn } from './filled-in.ts';

export interface Grouping {
  /** Texts that are long enough to be known again. */
  readonly texts: number;
  /** All pairs of different texts. */
  readonly pairs: number;
  /** Pairs of different texts that are taken for one. */
  readonly falselyOne: readonly (readonly [string, string])[];
}

/** Compares every text with every other. Texts without one pair of words in common need no comparing. */
export function compareAll(notes: readonly string[]): Grouping {
  const made = notes.flatMap((note) => {
    const imprint = imprintOfNote(note);
    return imprint === null ? [] : [{ note, imprint }];
  });
  const withMark = new Map<number, number[]>();
  const falselyOne: (readonly [string, string])[] = [];
  made.forEach(({ note, imprint }, at) => {
    const met = new Set(imprint.marks.flatMap((mark) => withMark.get(mark) ?? []));
    for (const other of met) {
      const before = made[other];
      if (before && isSameText(imprint, before.imprint)) falselyOne.push([before.note, note]);
    }
    for (const mark of imprint.marks) withMark.set(mark, [...(withMark.get(mark) ?? []), at]);
  });
  return { texts: made.length, pairs: (made.length * (made.length - 1)) / 2, falselyOne };
}

/** The share of texts that are found again, by their keys, once other names and figures are filled in; 0 to 1. */
export function knownAgain(notes: readonly string[]): number {
  const imprints = notes.map(imprintOfNote);
  const known = createKnownTexts(
    imprints.flatMap((imprint: Imprint | null) => (imprint ? [{ ...imprint, id: imprintId(imprint) }] : [])),
  );
  const asked = notes.filter((_, at) => imprints[at]);
  const found = asked.filter((note, at) => {
    const imprint = imprintOfNote(filledIn(note, at));
    return imprint !== null && known.find(imprint) !== null;
  });
  return found.length / asked.length;
}
