import type { WinnowDatabase } from '../store/database.ts';
import { profilesFor } from '../store/known-people.ts';
import { placed, type RequestRow, toRequest, toVerdict } from '../store/rows.ts';
import { readProfile } from '../store/singles.ts';
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
async function judgeStretch(
  environment: Environment,
  rows: readonly (RequestRow | undefined)[],
): Promise<Stretch> {
  const { database, now } = environment;
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

/** Whatever else waits has its turn. @param milliseconds at least */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Judges what is read, a stretch at a time: between two of them other messages have their turn.
 *
 * @param read the next so many, at most; nothing where there are no more.
 * @param between is waited for after each stretch.
 * @returns those whose badge is another one now.
 */
export async function judgeEach(
  environment: Environment,
  read: (most: number) => Promise<readonly (RequestRow | undefined)[]>,
  between: () => Promise<void> = () => pause(0),
): Promise<readonly string[]> {
  const others: string[] = [];
  let size = FEWEST;
  for (;;) {
    let rows = await read(size);
    if (rows.length === 0) return others;
    while (rows.length > 0) {
      const { judged, looks } = await judgeStretch(environment, rows);
      others.push(...looks);
      rows = rows.slice(judged);
      // As many as went into the last stretch, and half as many more to find out whether they fit.
      size = Math.min(MOST, Math.max(FEWEST, Math.ceil(1.5 * judged)));
      await between();
    }
  }
}

/** Judges these requests as above. */
export async function judgeThese(
  environment: Environment,
  ids: readonly string[],
): Promise<readonly string[]> {
  let at = 0;
  return judgeEach(environment, async (most) => {
    const next = ids.slice(at, at + most);
    at += next.length;
    return environment.database.requests.bulkGet(next);
  });
}
