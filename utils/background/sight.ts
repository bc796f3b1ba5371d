import { interrupted, reappear } from '../decisions/life.ts';
import { localeFor } from '../i18n/language.ts';
import { pageLanguageFor } from '../i18n/page-language.ts';
import type { Frame } from '../messages/frame.ts';
import type { Protocol, SeenAnswer, Sight } from '../messages/protocol.ts';
import type { Decision, Profile, Request } from '../requests/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { step } from '../store/decisions.ts';
import { profilesFor } from '../store/known-people.ts';
import { currentDecisions } from '../store/read-decisions.ts';
import { recordReading } from '../store/readings.ts';
import { type PageRow, placed, type RequestRow, toRow, toVerdict } from '../store/rows.ts';
import { readProfile, readSettings } from '../store/singles.ts';
import { textsNamed } from '../store/texts-named.ts';
import { settle } from './decide.ts';
import type { Environment } from './environment.ts';
import { type Judge, readJudge } from './judge.ts';
import { textIdsOf } from './same-text.ts';

/**
 * A site takes a moment to take a decided card away; a card that still stands there after this many milliseconds
 * waits again: the request came anew, or the press did not hold.
 */
const SETTLING_TIME = 10_000;

/** A page shows these requests: remember them, score what is new, and answer what is known of each. */
export async function see(
  environment: Environment,
  { pageId, requests, shown, health, locale }: Parameters<Protocol['seen']>[0],
  from: Frame | null,
): Promise<SeenAnswer> {
  const { database, now } = environment;
  const ids = requests.map((request) => request.id);
  const notes = requests.map(({ note }) => note);
  // Asked for at once: each answer comes from another process.
  const [settings, profileFor, applying] = await Promise.all([
    readSettings(database),
    readProfile(database).then((profile) => profilesFor(database, profile, notes)),
    database.decisions.where('state').equals('applying').toArray(),
    settle(environment),
  ]);
  if (settings.reading === 'off') return unseen(settings);
  await endInterrupted(environment, applying, ids, pageId, from);

  const sights = await database.transaction('rw', tablesOf(database), async () => {
    const [decisions, before] = await Promise.all([
      decisionsOnSeen(database, ids),
      database.requests.bulkGet(ids),
      from && rememberPage(environment, { ...pageIn(from), pageId, requestIds: shown ?? ids, health }),
    ]);
    const [textIds] = await Promise.all([
      textIdsOf(database, requests, before),
      // Pages that are not known by their address differ: nothing is usual on them.
      health.pageKind !== 'other' && recordReading(database, health, requests, before, now()),
    ]);
    const judge = await readJudge(environment, textIds);
    const seen = requests.map((request, index) =>
      seenRow(
        judge,
        request,
        textIds[index],
        before[index],
        decisions.get(request.id),
        profileFor(request.note),
        now(),
      ),
    );
    const [texts] = await Promise.all([textsNamed(database, textIds), database.requests.bulkPut(seen)]);
    return seen.map(
      (row): Sight => ({
        requestId: row.id,
        verdict: toVerdict(row),
        decision: decisions.get(row.id) ?? null,
        postponedUntil: row.postponedUntil,
        ...sentBySeveral(texts.get(row.textId ?? '')?.people),
      }),
    );
  });
  return { settings, sights, ...wordsFor(environment, settings, locale) };
}

/** A page that is left untouched says nothing, and one that has its words needs them no more. */
function wordsFor(
  { browserLanguage }: Environment,
  { presence, language }: Settings,
  known: string | undefined,
): Pick<SeenAnswer, 'language'> {
  const locale = localeFor(language, browserLanguage());
  return presence === 'untouched' || locale === known ? {} : { language: pageLanguageFor(locale) };
}

/** What a sight is written within. */
function tablesOf(database: WinnowDatabase) {
  const { requests, decisions, pages, readings, lessons, texts, singles } = database;
  return [requests, decisions, pages, readings, lessons, texts, singles];
}

function sentBySeveral(people = 1): Pick<Sight, 'sentBy'> {
  return people > 1 ? { sentBy: people } : {};
}

/** What is decided on requests that are seen now. One that was taken for gone is there after all. */
async function decisionsOnSeen(
  database: WinnowDatabase,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, Decision>> {
  const decisions = new Map(await currentDecisions(database, requestIds));
  for (const decision of decisions.values()) {
    const back = reappear(decision);
    if (!back.ok) continue;
    await database.decisions.put(back.decision);
    decisions.set(decision.requestId, back.decision);
  }
  return decisions;
}

/** The reader has switched reading off: nothing is kept, nothing is known, and the page is left as it is. */
function unseen(settings: Settings): SeenAnswer {
  return { settings: { ...settings, presence: 'untouched' }, sights: [] };
}

/**
 * A frame has one page life at a time: the one before it is over. A page that shows the same as before is not written
 * again.
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
  judge: Judge,
  request: Request,
  textId: string | undefined,
  before: RequestRow | undefined,
  decision: Decision | undefined,
  profile: Profile,
  now: number,
): RequestRow {
  const text = textId === undefined ? {} : { textId };
  const corrected = before?.corrected === undefined ? {} : { corrected: before.corrected };
  const verdict = judge(request, { ...text, ...corrected }, profile);
  const row = { ...toRow(request, verdict, before, now), ...text };
  return waitsAgain(row, decision, now) ? placed({ ...row, status: 'waiting', postponedUntil: null }) : row;
}

function waitsAgain(row: RequestRow, decision: Decision | undefined, now: number): boolean {
  switch (row.status) {
    case 'accepted':
    case 'declined':
      return now - (decision?.appliedAt ?? 0) > SETTLING_TIME;
    case 'postponed':
      return now >= (row.postponedUntil ?? 0);
    case 'vanished':
    case 'gone':
      return true;
    case 'waiting':
    case 'replied': // an answered request goes on waiting on the page
      return false;
  }
}

const pageIn = ({ tabId, frameId }: Frame) => ({ tabId, frameId });

/**
 * A page life that ended while it was pressing will not report any more: its decisions are offered again.
 *
 * @param applying all that are being pressed.
 */
async function endInterrupted(
  environment: Environment,
  applying: readonly Decision[],
  requestIds: readonly string[],
  pageId: string,
  from: Frame | null,
): Promise<void> {
  const { database, now } = environment;
  const seen = new Set(requestIds);
  for (const decision of applying) {
    if (!seen.has(decision.requestId) || decision.pageId === pageId) continue;
    if (await stillLives(environment, decision, from)) continue;
    await step(database, decision.id, now(), interrupted);
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
