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
/** Requests that are read, and at most written, at a stretch. */
const FEWEST = 10;
const MOST = 120;

interface Judged {
  readonly before: RequestRow;
  readonly after: RequestRow;
}

/**
 * Judges as many of these requests as fit into a stretch, and writes down what has changed. The memory is held for the
 * writing alone.
 */
async function judgeStretch(environment: Environment, ids: readonly string[]): Promise<Stretch> {
  const { database, now } = environment;
  const rows = await database.requests.bulkGet([...ids]);
  const judge = await readJudge(
    environment,
    rows.map((row) => row?.textId),
  );
  const profileFor = await profilesFor(
    database,
    await readProfile(database),
    rows.map((row) => row?.note ?? null),
  );
  const changed: Judged[] = [];
  const began = now();
  let judged = 0;
  for (const before of rows) {
    if (judged > 0 && now() - began >= STRETCH) break;
    judged++;
    // What is over stays as it was called then: its words may be forgotten already.
    if (before?.status !== 'waiting' && before?.status !== 'postponed') continue;
    const verdict = judge(toRequest(before), before, profileFor(before.note));
    if (JSON.stringify(verdict) !== JSON.stringify(toVerdict(before)))
      changed.push({ before, after: placed({ ...before, ...verdict }) });
  }
  const written = changed.length === 0 ? [] : await writeJudged(database, changed);
  const looks = written.filter(({ before, after }) => lookOf(before) !== lookOf(after));
  return { judged, looks: looks.map(({ after }) => after.id) };
}

/** Writes verdicts down; a request that has changed since it was read was judged by whoever changed it. */
async function writeJudged(
  { requests }: WinnowDatabase,
  changed: readonly Judged[],
): Promise<readonly Judged[]> {
  return requests.db.transaction('rw', requests, async () => {
    const current = await requests.bulkGet(changed.map(({ before }) => before.id));
    const same = changed.filter(({ before }, at) => JSON.stringify(current[at]) === JSON.stringify(before));
    await requests.bulkPut(same.map(({ after }) => after));
    return same;
  });
}

interface Stretch {
  /** How many were judged, from the first on. */
  readonly judged: number;
  /** Those whose badge is another one now. */
  readonly looks: readonly string[];
}

/** What a badge shows of a verdict: its label, and how sure it is in per cent. */
function lookOf({ label, probabilities }: RequestRow): string {
  return `${label} ${label === 'unclear' ? '' : Math.round(100 * probabilities[label])}`;
}

/**
 * Judges these requests, a stretch at a time: between two of them other messages have their turn.
 *
 * @returns those whose badge is another one now.
 */
export async function judgeThese(
  environment: Environment,
  ids: readonly string[],
): Promise<readonly string[]> {
  const others: string[] = [];
  let size = FEWEST;
  for (let at = 0; at < ids.length; ) {
    const { judged, looks } = await judgeStretch(environment, ids.slice(at, at + size));
    others.push(...looks);
    at += judged;
    // As many as went into the last stretch, and half as many more to find out whether they fit.
    size = Math.min(MOST, Math.max(FEWEST, Math.ceil(1.5 * judged)));
  }
  return others;
}

/**
 * What the profile, the lessons or the preferences say has changed: everything that waits is judged, the first first.
 *
 * @returns those whose badge is another one now.
 */
export async function judgeAnew(environment: Environment): Promise<readonly string[]> {
  const { database } = environment;
  const key = await tasteKey(database);
  const waiting = await database.requests.orderBy('place').primaryKeys();
  const putOff = await database.requests.where('postponedUntil').above(0).primaryKeys();
  const others = await judgeThese(environment, [...new Set([...waiting, ...putOff])]);
  await database.singles.put({ name: 'judged', value: key });
  return others;
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

const catchingUp = new WeakMap<WinnowDatabase, Promise<readonly string[]>>();

/**
 * Judges everything that waits where something was learnt, or unlearnt, since that was done last; also where the
 * background ended in the middle of it. One pass at a time: what is taught meanwhile is seen to after it.
 *
 * @returns those whose badge is another one now.
 */
export async function catchUp(environment: Environment): Promise<readonly string[]> {
  const { database } = environment;
  const underWay = catchingUp.get(database);
  if (underWay !== undefined) return underWay;
  const pass = passes(environment).finally(() => catchingUp.delete(database));
  catchingUp.set(database, pass);
  return pass;
}

async function passes(environment: Environment): Promise<readonly string[]> {
  const { database } = environment;
  const others = new Set<string>();
  for (;;) {
    const [wanted, done] = await Promise.all([tasteKey(database), database.singles.get('judged')]);
    if (wanted === (done?.value ?? UNTAUGHT)) return [...others];
    for (const id of await judgeAnew(environment)) others.add(id);
  }
}
