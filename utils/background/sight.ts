import { interrupted } from '../decisions/life.ts';
import type { Protocol, SeenAnswer, Sight } from '../messages/protocol.ts';
import type { Decision, Profile, Request, Verdict } from '../requests/index.ts';
import { currentDecisions, step } from '../store/decisions.ts';
import { type PageRow, type RequestRow, toRow, toVerdict } from '../store/rows.ts';
import { readProfile, readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';

/**
 * A site takes a moment to take a decided card away; a card that still stands there after this many milliseconds
 * waits again: the request came anew, or the press did not hold.
 */
const SETTLING_TIME = 10_000;

/** A page shows these requests: remember them, score what is new, and answer what is known of each. */
export async function see(
  environment: Environment,
  { pageId, requests, health }: Parameters<Protocol['seen']>[0],
  tabId: number | null,
): Promise<SeenAnswer> {
  const { database, now } = environment;
  const ids = requests.map((request) => request.id);
  const [profile, settings] = await Promise.all([readProfile(database), readSettings(database)]);
  const decisions = new Map(await currentDecisions(database, ids));
  await endInterrupted(environment, decisions, pageId);

  const rows = await database.transaction('rw', database.requests, database.pages, async () => {
    if (tabId !== null) await rememberPage(environment, { pageId, tabId, requestIds: ids, health });
    const before = await database.requests.bulkGet(ids);
    const seen = requests.map((request, index) =>
      seenRow(environment, request, before[index], decisions.get(request.id), profile, now()),
    );
    await database.requests.bulkPut(seen);
    return seen;
  });

  return {
    settings,
    sights: rows.map(
      (row): Sight => ({
        requestId: row.id,
        verdict: toVerdict(row),
        decision: decisions.get(row.id) ?? null,
        postponedUntil: row.postponedUntil,
      }),
    ),
  };
}

/** A tab has one page life at a time: the one before it is over. */
async function rememberPage(
  { database, now }: Environment,
  page: Omit<PageRow, 'lastSeenAt'>,
): Promise<void> {
  await database.pages.where('tabId').equals(page.tabId).delete();
  await database.pages.put({ ...page, lastSeenAt: now() });
}

function seenRow(
  { scorer }: Environment,
  request: Request,
  before: RequestRow | undefined,
  decision: Decision | undefined,
  profile: Profile,
  now: number,
): RequestRow {
  const verdict: Verdict = scorer.score(request, profile);
  const row = toRow(request, verdict, before, now);
  return waitsAgain(row, decision, now) ? { ...row, status: 'waiting', postponedUntil: null } : row;
}

function waitsAgain(row: RequestRow, decision: Decision | undefined, now: number): boolean {
  switch (row.status) {
    case 'accepted':
    case 'declined':
      return now - (decision?.appliedAt ?? 0) > SETTLING_TIME;
    case 'postponed':
      return now >= (row.postponedUntil ?? 0);
    case 'waiting':
    case 'replied': // an answered request goes on waiting on the page
      return false;
  }
}

/** A page life that ended while it was pressing will not report any more: its decisions are offered again. */
async function endInterrupted(
  { database }: Environment,
  decisions: Map<string, Decision>,
  pageId: string,
): Promise<void> {
  for (const decision of decisions.values()) {
    if (decision.state !== 'applying' || decision.pageId === pageId) continue;
    if (decision.pageId !== null && (await database.pages.get(decision.pageId)) !== undefined) continue;
    const ended = await step(database, decision.id, interrupted);
    if (ended !== null) decisions.set(ended.requestId, ended);
  }
}
