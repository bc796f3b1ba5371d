import type { Token } from '../topics/tokens.ts';
import type { CueRole } from './cues/cue-table.ts';
import { kindAt } from './kinds-of-people.ts';
import { isNamedAfter } from './people-names.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** Words by which people belong to something. */
const BELONGING = ['school', 'community', 'employer', 'place'] as const satisfies readonly CueRole[];

/** Whether a word says that people belong to something: "alumni", "members". */
export function belongsAt(reading: Reading, at: number): boolean {
  return BELONGING.some((role) => cuesIn(reading, role, { from: at, to: at + 1 }).length > 0);
}

/** Words of a lead. */
export const LONGEST_LEAD = 2;
const LEADS = words(
  'as als wie comme como come da hey hi hello hoi dag hallo und and en et y e plus us uns nous',
);

/** Behind a greeting, "as" and the reader's name. */
export function leadEnd(reading: Reading, chunk: Stretch, most: number): number {
  const { tokens } = reading.analysis;
  let at = chunk.from;
  while (at < chunk.from + most && isLead(reading, tokens[at])) at += 1;
  return at;
}

function isLead(reading: Reading, token: Token | undefined): boolean {
  return token !== undefined && (LEADS.has(token.norm) || reading.ownNames.has(token.norm));
}

/** A word that names people by itself. */
export function named(reading: Reading, at: number): Stretch | null {
  const kind = kindAt(reading, at);
  if (kind !== undefined) return kind;
  return isNamedAfter(reading, at) ? { from: at, to: at + 1 } : null;
}

/** Between the parts of one word. */
export const isJoining = (gap: string | undefined): boolean => gap === '-' || gap === '.';

/** "Lions" in "Lions-leden" */
export function joinedTo(reading: Reading, at: number): Stretch | null {
  const { tokens } = reading.analysis;
  let from = at;
  while (from > 0 && isJoining(tokens[from]?.gap)) from -= 1;
  return from === at ? null : { from, to: at };
}
