import { interrupted } from '../decisions/life.ts';
import type { Protocol, SeenAnswer, Sight } from '../messages/protocol.ts';
import type { Decision, Profile, Request, Verdict } from '../requests/index.ts';
import type { Settings } from '../settings/settings.ts';
import { currentDecisions, step } from '../store/decisions.ts';
import { recordReading } from '../store/readings.ts';
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
  { pageId, requests, shown, health }: Parameters<Protocol['seen']>[0],
  tabId: number | null,
): Promise<SeenAnswer> {
  const { database, now } = environment;
  const ids = requests.map((request) => request.id);
  const [profile, settings] = await Promise.all([readProfile(database), readSettings(database)]);
  if (settings.reading === 'off') return unseen(settings);
  const decisions = new Map(await currentDecisions(database, ids));
  await endInterrupted(environment, decisions, pageId);

  const rows = await database.transaction(
    'rw',
    database.requests,
    database.pages,
    database.readings,
    async () => {
      if (tabId !== null)
        await rememberPage(environment, { pageId, tabId, requestIds: shown ?? ids, health });
      const before = await database.requests.bulkGet(ids);
      await recordReading(database, health, requests, before, now());
      const seen = requests.map((request, index) =>
        seenRow(environment, request, before[index], decisions.get(request.id), profile, now()),
      );
      await database.requests.bulkPut(seen);
      return seen;
    },
  );

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

/** The reader has switched reading off: nothing is kept, nothing is known, and the page is left as it is. */
function unseen(settings: Settings): SeenAnswer {
  return { settings: { ...settings, presence: 'untouched' }, sights: [] };
}

/**
 * A tab has one page life at a time: the one before it is over. Every id of a page is an entry of an index, so that a
 * page which shows the same as before is not written again.
 */
async function rememberPage(
  { database, now }: Environment,
  page: Omit<PageRow, 'lastSeenAt'>,
): Promise<void> {
  const before = await database.pages.where('tabId').equals(page.tabId).toArray();
  if (before.length === 1 && before.every((row) => showsTheSame(row, page))) return;
  await database.pages.bulkDelete(before.map(({ pageId }) => pageId));
  await database.pages.put({ ...page, lastSeenAt: now() });
}

function showsTheSame(row: PageRow, page: Omit<PageRow, 'lastSeenAt'>): boolean {
  const said = ({ pageId, requestIds, health }: Omit<PageRow, 'lastSeenAt'>) =>
    JSON.stringify([pageId, requestIds, Object.entries(health).sort()]);
  return said(row) === said(page);
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
