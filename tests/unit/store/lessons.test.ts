import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackupDesk } from '../../../utils/intake/backup-desk.ts';
import type { Lesson } from '../../../utils/learning/index.ts';
import type { TraitKey } from '../../../utils/scoring/personal-weights.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { eraseEverything } from '../../../utils/store/forget.ts';
import { NOTHING_LEARNT, readLearnt } from '../../../utils/store/lessons.ts';

/** As many as are kept. */
const MOST = 500;
const HARBOUR: TraitKey = 'word:harbour';

/** Numbered in the order in which they were learnt; from a different person each. */
function lesson(at: number, wanted: number, learntAt = at): Lesson {
  return {
    id: `lesson-${String(at).padStart(4, '0')}`,
    requestId: `linkedin:sender-${at}`,
    origin: { kind: 'decision', choice: 'accept', decisionId: `decision-${at}` },
    was: 'generic',
    textId: null,
    changes: [{ key: HARBOUR, shown: 'harbour', wanted, labels: {} }],
    learntAt,
  };
}

let database: WinnowDatabase;
let times = 0;

beforeEach(() => {
  database = new WinnowDatabase(`lessons-${++times}`);
});
afterEach(() => database.delete());

const weight = async () => (await readLearnt(database)).weights.wanted[HARBOUR] ?? 0;

/** The lessons of another memory, as its backup brings them. */
async function restore(lessons: readonly Lesson[]): Promise<void> {
  const other = new WinnowDatabase(`lessons-${++times}`);
  await other.lessons.bulkPut([...lessons]);
  let file: Blob | null = null;
  const saving = createBackupDesk({
    database: other,
    now: () => 0,
    answer: (answer) => {
      if (answer.say === 'saved') file = answer.file;
    },
  });
  await saving({ do: 'save', as: 'json' });
  await other.delete();
  if (file === null) throw new Error('no backup was saved');
  const desk = createBackupDesk({ database, now: () => 0, answer: () => undefined });
  await desk({ do: 'read', file });
  await desk({ do: 'take' });
}

describe('what lessons come to', () => {
  it('is added up again when a restore brings as many as there were, and the newest stays the newest', async () => {
    const many = Array.from({ length: MOST }, (_, at) => lesson(at, 0.001));
    await database.lessons.bulkPut(many);
    const before = await weight();
    // Each takes the place of the oldest that is there, and none is the newest.
    await restore(Array.from({ length: 50 }, (_, at) => lesson(MOST + at, 0.02, MOST - 2)));
    expect(await database.lessons.count()).toBe(MOST);
    expect((await database.lessons.orderBy('learntAt').last())?.id).toBe(many.at(-1)?.id);
    expect(await weight()).toBeGreaterThan(2 * before);
  });

  it('is nothing of an erased memory, though a restored one uses its names', async () => {
    const own = [1, 2, 3].map((at) => lesson(at, 1));
    await database.lessons.bulkPut(own);
    expect(await weight()).toBeGreaterThan(0);
    await eraseEverything(database);
    await restore([1, 2, 3].map((at) => lesson(at, -1)));
    expect(await weight()).toBeLessThan(0);
  });

  it('is known by the same key for the same lessons, and by none of theirs for others', async () => {
    expect((await readLearnt(database)).key).toBe(NOTHING_LEARNT);
    await database.lessons.bulkPut([lesson(1, 1), lesson(2, 1)]);
    const { key } = await readLearnt(database);
    await database.lessons.delete('lesson-0001');
    expect((await readLearnt(database)).key).not.toBe(key);
    await database.lessons.put(lesson(1, 1));
    expect((await readLearnt(database)).key).toBe(key);
  });
});
