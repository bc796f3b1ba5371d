import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Profile } from '../../utils/requests/index.ts';
import { InputError } from '../input/input-error.ts';
import { parseProfile } from '../input/read-profile.ts';
import { readText } from '../input/read-text.ts';

/** Where the profiles of a labelled set stand: beside it, or with the claims whose profiles the cards share. */
function profilesFile(file: string): string {
  const name = `${basename(file, '.jsonl')}_profiles.json`;
  const places = [join(dirname(file), name), join(dirname(file), '..', 'claims', name)];
  const found = places.find(existsSync);
  if (!found) throw new InputError(`${file}: needs its profiles in ${places.join(' or ')}`);
  return found;
}

/** The profiles that the lines of a labelled set name. */
export function readProfilesFor(file: string): (name: string) => Profile {
  const from = profilesFile(file);
  const all: unknown = JSON.parse(readText(from));
  const byName = new Map(
    Object.entries(all ?? {}).map(([name, value]) => [name, parseProfile(value, `${from}: ${name}`)]),
  );
  return (name) => {
    const profile = byName.get(name);
    if (!profile) throw new InputError(`${from}: has no profile ${name}`);
    return profile;
  };
}
