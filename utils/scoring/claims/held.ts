import type { CueRole } from './cues/cue-table.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isFellowWord } from './shared-cues.ts';

/** What a sentence holds that a claim can be made of, as bits: told once, so that nobody looks for what cannot be there. */
export type Held = number;

const ROLES = [
  'shared',
  'too',
  'told',
  'yours',
  'met',
  'spoke',
  'exchange',
  'served',
  'lately',
  'occasion',
  'thanks',
  'know',
  'seen',
  'and',
  'you',
  'me',
  'we',
  'your',
  'mine',
  'text',
  'talk',
  'group',
] as const satisfies readonly CueRole[];
const VAGUE_ROLES: readonly CueRole[] = [
  'vagueInterest',
  'vagueIndustry',
  'vaguePlace',
  'vaguePerson',
  'vagueEvent',
  'vagueSchool',
  'vagueEmployer',
  'vagueCommunity',
];

/** Something in common that has no name. */
export const VAGUE: Held = 1 << ROLES.length;
/** "What you wrote", which needs no "your". */
const WHOLE_TEXT: Held = VAGUE << 1;
const WORDS_OF_WHOLE_TEXT = 3;
/** Something known in general, and something of the reader's. */
export const NAMED: Held = VAGUE << 2;
export const OWN: Held = VAGUE << 3;

const bits: ReadonlyMap<CueRole, Held> = new Map<CueRole, Held>([
  ...ROLES.map((role, at) => [role, 1 << at] as const),
  ...VAGUE_ROLES.map((role) => [role, VAGUE] as const),
]);

/** The bits of some roles. */
export const rolesHeld = (...roles: readonly (typeof ROLES)[number][]): Held =>
  roles.reduce((all, role) => all | (bits.get(role) ?? 0), 0);

/** What a sentence holds. */
export function heldBy(reading: Reading, sentence: Sentence): Held {
  let held = 0;
  for (const cue of reading.cues) {
    if (!overlaps(cue, sentence)) continue;
    held |= bits.get(cue.role) ?? 0;
    if (cue.role === 'text' && cue.to - cue.from >= WORDS_OF_WHOLE_TEXT) held |= WHOLE_TEXT;
  }
  for (const anchor of reading.anchors)
    if (overlaps(anchor, sentence))
      held |= NAMED | (anchor.entries.length > 0 || isFellowWord(reading, anchor) ? OWN : 0);
  return held;
}

/** "You" and "we" alone claim nothing. */
const ALONE =
  OWN |
  VAGUE |
  WHOLE_TEXT |
  rolesHeld('shared', 'too', 'told', 'yours', 'met', 'spoke', 'served', 'lately', 'occasion', 'know');
const TOGETHER: readonly Held[] = [
  rolesHeld('and', 'you', 'me'),
  rolesHeld('and', 'your', 'mine'),
  rolesHeld('your', 'text'),
  rolesHeld('your', 'talk'),
  rolesHeld('thanks', 'exchange'),
  // "We knitters", "you're TU Delft, I'm TU Delft": also what is not the reader's.
  NAMED | rolesHeld('we'),
  NAMED | rolesHeld('group'),
  NAMED | rolesHeld('you', 'me'),
];

/** False for most sentences. */
export function mayClaim(held: Held): boolean {
  if ((held & ALONE) !== 0) return true;
  for (const needed of TOGETHER) if ((held & needed) === needed) return true;
  return false;
}
