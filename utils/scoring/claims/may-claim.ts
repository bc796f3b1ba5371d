import type { CueRole } from './cues/cue-table.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence that names nothing known must hold to claim anything: all the roles of one line. "You" and "we" alone claim nothing. */
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
/** "What you wrote": of so many words it needs no "your". */
const WHOLE_TEXT = 3;

const ALONE = 1;
const together = [...new Set(CLAIMING.filter((roles) => roles.length > 1).flat())];
const bits: ReadonlyMap<CueRole, number> = new Map([
  ...together.map((role, at) => [role, ALONE << (at + 1)] as const),
  ...CLAIMING.filter((roles) => roles.length === 1).map(([role = 'shared']) => [role, ALONE] as const),
]);
const bitsOf = (roles: readonly CueRole[]) => roles.reduce((all, role) => all | (bits.get(role) ?? 0), 0);
const CLAIMING_BITS: readonly number[] = [ALONE, ...CLAIMING.map(bitsOf)];

/** False for most sentences: then nobody need look for anything in them. */
export function mayClaim({ anchors, cues }: Reading, sentence: Sentence): boolean {
  if (anchors.some((anchor) => overlaps(anchor, sentence))) return true;
  let held = 0;
  for (const cue of cues) {
    if (!overlaps(cue, sentence)) continue;
    held |= cue.role === 'text' && cue.to - cue.from >= WHOLE_TEXT ? ALONE : (bits.get(cue.role) ?? 0);
  }
  return CLAIMING_BITS.some((needed) => (held & needed) === needed);
}
