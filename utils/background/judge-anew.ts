import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { type Judging, readJudged, writeJudged } from '../store/judged.ts';
import { NOTHING_LEARNT, readLearnt } from '../store/lessons.ts';
import { untilNobodyWaits } from '../store/reading-first.ts';
import type { RequestRow } from '../store/rows.ts';
import { readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { judgeEach, judgeThese, pause } from './judge-these.ts';
import { tellLooks } from './tell-looks.ts';
import { refreshToolbar } from './toolbar.ts';

/** The first of the queue, and the first that a page shows: more than anybody sees at once. */
const IN_VIEW = 200;
/** So many readings are judged once more where the background ended in the middle. */
const NOTED_EVERY = 20;
/** Milliseconds. */
const LONGEST_REST = 250;

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

/** Everything that waits is being judged. What is learnt meanwhile is seen to within it, so there is one at a time. */
interface Round {
  /** Those who have asked since it was last looked at what to judge by. */
  asking: PromiseWithResolvers<readonly string[]>[];
  /** Something else than lessons and preferences has changed since. */
  changed: boolean;
}

const rounds = new WeakMap<WinnowDatabase, Round>();

/**
 * What the profile says has changed, or whom the reader knows: everything that waits is judged, as below.
 *
 * @returns those in view whose badge is another one now.
 */
export async function judgeAnew(environment: Environment): Promise<readonly string[]> {
  const { database } = environment;
  const round = rounds.get(database);
  if (round !== undefined) round.changed = true;
  await writeJudged(database, '');
  return catchUp(environment);
}

/**
 * Judges everything that waits where something was learnt, or unlearnt, since that was done last; also where the
 * background ended in the middle of it. What is in view comes first and is waited for; the rest follows, with rests in
 * which others have the memory, and tells pages and toolbar by itself.
 *
 * @returns those in view whose badge is another one now.
 */
export function catchUp(environment: Environment): Promise<readonly string[]> {
  const { database } = environment;
  const asked = Promise.withResolvers<readonly string[]>();
  const round = rounds.get(database);
  if (round !== undefined) round.asking.push(asked);
  else {
    const first: Round = { asking: [asked], changed: false };
    rounds.set(database, first);
    void goRound(environment, first);
  }
  return asked.promise;
}

async function goRound(environment: Environment, round: Round): Promise<void> {
  const { database } = environment;
  let asked: Round['asking'] = [];
  let at = '';
  try {
    do {
      asked = round.asking;
      const { changed } = round;
      Object.assign(round, { asking: [], changed: false } satisfies Round);
      const [key, judged = UNTAUGHT] = await Promise.all([tasteKey(database), readJudged(database)]);
      const isKnown = (judging: string | Judging): judging is Judging =>
        !changed && typeof judging === 'object' && judging.key === key;
      const looks: string[] = [];
      if (changed || judged !== key) {
        const begun = isKnown(judged) ? judged : { key, from: at, at };
        await writeJudged(database, begun);
        const inView = await idsInView(database);
        looks.push(...(await judgeThese(environment, inView)));
        const rest = judgeRest(environment, round, begun);
        // Nobody waits for what is not in view; where everything is, it is over at once.
        if (inView.length >= IN_VIEW) for (const { resolve } of asked.splice(0)) resolve(looks);
        const judgedToo = await rest;
        at = judgedToo.at;
        if (asked.length > 0) looks.push(...judgedToo.looks);
        else await tell(environment, judgedToo.looks);
      }
      for (const { resolve } of asked.splice(0)) resolve(looks);
    } while (round.asking.length > 0 || round.changed);
    rounds.delete(database);
  } catch (error) {
    rounds.delete(database);
    for (const { reject } of [...asked, ...round.asking]) reject(error);
  }
}

async function tell(environment: Environment, looks: readonly string[]): Promise<void> {
  await refreshToolbar(environment);
  await tellLooks(environment, looks);
}

/** Of the queue and of each open page the first, each once. */
async function idsInView({ requests, pages }: WinnowDatabase): Promise<readonly string[]> {
  const [first, putOff, shown] = await Promise.all([
    requests.orderBy('place').limit(IN_VIEW).primaryKeys(),
    requests.where('postponedUntil').above(0).limit(IN_VIEW).primaryKeys(),
    pages.toArray(),
  ]);
  const onPages = shown.flatMap(({ requestIds }) => requestIds.slice(0, IN_VIEW));
  return [...new Set([...first, ...onPages, ...putOff])];
}

interface Judged {
  readonly looks: readonly string[];
  /** The id that was judged last. */
  readonly at: string;
}

/** Once around by id, until it is back where it began, or there is something newer to judge by. */
async function judgeRest(environment: Environment, round: Round, begun: Judging): Promise<Judged> {
  const { database, now } = environment;
  const { key, from } = begun;
  let { at } = begun;
  let isPastEnd = at < from;
  let readings = 0;
  let isOver = false;

  async function isOutdated(): Promise<boolean> {
    if (round.changed) return true;
    if (round.asking.length === 0) return false;
    if ((await tasteKey(database)) !== key) return true;
    for (const { resolve } of round.asking.splice(0)) resolve([]);
    return false;
  }

  async function next(most: number): Promise<readonly RequestRow[]> {
    const rows = await database.requests.where(':id').above(at).limit(most).toArray();
    if (isPastEnd) return rows.filter(({ id }) => id <= from);
    if (rows.length > 0 || from === '') return rows;
    [isPastEnd, at] = [true, ''];
    return next(most);
  }

  async function read(most: number): Promise<readonly RequestRow[]> {
    if (await isOutdated()) return [];
    readings += 1;
    if (readings % NOTED_EVERY === 0) await writeJudged(database, { key, from, at });
    const rows = await next(most);
    at = rows.at(-1)?.id ?? at;
    isOver = rows.length === 0;
    return rows;
  }

  let since = now();
  async function rest(): Promise<void> {
    const took = now() - since;
    await untilNobodyWaits();
    await pause(Math.min(LONGEST_REST, took));
    since = now();
  }

  const looks = await judgeEach(environment, read, rest);
  if (isOver) await writeJudged(database, key);
  return { looks, at };
}
