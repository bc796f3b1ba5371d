import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BackupAnswer, createBackupDesk } from '../../../utils/intake/backup-desk.ts';
import { NOT_SAVED, SAVED_TABLES } from '../../../utils/store/backup-tables.ts';
import { type TableName, WinnowDatabase } from '../../../utils/store/database.ts';
import { eraseEverything, isEmpty } from '../../../utils/store/forget.ts';
import { ROWS } from '../store/backup-rows.ts';
import { DAY, NOW, rowOf } from '../store/rows-of.ts';

let database: WinnowDatabase;
let times = 0;

beforeEach(() => {
  database = new WinnowDatabase(`backup-${++times}`);
});
afterEach(() => database.delete());

function desk() {
  const answers: BackupAnswer[] = [];
  const ask = createBackupDesk({ database, now: () => NOW, answer: (answer) => answers.push(answer) });
  const last = () => answers.at(-1);
  return { ask, last, answers };
}

async function saved(as: 'json' | 'csv' = 'json'): Promise<Blob> {
  const { ask, last } = desk();
  await ask({ do: 'save', as });
  const answer = last();
  if (answer?.say !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.file;
}

async function review(file: Blob) {
  const { ask, last } = desk();
  await ask({ do: 'read', file });
  const answer = last();
  if (answer?.say !== 'review') throw new Error(JSON.stringify(answer));
  return answer.review;
}

async function takeIn(file: Blob): Promise<void> {
  const { ask, last } = desk();
  await ask({ do: 'read', file });
  if (last()?.say === 'review') await ask({ do: 'take' });
}

async function trouble(file: Blob) {
  const { ask, last } = desk();
  await ask({ do: 'read', file });
  await ask({ do: 'take' });
  const answer = last();
  if (answer?.say !== 'trouble') throw new Error(JSON.stringify(answer));
  return answer.trouble;
}

/** Everything that is in the memory, but what requests were judged by last. */
async function memory(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = database.tables.map(async (table) => [
    table.name,
    (await table.toArray()).filter((row: { name?: string }) => row.name !== 'judged'),
  ]);
  // Minus zero is no number that JSON knows, and the same to an index.
  return JSON.parse(JSON.stringify(Object.fromEntries(await Promise.all(tables))));
}

async function fill(rows: Readonly<Partial<Record<TableName, readonly unknown[]>>>): Promise<void> {
  for (const [name, all] of Object.entries(rows)) await database.table(name).bulkPut([...(all ?? [])]);
}

const anyMemory = fc.record(ROWS);

describe('every table of the memory', () => {
  it('says how it is saved and brought back, or that it is not', () => {
    expect([...SAVED_TABLES, ...NOT_SAVED].sort()).toEqual(database.tables.map(({ name }) => name).sort());
  });
});

describe('a backup of any memory', () => {
  it('brings all of it back once everything was erased', async () => {
    await fc.assert(
      fc.asyncProperty(anyMemory, async (rows) => {
        await eraseEverything(database);
        await fill(rows);
        const before = await memory();
        const file = await saved();
        await eraseEverything(database);
        expect(await isEmpty(database)).toBe(true);
        await takeIn(file);
        expect(await memory()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('changes nothing where it was taken in already, whatever else was there', async () => {
    await fc.assert(
      fc.asyncProperty(anyMemory, anyMemory, async (here, there) => {
        await eraseEverything(database);
        await fill(there);
        const file = await saved();
        await eraseEverything(database);
        await fill(here);
        await takeIn(file);
        const once = await memory();
        expect((await review(file)).changesAnything).toBe(false);
        await takeIn(file);
        expect(await memory()).toEqual(once);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('loses no row of either', async () => {
    await fc.assert(
      fc.asyncProperty(anyMemory, anyMemory, async (here, there) => {
        await eraseEverything(database);
        await fill(there);
        const file = await saved();
        await eraseEverything(database);
        await fill(here);
        await takeIn(file);
        for (const name of ['requests', 'decisions', 'lessons', 'connections', 'pastRequests'] as const) {
          const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
          const all = new Set([...ids(here[name]), ...ids(there[name])]);
          expect(new Set(await database.table(name).toCollection().primaryKeys())).toEqual(all);
        }
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe('a backup that is only looked at', () => {
  it('changes nothing, and counts what it would do', async () => {
    await fill({ requests: [rowOf('ann'), rowOf('bo'), rowOf('cy')] });
    const file = await saved();
    await database.requests.delete('linkedin:ann');
    await database.requests.put(rowOf('bo', { lastSeenAt: NOW, note: 'A newer note' }));
    await database.requests.put(rowOf('cy', { lastSeenAt: NOW - 2 * DAY, note: 'An older note' }));
    const before = await memory();
    const { counts, changesAnything, writtenAt } = await review(file);
    expect(counts.requests).toEqual({ fresh: 1, same: 0, stands: 1, changed: 1, refused: 0 });
    expect({ changesAnything, writtenAt }).toEqual({ changesAnything: true, writtenAt: NOW });
    expect(await memory()).toEqual(before);

    await takeIn(file);
    const notes = (await database.requests.toArray()).map(({ slug, note }) => [slug, note]);
    expect(notes).toEqual([
      ['ann', 'Note of ann'],
      ['bo', 'A newer note'],
      ['cy', 'Note of cy'],
    ]);
  });
});

describe('what comes back', () => {
  const decision = {
    id: 'd1',
    requestId: 'linkedin:ann',
    choice: 'accept',
    via: 'page',
    decidedAt: NOW,
    dueAt: NOW,
    pageId: 'page-1',
    appliedAt: null,
    failure: null,
  };

  it('is never pressed by itself: an open decision waits for the reader’s word', async () => {
    await fill({
      decisions: [
        { ...decision, state: 'planned' },
        { ...decision, id: 'd2', state: 'applying', pressId: 'p' },
      ],
    });
    const file = await saved();
    await eraseEverything(database);
    await takeIn(file);
    expect(await database.decisions.toArray()).toMatchObject([
      { id: 'd1', state: 'planned', pageId: null },
      { id: 'd2', state: 'failed', failure: 'interrupted', pageId: null },
    ]);
  });

  it('does not open again what was decided since', async () => {
    await fill({ decisions: [{ ...decision, state: 'planned' }], requests: [rowOf('ann')] });
    const file = await saved();
    await fill({
      decisions: [{ ...decision, state: 'applied', appliedAt: NOW }],
      requests: [rowOf('ann', { status: 'accepted' })],
    });
    await takeIn(file);
    expect((await database.decisions.get('d1'))?.state).toBe('applied');
    expect((await database.requests.get('linkedin:ann'))?.status).toBe('accepted');
  });

  it('leaves settings that were changed here, and fills in those that were not', async () => {
    await database.singles.put({ name: 'settings', value: { keysOn: false, undoWindow: 9_000 } });
    const file = await saved();
    await database.singles.put({ name: 'settings', value: { keysOn: true, undoWindow: 1_000 } });
    await takeIn(file);
    expect((await database.singles.get('settings'))?.value).toMatchObject({
      keysOn: false,
      undoWindow: 1_000,
    });
  });

  it('has what waits judged anew', async () => {
    await fill({ requests: [rowOf('ann')] });
    const file = await saved();
    await eraseEverything(database);
    await takeIn(file);
    expect(await database.singles.get('judged')).toBeDefined();
  });
});

describe('a bad backup', () => {
  async function damaged(change: (text: string) => string): Promise<Blob> {
    await fill({ requests: [rowOf('ann'), rowOf('bo')] });
    return new Blob([change(await (await saved()).text())]);
  }
  const at = (problem: string, line: number | null = null, found: string | null = null) => ({
    problem,
    line,
    found,
  });

  it.each([
    ['that is empty', () => '', at('empty-file')],
    ['that is something else', () => '%PDF-1.7', at('not-backup', 1)],
    [
      'of a newer version',
      (text: string) => text.replace(/"schema":\d+/, '"schema":99'),
      at('newer', null, '99'),
    ],
    [
      'that was written half',
      (text: string) => text.slice(0, text.indexOf('"slug":"bo"')),
      at('cut-short', 4),
    ],
    ['with a row that is no JSON', (text: string) => text.replace('"slug":', '"slug"'), at('not-json', 3)],
    [
      'with an unknown part',
      (text: string) => text.replace('"decisions":[', '"diary":['),
      at('unknown-part', 6, 'diary'),
    ],
  ])('%s is told, and changes nothing', async (_, change, expected) => {
    const file = await damaged(change);
    await database.requests.clear();
    const before = await memory();
    expect(await trouble(file)).toEqual(expected);
    expect(await memory()).toEqual(before);
  });

  it('that is there no more, or another one, when it is taken in changes nothing', async () => {
    const many = Array.from({ length: 1_100 }, (_, each) => rowOf(`p-${each}`));
    await fill({ requests: many });
    const file = await saved();
    await eraseEverything(database);
    const before = await memory();
    const first = await file.slice(0, file.size / 2).bytes();
    const ends: readonly (readonly [string, (source: ReadableStreamDefaultController) => void])[] = [
      ['unreadable', (source) => source.error(new Error('gone'))],
      ['cut-short', (source) => source.close()],
    ];
    for (const [problem, end] of ends) {
      const half = () =>
        new ReadableStream({
          start: (source) => source.enqueue(first),
          pull: end,
        });
      let readings = 0;
      const changing = Object.assign(file.slice(), {
        stream: () => (readings++ === 0 ? file.stream() : half()),
      });
      const { ask, last } = desk();
      await ask({ do: 'read', file: changing });
      expect(last()).toMatchObject({ say: 'review' });
      await ask({ do: 'take' });
      expect(last()).toMatchObject({ say: 'trouble', trouble: { problem } });
      expect(await memory()).toEqual(before);
    }
  }, 30_000);

  it('in another encoding is told', async () => {
    expect(await trouble(new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])]))).toEqual(at('not-backup'));
  });

  it.each([
    [
      'forbidden',
      '__proto__',
      (text: string) => text.replace('"slug":"ann"', '"slug":"ann","__proto__":{"a":1}'),
    ],
    ['forbidden', 'reasons.0.__proto__', (text: string) => text.replace('"code":', '"__proto__":{},"code":')],
    ['unknown-field', 'evil', (text: string) => text.replace('"slug":"ann"', '"slug":"ann","evil":1')],
    ['missing', 'name', (text: string) => text.replace('"name":"Name of ann",', '')],
    ['wrong', 'probabilities.pitch', (text: string) => text.replace('"pitch":0', '"pitch":"much"')],
    ['wrong', 'profileUrl', (text: string) => text.replace('https://www', 'javascript:www')],
    ['wrong', 'id', (text: string) => text.replace('"id":"linkedin:ann"', '"id":"linkedin:bo"')],
  ])('is taken in without a row whose field is %s: %s', async (why, field, change) => {
    const file = await damaged(change);
    await database.requests.clear();
    const { counts, refused, refusedRows } = await review(file);
    expect(refused).toEqual([{ table: 'requests', line: 3, field, why }]);
    expect(refusedRows).toBe(1);
    expect(counts.requests).toMatchObject({ fresh: 1, refused: 1 });
    await takeIn(file);
    expect(await database.requests.toCollection().primaryKeys()).toEqual(['linkedin:bo']);
  });
});

describe('a table for spreadsheets', () => {
  it('has a row for each request, with what was decided', async () => {
    await fill({
      requests: [rowOf('ann', { note: '=HYPERLINK("x")', corrected: 'pitch' }), rowOf('bo')],
      decisions: [
        {
          id: 'd',
          requestId: 'linkedin:ann',
          choice: 'decline',
          state: 'applied',
          decidedAt: NOW,
          dueAt: NOW,
        },
      ],
    });
    const bytes = new Uint8Array(await (await saved('csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([
      {
        name: 'Name of ann',
        note: '\'=HYPERLINK("x")',
        label: 'genuine',
        'your label': 'pitch',
        decision: 'decline',
        decided: '2026-11-22T09:00:00.000Z',
      },
      { name: 'Name of bo', decision: '' },
    ]);
  });
});
