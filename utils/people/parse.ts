import * as v from 'valibot';
import { isDay } from './day.ts';
import {
  CADENCES,
  LONGEST_PERSON,
  MOST_GROUND,
  MOST_TAGS,
  PAUSES,
  type Person,
  SUGGESTION_REASONS,
  type Touch,
} from './person.ts';
import { TOUCH_KINDS } from './touch-kinds.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
/** A day that exists, and in which somebody alive may have done something. */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'no day between 1970 and 2199'));
export const nameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_PERSON.name));
export const cadenceSchema = v.picklist(CADENCES);
export const kindSchema = v.picklist(TOUCH_KINDS);
export const noteSchema = text(LONGEST_PERSON.note);
/** What is opened in a tab: an address on the web, and no script. */
export const addressSchema = v.pipe(text(2_000), v.regex(/^https?:\/\//));
const tag = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_PERSON.tag));

/** What the reader can write of a person. */
export const editSchema = {
  name: nameSchema,
  headline: text(LONGEST_PERSON.headline),
  profileUrl: v.nullable(addressSchema),
  hook: text(LONGEST_PERSON.hook),
  cadence: cadenceSchema,
  tags: v.pipe(v.array(tag), v.maxLength(MOST_TAGS)),
  notes: text(LONGEST_PERSON.notes),
};

const slug = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const site = v.pipe(v.string(), v.regex(/^[a-z]{1,30}$/));
const groundSchema = v.pipe(v.array(text(LONGEST_PERSON.ground)), v.maxLength(MOST_GROUND));

const fields = {
  site: v.nullable(site),
  slug: v.nullable(slug),
  ...editSchema,
  ground: groundSchema,
  since: daySchema,
  touchedOn: v.nullable(daySchema),
  standstill: count,
  snoozedUntil: v.nullable(daySchema),
  pause: v.nullable(v.object({ since: daySchema, why: v.picklist(PAUSES) })),
  stoppedOn: v.nullable(daySchema),
  suggestedOn: v.nullable(daySchema),
  suggestion: v.nullable(v.object({ kind: kindSchema, because: v.picklist(SUGGESTION_REASONS) })),
  requestId: v.nullable(idSchema),
  addedAt: count,
  revision: count,
};

/** A person in every field as it must be. */
export const personSchema = v.strictObject({ id: idSchema, ...fields }) satisfies v.GenericSchema<
  unknown,
  Person
>;

export const touchSchema = v.strictObject({
  id: idSchema,
  personId: idSchema,
  kind: kindSchema,
  on: daySchema,
  loggedAt: count,
  note: noteSchema,
}) satisfies v.GenericSchema<unknown, Touch>;
