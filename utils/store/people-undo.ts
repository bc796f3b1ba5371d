import type { Change, PeopleAnswer } from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';
import { toPerson } from './people-rows.ts';
import type { Scribe } from './people-scribe.ts';

/** Takes one change back; nothing of it where anything of it was changed again since. */
export async function undoChange(
  { people }: WinnowDatabase,
  scribe: Scribe,
  change: Change,
): Promise<PeopleAnswer> {
  const rows = await people.bulkGet(change.people.map(({ id }) => id));
  const asLeft = change.people.every(({ revision }, at) => (rows[at]?.revision ?? null) === revision);
  if (!asLeft) return { done: false, problem: 'changed-since', same: [] };
  for (const [at, { id, before }] of change.people.entries()) {
    const row = rows[at];
    if (before === null || row === undefined) {
      await scribe.person(id, before);
      continue;
    }
    // That they stand on the list of the day is no part of what is taken back.
    const { suggestedOn, suggestion, revision } = toPerson(row);
    await scribe.person(id, { ...before, suggestedOn, suggestion, revision: revision + 1 });
  }
  for (const { id, before } of change.touches) await scribe.touch(id, before);
  return { done: true, change: scribe.change() };
}
