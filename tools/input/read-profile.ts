import * as v from 'valibot';
import type { Profile } from '../../utils/requests/index.ts';
import { InputError } from './input-error.ts';
import { wordIssues } from './read-jsonl.ts';
import { readText } from './read-text.ts';

const text = v.nullish(v.string('must be text'), '');
const texts = v.nullish(v.array(v.string('must be text'), 'must be a list'), []);

const profileFile = v.object(
  {
    name: text,
    headline: text,
    positions: v.nullish(
      v.array(v.object({ company: text, title: text, location: text }), 'must be a list'),
      [],
    ),
    education: v.nullish(v.array(v.object({ school: text, degree: text }), 'must be a list'), []),
    skills: texts,
    interests: texts,
    places: texts,
    events: texts,
    communities: texts,
    posts: texts,
    people: texts,
  },
  'must be an object',
);

/** Parses a profile; `place` begins the message of what is wrong. */
export function parseProfile(value: unknown, place: string): Profile {
  const result = v.safeParse(profileFile, value);
  if (!result.success) throw new InputError(`${place}: ${wordIssues(result.issues)}`);
  return result.output;
}

/** The reader's own side. Throws an InputError that names the file and the field. */
export function readProfile(file: string): Profile {
  const text = readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  return parseProfile(value, file);
}
