import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie';
import type { Person } from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { toPerson } from './people-rows.ts';

interface EverybodyOptions {
  readonly database: WinnowDatabase;
  /** By name. Whoever has not changed is the same object as before. */
  readonly onChange: (everybody: readonly Person[]) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Calls back with everybody now and after every change, whoever made it. All are read once; from then on only those that
 * have changed, so that a touch among 5,000 people costs no more than one among fifty. Returns what ends it.
 */
export function watchEverybody({ database, onChange, onError }: EverybodyOptions): () => void {
  const { people } = database;
  const byName = new Intl.Collator().compare;
  let everybody: readonly Person[] = [];
  let reading: Promise<void> = Promise.resolve();
  let ended = false;

  const show = (next: readonly Person[]): void => {
    everybody = next.toSorted((a, b) => byName(a.name, b.name));
    if (!ended) onChange(everybody);
  };
  const readAll = async (): Promise<void> => show((await people.toArray()).map(toPerson));
  const readSome = async (ids: readonly string[]): Promise<void> => {
    const rows = await people.bulkGet([...ids]);
    const changed = new Set(ids);
    const there = rows.filter((row) => row !== undefined).map(toPerson);
    const byId = new Map(there.map((person) => [person.id, person]));
    const known = new Set(everybody.map(({ id }) => id));
    const kept = everybody.flatMap((person) =>
      changed.has(person.id) ? (byId.get(person.id) ?? []) : person,
    );
    show([...kept, ...there.filter(({ id }) => !known.has(id))]);
  };
  /** One after another: what changed later is read later. */
  const next = (read: () => Promise<void>): void => {
    reading = reading.then(() => (ended ? undefined : read())).catch(onError);
  };
  const follow = (parts: ObservabilitySet): void => {
    const table = `idb://${database.name}/people/`;
    const ids = keysIn([parts[table], parts[`${table}:dels`]]);
    if (ids === null) next(readAll);
    else if (ids.length > 0) next(() => readSome(ids));
  };

  Dexie.on.storagemutated.subscribe(follow);
  next(readAll);
  return () => {
    ended = true;
    Dexie.on.storagemutated.unsubscribe(follow);
  };
}

/** The keys that were written or deleted; null where it may be any. */
function keysIn(parts: readonly (IntervalTree | undefined)[]): readonly string[] | null {
  const keys = new Set<string>();
  for (const part of parts)
    for (const { from, to } of part === undefined ? [] : rangesIn(part)) {
      if (from !== to || typeof from !== 'string') return null;
      keys.add(from);
    }
  return [...keys];
}

function* rangesIn(tree: IntervalTree) {
  if (tree.d === 0) return;
  const ranges = RangeSet(tree)[Symbol.iterator]();
  for (let range = ranges.next(); range.done !== true; range = ranges.next()) yield range.value;
}
