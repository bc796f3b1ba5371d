import * as v from 'valibot';
import { mergedProfile } from '../archive/profile-parts.ts';
import { parseSettings } from '../settings/parse.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import {
  atRest,
  keepOurs,
  mergeConnection,
  mergeDecision,
  mergePastRequest,
  mergeReading,
  mergeRequest,
  mergeText,
} from './backup-merge.ts';
import {
  connectionSchema,
  decisionSchema,
  lessonSchema,
  pastRequestSchema,
  readingSchema,
  requestSchema,
  textSchema,
} from './backup-schemas.ts';
import { type RowOf, SINGLES, type SingleRow, type TableName } from './database.ts';
import { mergePerson, mergeTouch, personRowSchema, touchRowSchema } from './people-rows.ts';
import { parseProfile } from './stored-profile.ts';
import { mergeTaken, parseTaken } from './taken.ts';

/** How a table is saved and brought back. */
export interface BackedUp<Row> {
  /** Each field of a row from outside. */
  readonly schema: v.GenericSchema<unknown, Row>;
  /** Of two rows with one key, that which is kept; the row of the memory, as it is, where the other adds nothing. */
  readonly merge: (here: Row, there: Row) => Row;
  /** The row as another browser, or a later day, may have it; left out where it is the same. */
  readonly atRest?: (row: Row) => Row;
  /** Rows that mean something elsewhere; left out where all of them do. */
  readonly isKept?: (row: Row) => boolean;
}

/** Null: about this browser at this moment, and nothing to anybody else. */
const SINGLE: Readonly<
  Record<
    SingleRow['name'],
    { parse: (value: unknown) => unknown; merge: (here: unknown, there: unknown) => unknown } | null
  >
> = {
  profile: {
    parse: parseProfile,
    merge: (here, there) => mergedProfile(parseProfile(here), parseProfile(there)),
  },
  // Whether anything is shared is said in each browser by itself.
  settings: { parse: (value) => ({ ...parseSettings(value), sync: false }), merge: mergeSettings },
  taken: {
    parse: parseTaken,
    merge: (here, there) => mergeTaken(parseTaken(here), parseTaken(there)),
  },
  judged: null,
  backup: null,
  reminded: null,
  sync: null,
};

/** A setting that was changed here stands; one that is as it was shipped takes the backup's. */
function mergeSettings(here: unknown, there: unknown): unknown {
  const [ours, theirs] = [parseSettings(here), parseSettings(there)];
  return { ...parseSettings(withChanges(DEFAULT_SETTINGS, ours, theirs)), sync: ours.sync };
}

function withChanges(shipped: object, ours: object, theirs: object): object {
  const [before, other] = [new Map(Object.entries(shipped)), new Map(Object.entries(theirs))];
  const fields = Object.entries(ours).map(([name, value]) => {
    const [was, their] = [before.get(name), other.get(name)];
    if (isRecord(value) && isRecord(was) && isRecord(their)) return [name, withChanges(was, value, their)];
    return [name, JSON.stringify(value) === JSON.stringify(was) ? their : value];
  });
  return Object.fromEntries(fields);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const singleSchema = v.pipe(
  v.strictObject({ name: v.picklist(SINGLES), value: v.unknown() }),
  v.check(({ name }) => SINGLE[name] !== null),
  v.transform(({ name, value }): SingleRow => ({ name, value: SINGLE[name]?.parse(value) })),
);

/** Which tab shows what at this moment is nothing to anybody else, and what waits is counted as it is brought back. */
export const NOT_SAVED = ['pages', 'tally'] as const satisfies readonly TableName[];

export type SavedTable = Exclude<TableName, (typeof NOT_SAVED)[number]>;

/** Every other table of the memory. Total: one that does not say how it is saved does not compile. */
const BACKED_UP: { readonly [Name in SavedTable]: BackedUp<RowOf<Name>> } = {
  requests: { schema: requestSchema, merge: mergeRequest },
  decisions: { schema: decisionSchema, merge: mergeDecision, atRest },
  singles: {
    schema: singleSchema,
    merge: (here, there) => ({ ...here, value: SINGLE[here.name]?.merge(here.value, there.value) }),
    isKept: ({ name }) => SINGLE[name] !== null,
  },
  readings: { schema: readingSchema, merge: mergeReading },
  connections: { schema: connectionSchema, merge: mergeConnection },
  pastRequests: { schema: pastRequestSchema, merge: mergePastRequest },
  lessons: { schema: lessonSchema, merge: keepOurs },
  texts: { schema: textSchema, merge: mergeText },
  people: { schema: personRowSchema, merge: mergePerson },
  touches: { schema: touchRowSchema, merge: mergeTouch },
};

/** How one of them is saved, whatever it holds. */
export function backedUp(table: SavedTable): BackedUp<unknown> {
  return BACKED_UP[table] as BackedUp<unknown>;
}

/** Their names, in the order in which they are saved. */
export const SAVED_TABLES = Object.keys(BACKED_UP) as readonly SavedTable[];
