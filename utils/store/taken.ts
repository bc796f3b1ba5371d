import * as v from 'valibot';
import type { Changes, Kept } from '../archive/compare.ts';
import { nameKeys } from '../archive/person-name.ts';
import type { ProfileParts } from '../archive/profile-parts.ts';
import type { Connection, PastRequest } from '../archive/records.ts';
import type { WinnowDatabase } from './database.ts';
import { parseParts } from './stored-profile.ts';
import { stretches } from './stretches.ts';

/** Somebody the reader is connected with, and the words under which a note may name them. */
export interface ConnectionRow extends Connection {
  readonly nameKeys: readonly string[];
}

/** What was taken in from the network's data export, apart from people and requests: those have tables of their own. */
export interface Taken {
  readonly parts: ProfileParts;
  /** Keys of entries that the reader removed; a later export does not bring them back. */
  readonly leftOut: readonly string[];
  /** Milliseconds since 1970; null where nothing was ever taken in. */
  readonly takenAt: number | null;
}

const storedTaken = v.fallback(
  v.object({
    parts: v.pipe(v.unknown(), v.transform(parseParts)),
    leftOut: v.fallback(v.array(v.string()), []),
    takenAt: v.fallback(v.nullable(v.number()), null),
  }),
  { parts: {}, leftOut: [], takenAt: null },
);

/** Falls back field by field. */
export function parseTaken(stored: unknown): Taken {
  return v.parse(storedTaken, stored);
}

export async function readTaken(database: WinnowDatabase): Promise<Taken> {
  return parseTaken((await database.singles.get('taken'))?.value);
}

/** What the export that was taken in last says counts; what the reader removed stays removed. */
export function mergeTaken(here: Taken, there: Taken): Taken {
  const isNewer = (there.takenAt ?? 0) > (here.takenAt ?? 0);
  return {
    parts: isNewer ? { ...here.parts, ...there.parts } : { ...there.parts, ...here.parts },
    leftOut: [...new Set([...here.leftOut, ...there.leftOut])],
    takenAt: isNewer ? there.takenAt : here.takenAt,
  };
}

/** Rows that are on their way from the browser, or to it, at once. */
const STRETCH = 500;

/** Everything that earlier exports have left. */
export async function readKept(database: WinnowDatabase): Promise<Kept> {
  const connections = new Map<string, Connection>();
  const pastRequests = new Map<string, PastRequest>();
  for await (const rows of stretches(database.connections, STRETCH))
    for (const { nameKeys: _, ...connection } of rows) connections.set(connection.id, connection);
  for await (const rows of stretches(database.pastRequests, STRETCH))
    for (const request of rows) pastRequests.set(request.id, request);
  return { parts: (await readTaken(database)).parts, connections, pastRequests };
}

/** How many people and past requests are kept. */
export async function countKept(database: WinnowDatabase): Promise<{
  readonly connections: number;
  readonly pastRequests: number;
}> {
  const [connections, pastRequests] = await Promise.all([
    database.connections.count(),
    database.pastRequests.count(),
  ]);
  return { connections, pastRequests };
}

function* stretchesOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let stretch: Row[] = [];
  for (const row of rows) {
    stretch.push(row);
    if (stretch.length < STRETCH) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}

/** All of it or, where the browser ends it half-way, nothing. @param now milliseconds since 1970. */
export async function takeIn(database: WinnowDatabase, changes: Changes, now: number): Promise<void> {
  const { singles, connections, pastRequests } = database;
  await database.transaction('rw', singles, connections, pastRequests, async () => {
    const before = await readTaken(database);
    await connections.bulkDelete([...changes.connections.remove]);
    for (const stretch of stretchesOf(changes.connections.put))
      await connections.bulkPut(
        stretch.map((connection) => ({ ...connection, nameKeys: nameKeys(connection.name) })),
      );
    for (const stretch of stretchesOf(changes.pastRequests)) await pastRequests.bulkPut([...stretch]);
    await singles.put({
      name: 'taken',
      value: { ...before, parts: changes.parts ?? before.parts, takenAt: now } satisfies Taken,
    });
  });
}

/** Entries of the export that the reader does not want to be part of their profile; each by its key. */
export async function leaveOut(database: WinnowDatabase, keys: readonly string[]): Promise<void> {
  await database.transaction('rw', database.singles, async () => {
    const value: Taken = { ...(await readTaken(database)), leftOut: keys };
    await database.singles.put({ name: 'taken', value });
  });
}

/** Everything that came from exports goes; what the reader typed stays. */
export async function forgetTaken(database: WinnowDatabase): Promise<void> {
  const { singles, connections, pastRequests } = database;
  await database.transaction('rw', singles, connections, pastRequests, async () => {
    await Promise.all([singles.delete('taken'), connections.clear(), pastRequests.clear()]);
  });
}
