import * as v from 'valibot';
import {
  addressSchema,
  cadenceSchema,
  daySchema,
  editSchema,
  idSchema,
  kindSchema,
  nameSchema,
  noteSchema,
  personSchema,
  touchSchema,
} from './parse.ts';
import type { Person, Touch } from './person.ts';

/** More are not added, paused or taken back at one stroke. */
const MOST_AT_ONCE = 6_000;

/** Who is to be kept in touch with: by name, as a connection of the reader's export, or by a request. */
const newcomer = v.variant('from', [
  v.object({
    from: v.literal('hand'),
    personId: idSchema,
    name: nameSchema,
    profileUrl: v.nullable(addressSchema),
    cadence: cadenceSchema,
  }),
  v.object({
    from: v.literal('connection'),
    personId: idSchema,
    connectionId: idSchema,
    cadence: cadenceSchema,
  }),
  v.object({
    from: v.literal('request'),
    personId: idSchema,
    requestId: idSchema,
    cadence: cadenceSchema,
    /** Why they matter, worded by who shows it. */
    hook: editSchema.hook,
  }),
]);

/** What one change has changed: enough to take it back. */
const change: v.GenericSchema<unknown, Change> = v.object({
  /** As they were; null where they were not there. */
  people: v.pipe(
    v.array(v.object({ id: idSchema, before: v.nullable(personSchema), revision: v.nullable(v.number()) })),
    v.maxLength(MOST_AT_ONCE),
  ),
  touches: v.pipe(
    v.array(v.object({ id: idSchema, before: v.nullable(touchSchema) })),
    v.maxLength(MOST_AT_ONCE),
  ),
});

const personId = idSchema;
const edit = v.object({
  name: v.exactOptional(editSchema.name),
  headline: v.exactOptional(editSchema.headline),
  profileUrl: v.exactOptional(editSchema.profileUrl),
  hook: v.exactOptional(editSchema.hook),
  cadence: v.exactOptional(editSchema.cadence),
  tags: v.exactOptional(editSchema.tags),
  notes: v.exactOptional(editSchema.notes),
});

/** All that a page can ask to be done with people. */
export const wishSchema = v.variant('do', [
  /** @param anyway although somebody of that name is there already. */
  v.object({ do: v.literal('add'), newcomer, anyway: v.boolean() }),
  v.object({ do: v.literal('edit'), personId, edit }),
  v.object({
    do: v.literal('touch'),
    touchId: idSchema,
    personId,
    kind: kindSchema,
    on: daySchema,
    note: noteSchema,
  }),
  v.object({ do: v.literal('note-touch'), touchId: idSchema, note: noteSchema }),
  v.object({ do: v.literal('remove-touch'), touchId: idSchema }),
  v.object({ do: v.literal('snooze'), personId, until: daySchema }),
  v.object({ do: v.literal('pause'), personId }),
  v.object({ do: v.literal('resume'), personId }),
  v.object({ do: v.literal('pause-all') }),
  v.object({ do: v.literal('resume-all') }),
  v.object({ do: v.literal('stop'), personId }),
  v.object({ do: v.literal('merge'), personId, otherId: idSchema }),
  v.object({ do: v.literal('forget'), personId }),
  /** Fills the list of the day. */
  v.object({ do: v.literal('choose') }),
  v.object({ do: v.literal('undo'), change }),
]);

export type PeopleWish = v.InferOutput<typeof wishSchema>;
export type Newcomer = v.InferOutput<typeof newcomer>;
export type WishFor<Do extends PeopleWish['do']> = Extract<PeopleWish, { readonly do: Do }>;

/** See {@link wishSchema}. */
export interface Change {
  readonly people: readonly {
    readonly id: string;
    readonly before: Person | null;
    /** After the change; null where they are gone. */
    readonly revision: number | null;
  }[];
  readonly touches: readonly { readonly id: string; readonly before: Touch | null }[];
}

/** Why a wish was not followed; it becomes a sentence only in `utils/i18n`. */
export type PeopleProblem =
  /** That very person is there already. */
  | 'known'
  /** Somebody of the same name is. */
  | 'same-name'
  | 'unknown-person'
  | 'unknown-touch'
  /** A touch of tomorrow has not happened. */
  | 'in-future'
  /** Something was changed since; taking back would undo that as well. */
  | 'changed-since'
  | 'too-many';

export type PeopleAnswer =
  | { readonly done: true; readonly change: Change }
  | {
      readonly done: false;
      readonly problem: PeopleProblem;
      /** Those who are there already, where that is the problem. */
      readonly same: readonly { readonly id: string; readonly name: string }[];
    };
