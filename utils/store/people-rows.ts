import * as v from 'valibot';
import { plainName } from '../archive/person-name.ts';
import { dueOn, type Person, type Touch } from '../people/index.ts';
import { personSchema, touchSchema } from '../people/parse.ts';

/** Somebody the reader stays in touch with, and what they are found by. */
export interface PersonRow extends Person {
  /** Null while nothing is planned; so the index of days holds nobody else. */
  readonly dueOn: string | null;
  /** Their name as it is compared with others. */
  readonly nameKey: string;
}

export type TouchRow = Touch;

export function toPersonRow(person: Person): PersonRow {
  return { ...person, dueOn: dueOn(person), nameKey: nameKeyOf(person.name) };
}

export function toPerson({ dueOn: _, nameKey: __, ...person }: PersonRow): Person {
  return person;
}

export function nameKeyOf(name: string): string {
  return plainName(name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A row of a backup: what is worked out from the rest is worked out anew. */
export const personRowSchema = v.pipe(
  v.strictObject({
    ...personSchema.entries,
    dueOn: v.optional(v.unknown()),
    nameKey: v.optional(v.unknown()),
  }),
  v.transform(({ dueOn: _, nameKey: __, ...person }): PersonRow => toPersonRow(person)),
);

export const touchRowSchema = touchSchema;

/** Of two rows of one person the one that was changed more often counts, and of the same the later touch. */
export function mergePerson(here: PersonRow, there: PersonRow): PersonRow {
  if (there.revision !== here.revision) return there.revision > here.revision ? there : here;
  return (there.touchedOn ?? '') > (here.touchedOn ?? '') ? there : here;
}

/** A touch changes by its note alone: the longer one counts. */
export function mergeTouch(here: TouchRow, there: TouchRow): TouchRow {
  return there.note.length > here.note.length ? there : here;
}
