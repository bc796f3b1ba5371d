import { Dexie } from 'dexie';
import { isOpen, vanish } from '../decisions/life.ts';
import { sourcesOf } from '../insights/index.ts';
import type { WinnowDatabase } from './database.ts';
import { HOPED_FOR, placed, type RequestRow } from './rows.ts';

/** Rows in one transaction, so that a long history does not hold the database for seconds. */
const BATCH = 500;

/**
 * What nobody has seen since then is taken for gone, and what was decided on it with it.
 *
 * @param before @param now milliseconds since 1970
 */
export async function endUnseen(database: WinnowDatabase, before: number, now: number): Promise<void> {
  const { requests, decisions } = database;
  for (const status of HOPED_FOR) {
    const unseen = () =>
      requests.where('[status+lastSeenAt]').between([status, Dexie.minKey], [status, before]);
    await inBatches(unseen, (rows) =>
      database.transaction('rw', requests, decisions, async () => {
        await requests.bulkPut(
          rows.map((row) => placed({ ...row, status: 'gone', postponedUntil: null }, now)),
        );
        const ids = rows.map(({ id }) => id);
        const open = (await decisions.where('requestId').anyOf(ids).toArray()).filter(isOpen);
        for (const decision of open) {
          const gone = vanish(decision);
          if (gone.ok) await decisions.put(gone.decision);
        }
      }),
    );
  }
}

/** The words of requests that were over by then are forgotten. @param before milliseconds since 1970 */
export async function forgetWords({ requests }: WinnowDatabase, before: number): Promise<void> {
  const over = () => requests.where('overSince').belowOrEqual(before);
  await inBatches(over, (rows) => requests.bulkPut(rows.map(withoutWords)));
}

async function inBatches(
  rest: () => ReturnType<WinnowDatabase['requests']['toCollection']>,
  work: (rows: RequestRow[]) => Promise<unknown>,
): Promise<void> {
  for (;;) {
    const rows = await rest().limit(BATCH).toArray();
    if (rows.length > 0) await work(rows);
    if (rows.length < BATCH) return;
  }
}

/** What learning, history and figures need: who, when, what it was called and for which causes. No word of theirs. */
function withoutWords(row: RequestRow): RequestRow {
  return {
    ...row,
    headline: null,
    profileUrl: null,
    mutualConnections: null,
    sharedContext: null,
    note: null,
    receivedText: null,
    reasons: row.reasons.map((reason) => ({ ...reason, start: null, end: null })),
    // No word of theirs either: "school", "place".
    sources: row.sources ?? sourcesOf(row),
    claims: [],
    commonGround: [],
    overSince: null,
  };
}
