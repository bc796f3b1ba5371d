import { keysInText, plainName } from '../archive/person-name.ts';
import type { Profile } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';

/** No claim stands further back in a note; the scorer reads no more of it either. Characters. */
const MOST_OF_A_NOTE = 6_000;

/**
 * The profile as each note is to be checked against it: with those of the reader's connections whom that note names in
 * full. They are found by an index of the database, so that 30,000 of them cost a note that names nobody nothing.
 */
export async function profilesFor(
  { connections }: WinnowDatabase,
  profile: Profile,
  notes: readonly (string | null)[],
): Promise<(note: string | null) => Profile> {
  const keysOf = new Map(
    notes.flatMap((note) => (note === null ? [] : [[note, keysInText(note.slice(0, MOST_OF_A_NOTE))]])),
  );
  const keys = [...new Set([...keysOf.values()].flat())];
  if (keys.length === 0) return () => profile;
  const named = await connections.where('nameKeys').anyOf(keys).distinct().toArray();
  const namesUnder = new Map<string, string[]>();
  for (const { name, nameKeys } of named) {
    for (const key of nameKeys) namesUnder.set(key, [...(namesUnder.get(key) ?? []), plainName(name)]);
  }
  return (note) => {
    const names = (note === null ? [] : (keysOf.get(note) ?? [])).flatMap((key) => namesUnder.get(key) ?? []);
    return names.length === 0 ? profile : { ...profile, people: [...new Set([...profile.people, ...names])] };
  };
}
