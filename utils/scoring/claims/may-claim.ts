import type { CueRole } from './cues/cue-table.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isFellowWord } from './shared-cues.ts';

/** What a sentence must hold to claim anything, unless it names something of the reader's: all the roles of one line. "You" and "we" alone claim nothing. */
const CLAIMING: readonly (readonly CueRole[])[] = [
  ['shared'],
  ['too'],
  ['told'],
  ['yours'],
  ['met'],
  ['spoke'],
  ['served'],
  ['lately'],
  ['occasion'],
  ['know'],
  ['vagueInterest'],
  ['vagueIndustry'],
  ['vaguePlace'],
  ['vaguePerson'],
  ['vagueEvent'],
  ['vagueSchool'],
  ['vagueEmployer'],
  ['vagueCommunity'],
  ['and', 'you', 'me'],
  ['and', 'your', 'mine'],
  ['your', 'text'],
  ['your', 'talk'],
  ['thanks', 'exchange'],
];
/** The same beside something that is known in general, and not of the reader: "we knitters", "you're TU Delft, I'm TU Delft". */
const CLAIMING_NAMED: readonly (readonly CueRole[])[] = [['we'], ['group'], ['you', 'me']];

/** "What you wrote": of so many words it needs no "your". */
const WHOLE_TEXT = 3;

const ALONE = 1;
const together = [...new Set([...CLAIMING.filter((roles) => roles.length > 1), ...CLAIMING_NAMED].flat())];
const bits: ReadonlyMap<CueRole, number> = new Map([
  ...together.map((role, at) => [role, ALONE << (at + 1)] as const),
  ...CLAIMING.filter((roles) => roles.length === 1).map(([role = 'shared']) => [role, ALONE] as const),
]);
const bitsOf = (roles: readonly CueRole[]) => roles.reduce((all, role) => all | (bits.get(role) ?? 0), 0);
const CLAIMING_BITS: readonly number[] = [ALONE, ...CLAIMING.map(bitsOf)];

const NAMED_BITS: readonly number[] = CLAIMING_NAMED.map(bitsOf);

/** False for most sentences: then nobody need look for anything in them. */
export function mayClaim(reading: Reading, sentence: Sentence): boolean {
  const { anchors, cues } = reading;
  const named = anchors.filter((anchor) => overlaps(anchor, sentence));
  if (named.some((anchor) => anchor.entries.length > 0 || isFellowWord(reading, anchor))) return true;
  let held = 0;
  for (const cue of cues) {
    if (!overlaps(cue, sentence)) continue;
    held |= cue.role === 'text' && cue.to - cue.from >= WHOLE_TEXT ? ALONE : (bits.get(cue.role) ?? 0);
  }
  const holds = (needed: number): boolean => (held & needed) === needed;
  return CLAIMING_BITS.some(holds) || (named.length > 0 && NAMED_BITS.some(holds));
}
