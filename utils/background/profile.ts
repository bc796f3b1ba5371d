import type { Profile } from '../requests/index.ts';
import { toRequest } from '../store/rows.ts';
import { writeProfile } from '../store/singles.ts';
import type { Environment } from './environment.ts';

/** Requests scored in one transaction, so that a long queue does not hold the database for seconds. */
const BATCH = 500;

/** The reader says who they are: every request that waits is scored anew. */
export async function saveProfile({ database, scorer }: Environment, profile: Profile): Promise<void> {
  await writeProfile(database, profile);
  const waiting = await database.requests.where('status').anyOf('waiting', 'postponed').primaryKeys();
  for (let from = 0; from < waiting.length; from += BATCH) {
    const ids = waiting.slice(from, from + BATCH);
    await database.requests
      .where('id')
      .anyOf(ids)
      .modify((row) => {
        Object.assign(row, scorer.score(toRequest(row), profile));
      });
  }
}
