import { mergedProfile, takenProfile } from '../archive/profile-parts.ts';
import type { Profile } from '../requests/index.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from './database.ts';
import { parseProfile } from './stored-profile.ts';
import { readTaken } from './taken.ts';

/** The profile as the reader typed it. */
export async function readTyped(database: WinnowDatabase): Promise<Profile> {
  return parseProfile((await database.singles.get('profile'))?.value);
}

/** The scorer takes each profile object apart once: the same words are to be the same object. */
const last = new WeakMap<WinnowDatabase, { readonly words: string; readonly profile: Profile }>();

/** The profile that claims are checked against: what the reader typed, and what their export adds to it. */
export async function readProfile(database: WinnowDatabase): Promise<Profile> {
  const [typed, taken] = await Promise.all([readTyped(database), readTaken(database)]);
  const words = JSON.stringify([typed, taken]);
  const before = last.get(database);
  if (before?.words === words) return before.profile;
  const profile = mergedProfile(typed, takenProfile(taken.parts, taken.leftOut));
  last.set(database, { words, profile });
  return profile;
}

/** What the reader typed. */
export async function writeProfile(database: WinnowDatabase, profile: Profile): Promise<void> {
  await database.singles.put({ name: 'profile', value: profile });
}

export async function readSettings(database: WinnowDatabase): Promise<Settings> {
  return parseSettings((await database.singles.get('settings'))?.value);
}

/** Fields that are not named keep what they are. */
export async function writeSettings(database: WinnowDatabase, change: Partial<Settings>): Promise<void> {
  await database.transaction('rw', database.singles, async () => {
    const value = parseSettings({ ...(await readSettings(database)), ...change });
    await database.singles.put({ name: 'settings', value });
  });
}
