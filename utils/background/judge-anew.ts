import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { profilesFor } from '../store/known-people.ts';
import { NOTHING_LEARNT, readLearnt } from '../store/lessons.ts';
import { placed, type RequestRow, toRequest, toVerdict } from '../store/rows.ts';
import { readProfile, readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { readJudge } from './judge.ts';

/** Scoring for longer at a stretch would keep messages waiting. Milliseconds. */
const STRETCH = 20;
const FEWEST = 10;
const MOST = 250;

/** What a page of the database is read and written within. */
function tablesOf({ requests, connections, singles, lessons, texts }: WinnowDatabase) {
  return [requests, connections, singles, lessons, texts];
}

/**
 * Judges as many of these requests as fit into a stretch, and writes down what has changed. Read, judged and written in
 * one transaction, so that nothing else is written over, and with what was taught last.
 *
 * @returns how many were judged, from the first on.
 */
async function judgeStretch(environment: Environment, ids: readonly string[]): Promise<number> {
  const { database, now } = environment;
  return database.transaction('rw', tablesOf(database), async () => {
    const rows = (await database.requests.bulkGet([...ids])).map((row) => row ?? null);
    const judge = await readJudge(
      environment,
      rows.map((row) => row?.textId),
    );
    const profileFor = await profilesFor(
      database,
      await readProfile(database),
      rows.map((row) => row?.note ?? null),
    );
    const changed: RequestRow[] = [];
    const began = now();
    let judged = 0;
    for (const row of rows) {
      if (judged > 0 && now() - began >= STRETCH) break;
      judged++;
      // What is over stays as it was called then: its words may be forgotten already.
      if (row?.status !== 'waiting' && row?.status !== 'postponed') continue;
      const verdict = judge(toRequest(row), row, profileFor(row.note));
      if (JSON.stringify(verdict) !== JSON.stringify(toVerdict(row)))
        changed.push(placed({ ...row, ...verdict }));
    }
    await database.requests.bulkPut(changed);
    return judged;
  });
}

/** Judges these requests, a stretch at a time: between two of them other messages have their turn. */
export async function judgeThese(environment: Environment, ids: readonly string[]): Promise<void> {
  let size = FEWEST;
  for (let at = 0; at < ids.length; ) {
    const judged = await judgeStretch(environment, ids.slice(at, at + size));
    at += judged;
    // As many as went into the last stretch, and half as many more to find out whether they fit.
    size = Math.min(MOST, Math.max(FEWEST, Math.ceil(1.5 * judged)));
  }
}

/** What the profile, the lessons or the preferences say has changed: everything that waits is judged, the first first. */
export async function judgeAnew(environment: Environment): Promise<void> {
  const { database } = environment;
  const key = await tasteKey(database);
  const waiting = await database.requests.orderBy('place').primaryKeys();
  const putOff = await database.requests.where('postponedUntil').above(0).primaryKeys();
  await judgeThese(environment, [...new Set([...waiting, ...putOff])]);
  await database.singles.put({ name: 'judged', value: key });
}

/** The same for the same lessons and preferences. */
async function tasteKey(database: WinnowDatabase): Promise<string> {
  const [{ key }, { preferences }] = await Promise.all([readLearnt(database), readSettings(database)]);
  return keyOf(key, preferences);
}

function keyOf(lessons: string, preferences: Settings['preferences']): string {
  return JSON.stringify([lessons, preferences]);
}

/** What requests are judged by before anything was learnt or said. */
const UNTAUGHT = keyOf(NOTHING_LEARNT, DEFAULT_SETTINGS.preferences);

const catchingUp = new WeakMap<WinnowDatabase, Promise<boolean>>();

/**
 * Judges everything that waits where something was learnt, or unlearnt, since that was done last; also where the
 * background ended in the middle of it. One pass at a time: what is taught meanwhile is seen to after it.
 *
 * @returns whether there was anything to judge anew.
 */
export async function catchUp(environment: Environment): Promise<boolean> {
  const { database } = environment;
  const underWay = catchingUp.get(database);
  if (underWay !== undefined) return underWay;
  const pass = passes(environment).finally(() => catchingUp.delete(database));
  catchingUp.set(database, pass);
  return pass;
}

async function passes(environment: Environment): Promise<boolean> {
  const { database } = environment;
  for (let anew = false; ; anew = true) {
    const [wanted, done] = await Promise.all([tasteKey(database), database.singles.get('judged')]);
    if (wanted === (done?.value ?? UNTAUGHT)) return anew;
    await judgeAnew(environment);
  }
}
