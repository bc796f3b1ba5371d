import { plan } from '../../utils/decisions/life.ts';
import { LABELS } from '../../utils/requests/index.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { eraseEverything } from '../../utils/store/forget.ts';
import { hasEverSeen, readQueue } from '../../utils/store/queue.ts';
import { currentDecisions, openDecisions } from '../../utils/store/read-decisions.ts';
import { endUnseen, forgetWords } from '../../utils/store/retention.ts';
import { placed, type RequestRow } from '../../utils/store/rows.ts';
import { countOfStance, readTally } from '../../utils/store/tally.ts';

/** Runs within the extension's origin: fills the memory, and times what the queue asks of it. */

const DAY = 86_400_000;
const NOTE =
  'Hi, I read your article on bridges and have a question on the third pier. Could you tell me how you measured the scour?';
const TIMES = 7;

const database = new WinnowDatabase();

function rowOf(at: number, now: number): RequestRow {
  const label = LABELS[at % LABELS.length] ?? 'unclear';
  const share = { pitch: 0.1, recruiter: 0.1, scam: 0.1, generic: 0.1, genuine: 0.1 };
  return placed({
    id: `linkedin:person-${at}`,
    site: 'linkedin',
    slug: `person-${at}`,
    name: `Person Number ${at}`,
    headline: 'Engineer at a company that builds things',
    profileUrl: `https://www.linkedin.com/in/person-${at}/`,
    mutualConnections: at % 9,
    sharedContext: null,
    note: at % 3 === 0 ? NOTE : null,
    receivedText: '2 days ago',
    label,
    probabilities: label === 'unclear' ? share : { ...share, [label]: 0.6 },
    worth: ((at * 7_919) % 1_000) / 1_000,
    language: 'en',
    reasons: [
      { code: 'asks-question', where: 'note', start: 0, end: 20, weight: 1 },
      { code: 'mutual-connections', where: 'card', start: null, end: null, weight: 0.4 },
    ],
    claims: [],
    commonGround: [],
    status: 'waiting',
    place: null,
    postponedUntil: null,
    overSince: null,
    firstSeenAt: now - at * 1_000,
    lastSeenAt: now,
  });
}

/** All of them wait: the worst case. */
async function fill(count: number): Promise<void> {
  const now = Date.now();
  for (let from = await database.requests.count(); from < count; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, count - from) }, (_, at) => rowOf(from + at, now));
    await database.requests.bulkAdd(rows);
  }
}

/** So many were decided, each on a request that is over. */
async function decide(count: number): Promise<void> {
  const now = Date.now();
  for (let from = 0; from < count; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, count - from) }, (_, at) => from + at).map((at) =>
      placed({
        ...rowOf(at, now),
        id: `linkedin:past-${at}`,
        slug: `past-${at}`,
        name: `Past Person ${at}`,
        status: 'declined',
      }),
    );
    await database.requests.bulkAdd(rows);
    await database.decisions.bulkAdd(
      rows.map(({ id }, at) => {
        const made = { id: `decision-${from + at}`, requestId: id, choice: 'decline', via: 'page' } as const;
        const decision = plan({ ...made, now: now - (from + at) * 60_000, undoWindow: 0, pageId: null });
        return { ...decision, state: 'applied', appliedAt: decision.dueAt } as const;
      }),
    );
  }
}

/** Milliseconds that each query takes, the median of several. */
async function times(): Promise<Readonly<Record<string, number>>> {
  const now = Date.now();
  const { requests } = database;
  const thirty = Array.from({ length: 30 }, (_, at) => `linkedin:person-${at * 31}`);
  const queries: Readonly<Record<string, () => Promise<unknown>>> = {
    'anything ever seen': () => hasEverSeen(database),
    'first 100 of the queue': () => requests.orderBy('place').limit(100).toArray(),
    'open decisions': () => openDecisions(database, 1_000),
    'what was put off': () => requests.where('postponedUntil').above(0).limit(1_000).toArray(),
    'count of what is worth a look': () => countOfStance(database, 'for'),
    'decisions on 30 that a page shows': () => currentDecisions(database, thirty),
    '30 rows that a page shows': () => requests.bulkGet(thirty),
    'what is over and to be forgotten': () => forgetWords(database, now - 30 * DAY),
    'what nobody has seen for half a year': () => endUnseen(database, now - 180 * DAY, now),
    'counts of all labels and groups': async () => (await readTally(database))([]),
    'the whole queue as the popup reads it': () => readQueue(database, { label: null, most: 100 }, now),
    'one label of it': () => readQueue(database, { label: 'pitch', most: 100 }, now),
  };
  const taken: Record<string, number> = {};
  for (const [name, query] of Object.entries(queries)) {
    const each: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const start = performance.now();
      await query();
      each.push(performance.now() - start);
    }
    taken[name] = each.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
  }
  return taken;
}

Object.assign(globalThis, {
  memory: { fill, decide, times, empty: () => eraseEverything(database) },
});
