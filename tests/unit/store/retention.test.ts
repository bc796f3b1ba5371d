import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tidy } from '../../../utils/background/tidy.ts';
import { plan } from '../../../utils/decisions/life.ts';
import type { RequestRow } from '../../../utils/store/rows.ts';
import { writeSettings } from '../../../utils/store/singles.ts';
import { createWorld, type World } from '../background/world.ts';
import { DAY, NOW, rowOf } from './rows-of.ts';

let world: World;
let time: number;

beforeEach(() => {
  world = createWorld();
  time = NOW;
});
afterEach(() => world.database.delete());

const tidyUp = () => tidy({ ...world.environment, now: () => time });
const rowsNow = async () =>
  Object.fromEntries((await world.database.requests.toArray()).map((row) => [row.slug, row]));

/** A request that was over so many days ago. */
function over(slug: string, days: number, rest: Partial<RequestRow> = {}): RequestRow {
  return rowOf(slug, { status: 'declined', lastSeenAt: NOW - days * DAY, ...rest });
}

describe('the words of a request', () => {
  it('are kept while it waits, and for thirty days after it is over', async () => {
    const waiting = rowOf('waiting', { lastSeenAt: NOW - 100 * DAY });
    await world.database.requests.bulkPut([waiting, over('lately', 29), over('long-ago', 30)]);
    await tidyUp();
    const rows = await rowsNow();
    expect(rows.waiting).toEqual(waiting);
    expect(rows.lately?.note).toBe('Note of lately');
    expect(rows['long-ago']).toMatchObject({ note: null, headline: null, sharedContext: null });
  });

  it('leave nothing behind but who, when, the label and its causes', async () => {
    await world.database.requests.put(over('ada', 31));
    await tidyUp();
    const kept = JSON.stringify((await rowsNow()).ada);
    for (const words of ['Note of', 'Headline of', 'Shared with', 'Claim of', 'Ground of', '/in/ada'])
      expect(kept).not.toContain(words);
    expect(JSON.parse(kept)).toMatchObject({
      name: 'Name of ada',
      label: 'genuine',
      status: 'declined',
      reasons: [{ code: 'met-before', start: null, end: null }],
    });
  });

  it.each([
    [0, null],
    [7, null],
    [90, 'Note of ada'],
    [null, 'Note of ada'],
  ])('are kept as long as the reader says: %s days', async (retentionDays, note) => {
    await writeSettings(world.database, { retentionDays });
    await world.database.requests.put(over('ada', 8));
    await tidyUp();
    expect((await rowsNow()).ada?.note).toBe(note);
  });

  it('are forgotten at once where the reader says so, when a decision is through', async () => {
    await writeSettings(world.database, { retentionDays: 0 });
    await world.database.requests.put(rowOf('ada'));
    await world.handlers.doneByHand({ requestId: 'linkedin:ada', choice: 'decline' }, null);
    await world.doLater();
    expect((await rowsNow()).ada).toMatchObject({ status: 'declined', note: null });
  });

  it('are forgotten as soon as the reader shortens the time', async () => {
    await world.database.requests.put(over('ada', 8));
    world.pass(NOW - world.environment.now());
    await world.handlers.saveSettings({ retentionDays: 7 }, null);
    expect((await rowsNow()).ada?.note).toBeNull();
  });

  it('are forgotten of a long history too', async () => {
    await world.database.requests.bulkPut(Array.from({ length: 1_100 }, (_, at) => over(`p-${at}`, 40)));
    await tidyUp();
    expect(Object.values(await rowsNow()).filter(({ note }) => note !== null)).toEqual([]);
  });
});

describe('a request that nobody has seen for half a year', () => {
  const unseen = { lastSeenAt: NOW - 181 * DAY };

  it.each(['waiting', 'postponed', 'vanished'] as const)('is gone, were it %s', async (status) => {
    await world.database.requests.put(rowOf('ada', { ...unseen, status }));
    await tidyUp();
    expect((await rowsNow()).ada).toMatchObject({ status: 'gone', place: null, overSince: NOW });
    time += 30 * DAY;
    await tidyUp();
    expect((await rowsNow()).ada?.note).toBeNull();
  });

  it('takes what was decided on it along', async () => {
    await world.database.requests.put(rowOf('ada', unseen));
    const made = { id: 'd', requestId: 'linkedin:ada', choice: 'decline', via: 'page' } as const;
    await world.database.decisions.put(plan({ ...made, now: NOW - 181 * DAY, undoWindow: 0, pageId: null }));
    await tidyUp();
    expect((await world.database.decisions.get('d'))?.state).toBe('gone');
  });
});
