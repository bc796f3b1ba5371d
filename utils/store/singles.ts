import * as v from 'valibot';
import { EMPTY_PROFILE, type Profile } from '../requests/index.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from './database.ts';

const strings = v.fallback(v.array(v.string()), []);
const string = v.fallback(v.string(), '');

/** Falls back field by field, so that one spoilt list does not cost the reader their profile. */
const storedProfile = v.fallback(
  v.object({
    name: string,
    headline: string,
    positions: v.fallback(v.array(v.object({ company: string, title: string, location: string })), []),
    education: v.fallback(v.array(v.object({ school: string, degree: string })), []),
    skills: strings,
    interests: strings,
    places: strings,
    events: strings,
    communities: strings,
    posts: strings,
    people: strings,
  }),
  EMPTY_PROFILE,
);

export async function readProfile(database: WinnowDatabase): Promise<Profile> {
  return v.parse(storedProfile, (await database.singles.get('profile'))?.value);
}

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
