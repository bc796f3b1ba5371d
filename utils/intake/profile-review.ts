import { collectParts, entryKey, mergedProfile } from '../archive/profile-parts.ts';
import {
  type Education,
  type Position,
  PROFILE_PARTS,
  type Profile,
  type ProfilePart,
  type ProfileReading,
} from '../requests/index.ts';

/** One thing that the reader's profile page says and their profile does not have. */
export interface FoundEntry {
  readonly key: string;
  readonly part: ProfilePart;
  readonly entry: string | Position | Education;
  /** What it would take the place of; null where it is added. */
  readonly before: string | null;
  /** The reader has removed it once. */
  readonly removed: boolean;
}

/** What a profile page would bring, before anything is kept. */
export interface ProfileReview {
  readonly found: readonly FoundEntry[];
  /** How many entries are in the profile already. */
  readonly known: number;
}

/**
 * @param typed as the reader typed it.
 * @param taken what their export adds to it.
 * @param leftOut keys of entries that the reader has removed.
 */
export function reviewProfile(
  { profile }: ProfileReading,
  typed: Profile,
  taken: Profile,
  leftOut: readonly string[],
): ProfileReview {
  const whole = mergedProfile(typed, taken);
  const once = collectParts();
  once.add(profile);
  const read = entriesOf(once.part());
  const known = new Set(entriesOf(whole).map(({ key }) => key));
  const removed = new Set(leftOut);
  const found = read
    .filter(({ key }) => !known.has(key))
    .map(
      (each): FoundEntry => ({
        ...each,
        before: each.part === 'name' || each.part === 'headline' ? whole[each.part] || null : null,
        removed: removed.has(each.key),
      }),
    );
  return { found, known: read.length - found.length };
}

function entriesOf(profile: Partial<Profile>) {
  return PROFILE_PARTS.flatMap((part) =>
    [profile[part] ?? []].flat().map((entry) => ({ part, entry, key: entryKey(part, entry) })),
  );
}

/** The profile with these among it: a name and a headline take the place of another, all else is added. */
export function withFound(typed: Profile, found: readonly FoundEntry[]): Profile {
  const added: Record<string, unknown> = {};
  for (const { part, entry } of found)
    added[part] = typeof typed[part] === 'string' ? entry : [...[added[part] ?? typed[part]].flat(), entry];
  return { ...typed, ...added };
}
