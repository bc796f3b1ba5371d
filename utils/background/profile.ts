import type { Profile } from '../requests/index.ts';
import { profilesFor } from '../store/known-people.ts';
import { toRequest } from '../store/rows.ts';
import { readProfile, writeProfile } from '../store/singles.ts';
import { forgetTaken, leaveOut } from '../store/taken.ts';
import type { Environment } from './environment.ts';

/** Requests scored in one transaction, so that a long queue does not hold the database for seconds. */
const BATCH = 500;

/** The reader says who they are. */
export async function saveProfile(environment: Environment, profile: Profile): Promise<void> {
  await writeProfile(environment.database, profile);
  await judgeAnew(environment);
}

/** The reader removes entries of their export from the profile, or brings them back. */
export async function saveLeftOut(environment: Environment, keys: readonly string[]): Promise<void> {
  await leaveOut(environment.database, keys);
  await judgeAnew(environment);
}

export async function forgetExport(environment: Environment): Promise<void> {
  await forgetTaken(environment.database);
  await judgeAnew(environment);
}

/** The profile has changed: every request that waits is scored against it. */
export async function judgeAnew({ database, scorer }: Environment): Promise<void> {
  const profile = await readProfile(database);
  const waiting = await database.requests.where('status').anyOf('waiting', 'postponed').primaryKeys();
  for (let from = 0; from < waiting.length; from += BATCH) {
    const ids = waiting.slice(from, from + BATCH);
    const rows = await database.requests.bulkGet(ids);
    const profileFor = await profilesFor(
      database,
      profile,
      rows.map((row) => row?.note ?? null),
    );
    await database.requests
      .where('id')
      .anyOf(ids)
      .modify((row) => {
        Object.assign(row, scorer.score(toRequest(row), profileFor(row.note)));
      });
  }
}
