import { interrupted } from '../decisions/life.ts';
import type { Frame } from '../messages/frame.ts';
import type { Protocol, SeenAnswer, Sight } from '../messages/protocol.ts';
import type { Decision, Profile, Request, Verdict } from '../requests/index.ts';
import type { Settings } from '../settings/settings.ts';
import { currentDecisions, step } from '../store/decisions.ts';
import { profilesFor } from '../store/known-people.ts';
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
  from: Frame | null,
): Promise<SeenAnswer> {
  const { database, now } = environment;
  const ids = requests.map((request) => request.id);
  const [profile, settings] = await Promise.all([readProfile(database), readSettings(database)]);
  if (settings.reading === 'off') return unseen(settings);
  const decisions = new Map(await currentDecisions(database, ids));
  await endInterrupted(environment, decisions, pageId, from);

  const profileFor = await profilesFor(
    database,
    profile,
    requests.map(({ note }) => note),
  );
  const rows = await database.transaction(
    'rw',
    database.requests,
    database.pages,
    database.readings,
    async () => {
      if (from !== null) {
        const { tabId, frameId } = from;
        await rememberPage(environment, { pageId, tabId, frameId, requestIds: shown ?? ids, health });
      }
      const before = await database.requests.bulkGet(ids);
      // Pages that are not known by their address differ: nothing is usual on them.
      if (health.pageKind !== 'other') await recordReading(database, health, requests, before, now());
      const seen = requests.map((request, index) =>
        seenRow(
          environment,
          request,
          before[index],
          decisions.get(request.id),
          profileFor(request.note),
          now(),
        ),
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
 * A frame has one page life at a time: the one before it is over. Every id of a page is an entry of an index, so that a
 * page which shows the same as before is not written again.
 */
async function rememberPage(
  { database, now }: Environment,
  page: Omit<PageRow, 'lastSeenAt'>,
): Promise<void> {
  const inTab = await database.pages.where('tabId').equals(page.tabId).toArray();
  const before = inTab.filter(({ frameId = 0 }) => frameId === page.frameId);
  if (before.length === 1 && before.every((row) => showsTheSame(row, page))) return;
  await database.pages.bulkDelete(before.map(({ pageId }) => pageId));
  await database.pages.put({ ...page, lastSeenAt: now() });
}

function showsTheSame(row: PageRow, page: Omit<PageRow, 'lastSeenAt'>): boolean {
  const said = ({ pageId, frameId, requestIds, health }: Omit<PageRow, 'lastSeenAt'>) =>
    JSON.stringify([pageId, frameId, requestIds, Object.entries(health).sort()]);
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
  environment: Environment,
  decisions: Map<string, Decision>,
  pageId: string,
  from: Frame | null,
): Promise<void> {
  const { database } = environment;
  for (const decision of decisions.values()) {
    if (decision.state !== 'applying' || decision.pageId === pageId) continue;
    if (await stillLives(environment, decision, from)) continue;
    const ended = await step(database, decision.id, interrupted);
    if (ended !== null) decisions.set(ended.requestId, ended);
  }
}

/** The page of another tab is taken for living until its row goes; a frame of this one may have gone with the rest of it. */
async function stillLives(
  { database, pages }: Environment,
  { pageId, requestId }: Decision,
  from: Frame | null,
): Promise<boolean> {
  const page = pageId === null ? undefined : await database.pages.get(pageId);
  if (page === undefined) return false;
  const { tabId, frameId = 0 } = page;
  if (tabId !== from?.tabId || frameId === from.frameId) return true;
  return (await pages.whoShows({ tabId, frameId }, requestId))?.pageId === pageId;
}
