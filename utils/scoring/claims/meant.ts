import type { Anchor } from '../topics/anchors.ts';
import type { Entry, EntryField } from '../topics/profile-index.ts';
import { isFunctionWord } from '../topics/words.ts';
import type { Reading } from './reading.ts';

/** Fields that hold subjects, not names. */
export const TOPICAL: ReadonlySet<EntryField> = new Set<EntryField>([
  'skill',
  'interest',
  'title',
  'headline',
  'degree',
  'post',
]);
const MOST_OF_A_NAME = 3;

/** The entries that the words name in full, where there are any: "Tableau" is the skill, not the Tableau Conference. */
export function meantBy(reading: Reading, anchor: Anchor): readonly Entry[] {
  const full = anchor.entries.filter((entry) => isNamedBy(reading, anchor, entry));
  // A headline may give a firm a shorter name than the profile has: "Otto" for the "Otto Group".
  if (full.length === 0 || full.every(({ field }) => field === 'headline')) return anchor.entries;
  return anchor.entries.filter((entry) => full.includes(entry) || TOPICAL.has(entry.field));
}

/** Whether the words name one of these entries in full. */
export function isNamedIn(reading: Reading, anchor: Anchor, field: EntryField): boolean {
  return anchor.entries.some((entry) => entry.field === field && isNamedBy(reading, anchor, entry));
}

function isNamedBy(reading: Reading, anchor: Anchor, entry: Entry): boolean {
  const { tokens, stems } = reading.analysis;
  const said = stems.slice(anchor.from, anchor.to);
  if ([...entry.hard].every((word) => said.includes(word))) return true;
  const own = (word: string, at: number): boolean =>
    entry.stems.has(word) || isFunctionWord(tokens[anchor.from + at]?.norm ?? '');
  return said.length >= MOST_OF_A_NAME && said.every(own);
}
