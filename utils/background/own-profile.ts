import * as v from 'valibot';
import { profileReadingSchema } from '../messages/payloads.ts';
import { type ProfileReading, WHOSE } from '../requests/index.ts';
import type { Environment } from './environment.ts';

/** Nobody has more profiles open and means one of them. */
const MOST_TABS = 10;

/**
 * Reads the profile pages that are open, the one that was looked at last first, and says what the reader's own has to
 * say; where none is surely theirs, what the surest has.
 */
export async function readOwnProfile({ pages }: Environment): Promise<ProfileReading | null> {
  const readings: ProfileReading[] = [];
  for (const tabId of (await pages.profileTabs()).slice(0, MOST_TABS)) {
    const parsed = v.safeParse(profileReadingSchema, await pages.readProfile(tabId));
    if (!parsed.success) continue;
    if (parsed.output.whose === 'own') return parsed.output;
    readings.push(parsed.output);
  }
  const [surest] = readings.toSorted((a, b) => WHOSE.indexOf(a.whose) - WHOSE.indexOf(b.whose));
  return surest ?? null;
}
