import { isDistinctive } from '../topics/analysis.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { isOtherBranch } from '../topics/school-rules.ts';
import { isFunctionWord } from '../topics/words.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

const NAMES: ReadonlySet<EntryField> = new Set<EntryField>(['employer', 'school', 'community', 'event']);
const SHORTEST = 4;

/**
 * What the profile has under a longer name: "Amnistía" for "Amnistía Internacional", "the National" for the "National
 * Theatre". For names that a claim is about, where the doubt is the sender's: in any other place a word of a name may be anything.
 * @param isWhole Whether the name is known to end there, as before a degree: "Rice MBA".
 */
export function byShortName(reading: Reading, name: Stretch, isWhole = false): Anchor | null {
  const { tokens, stems, mentions } = reading.analysis;
  const words = tokens.slice(name.from, name.to);
  const said = stems.slice(name.from, name.to).filter((_, at) => !isFunctionWord(words[at]?.norm ?? ''));
  const town = mentions.some(
    ({ from, to, meanings }) =>
      from <= name.from && to >= name.to && meanings.some((one) => one.concept.domain === 'place'),
  );
  const next = tokens[name.to];
  if (said.length === 0 || town || (!isWhole && next?.gap === ' ' && next.capital)) return null;
  if (!words.some((word) => word.capital && word.norm.length >= SHORTEST)) return null;
  const entries = reading.profile.entries.filter(
    (entry) =>
      NAMES.has(entry.field) &&
      said.every((word) => entry.stems.has(word)) &&
      entry.analysis.tokens.some(
        (token, at) => token.capital && said.includes(entry.analysis.stems[at] ?? '') && !isYear(token.norm),
      ) &&
      !isOtherBranch(reading.analysis, name.to, entry),
  );
  const telling = words.some((word, at) => isDistinctive(word, stems[name.from + at] ?? ''));
  if (entries.length === 0 || (!telling && entries.length > 1)) return null;
  return { from: name.from, to: name.to, entries, concepts: [], ambiguous: false };
}

function isYear(word: string): boolean {
  return /^\d+$/u.test(word);
}
