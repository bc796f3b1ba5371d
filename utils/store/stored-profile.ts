import * as v from 'valibot';
import { PROFILE_KINDS } from '../archive/kinds.ts';
import type { ProfileParts } from '../archive/profile-parts.ts';
import { EMPTY_PROFILE, type Profile } from '../requests/index.ts';

const string = v.string();
const strings = v.array(string);

const fields = {
  name: string,
  headline: string,
  positions: v.array(v.object({ company: string, title: string, location: string })),
  education: v.array(v.object({ school: string, degree: string })),
  skills: strings,
  interests: strings,
  places: strings,
  events: strings,
  communities: strings,
  posts: strings,
  people: strings,
};

/** Falls back field by field, so that one spoilt list does not cost the reader their profile. */
export function parseProfile(stored: unknown): Profile {
  return { ...EMPTY_PROFILE, ...parseFields(stored) };
}

/** Falls back file by file, and in each field by field. */
export function parseParts(stored: unknown): ProfileParts {
  const parts = isRecord(stored) ? stored : {};
  const known = PROFILE_KINDS.filter((kind) => kind in parts);
  return Object.fromEntries(known.map((kind) => [kind, parseFields(parts[kind])]));
}

function parseFields(stored: unknown): Partial<Profile> {
  if (!isRecord(stored)) return {};
  const sound = Object.entries(fields).flatMap(([field, schema]) => {
    const parsed = v.safeParse(schema, stored[field]);
    return parsed.success ? [[field, parsed.output]] : [];
  });
  return Object.fromEntries(sound);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
