import type { Change, Person, Touch } from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { toPerson, toPersonRow } from './people-rows.ts';

/** Writes people and touches, and remembers how they were. For one transaction. */
export interface Scribe {
  /** Null takes them away. */
  person(id: string, after: Person | null): Promise<void>;
  touch(id: string, after: Touch | null): Promise<void>;
  /** All that was changed so far. */
  change(): Change;
}

export function createScribe({ people, touches }: WinnowDatabase): Scribe {
  const changedPeople = new Map<string, Change['people'][number]>();
  const changedTouches = new Map<string, Change['touches'][number]>();
  return {
    async person(id, after) {
      const row = await people.get(id);
      const before = changedPeople.get(id)?.before ?? (row === undefined ? null : toPerson(row));
      if (after === null) await people.delete(id);
      else await people.put(toPersonRow(after));
      changedPeople.set(id, { id, before, revision: after?.revision ?? null });
    },
    async touch(id, after) {
      const before = changedTouches.get(id)?.before ?? (await touches.get(id)) ?? null;
      if (after === null) await touches.delete(id);
      else await touches.put(after);
      changedTouches.set(id, { id, before });
    },
    change: () => ({ people: [...changedPeople.values()], touches: [...changedTouches.values()] }),
  };
}
