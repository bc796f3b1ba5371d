import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../../utils/background/environment.ts';
import { catchUp, judgeAnew } from '../../../utils/background/judge-anew.ts';
import type { Verdict } from '../../../utils/requests/index.ts';
import { readJudged } from '../../../utils/store/judged.ts';
import { whileWaitedFor } from '../../../utils/store/reading-first.ts';
import type { RequestRow } from '../../../utils/store/rows.ts';
import { rowOf } from '../store/rows-of.ts';
import { createWorld, verdict, type World } from './world.ts';

/** More than is in view, and than is judged between two notes. */
const MANY = 600;

let world: World;
let environment: Environment;
/** What a request is worth, as it was taught last; its note is its number. */
let taught: (note: number) => number;
/** Who was judged, in order. */
let judged: number[];
let whenJudged: (count: number) => void;

beforeEach(async () => {
  world = createWorld();
  judged = [];
  taught = () => 0.5;
  whenJudged = () => {};
  environment = {
    ...world.environment,
    scorer: {
      score: ({ note }): Verdict => {
        judged.push(Number(note));
        whenJudged(judged.length);
        return verdict('genuine', taught(Number(note)));
      },
      traits: () => [],
    },
  };
  const rows = Array.from({ length: MANY }, (_, at) =>
    rowOf(`sender-${String(at).padStart(4, '0')}`, { note: String(at), worth: at / 1_000, firstSeenAt: at }),
  );
  await world.database.requests.bulkPut(rows);
});

/** Another lesson was learnt, which says nothing itself. */
async function learn(at: number): Promise<void> {
  await world.database.lessons.put({
    id: `lesson-${at}`,
    requestId: 'linkedin:nobody',
    origin: { kind: 'correction', label: 'pitch' },
    was: 'pitch',
    textId: null,
    changes: [],
    learntAt: at,
  });
}

async function untilOver(): Promise<void> {
  while (typeof (await readJudged(world.database)) !== 'string') await pause();
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

const worths = async () =>
  new Set((await world.database.requests.toArray()).map(({ worth }: RequestRow) => worth));

describe('judging everything anew', { timeout: 30_000 }, () => {
  it('has judged what is first in the queue, and no more than that, before it is waited for no longer', async () => {
    await learn(1);
    await catchUp(environment);
    const first = judged.slice(0, 200);
    expect(Math.min(...first)).toBe(MANY - 200);
    expect(judged.length).toBeLessThan(MANY);
    await untilOver();
    expect(await worths()).toEqual(new Set([0.5]));
    // And the toolbar hears of it, though nobody asks any more.
    while (world.counts.length === 0) await pause();
    expect(world.counts).toEqual([await world.database.requests.where('place').below([1]).count()]);
  });

  it('waits for all of it where all of it is in view', async () => {
    await world.database.requests.where(':id').above('linkedin:sender-0099').delete();
    await learn(1);
    await catchUp(environment);
    expect(await worths()).toEqual(new Set([0.5]));
    expect(await readJudged(world.database)).toBeTypeOf('string');
  });

  it('goes by what was learnt last, however late that comes: nobody is left with what was said before', async () => {
    await learn(1);
    let asked: Promise<unknown> = Promise.resolve();
    whenJudged = (count) => {
      if (count !== 450) return;
      taught = () => 0.7;
      asked = learn(2).then(() => catchUp(environment));
    };
    await catchUp(environment);
    while (judged.length < 450) await pause();
    await pause();
    await asked;
    await untilOver();
    expect(await worths()).toEqual(new Set([0.7]));
    // Once around from where it was, and what is in view twice; not everything once for each lesson.
    expect(judged.length).toBeLessThan(450 + 120 + 200 + MANY);
  });

  it('goes by a profile that was changed meanwhile, though the lessons are the same', async () => {
    await learn(1);
    await catchUp(environment);
    taught = () => 0.8;
    await judgeAnew(environment);
    await untilOver();
    expect(await worths()).toEqual(new Set([0.8]));
  });

  it('goes on where the background ended in the middle of it', async () => {
    await learn(1);
    await judgeAnew(environment);
    await untilOver();
    const key = await readJudged(world.database);
    const from = 'linkedin:sender-0100';
    const at = 'linkedin:sender-0499';
    await world.database.singles.put({ name: 'judged', value: { key, from, at } });
    judged = [];
    await catchUp(environment);
    await untilOver();
    const rest = new Set(judged.slice(200));
    expect([...rest].sort((a, b) => a - b)).toEqual([
      ...Array.from({ length: 101 }, (_, each) => each),
      ...Array.from({ length: 100 }, (_, each) => 500 + each),
    ]);
  });

  it('rests while somebody waits for the memory', async () => {
    await learn(1);
    await whileWaitedFor(async () => {
      await catchUp(environment);
      for (let before = 0; before < judged.length; ) {
        before = judged.length;
        for (let turn = 0; turn < 50; turn += 1) await pause();
      }
      expect(judged.length).toBeLessThan(MANY);
    });
    await untilOver();
    expect(judged.length).toBeGreaterThanOrEqual(MANY);
  });

  it('tells those who ask that the memory cannot be written', async () => {
    await learn(1);
    world.database.close();
    await expect(catchUp(environment)).rejects.toThrow();
    await world.database.open();
    await catchUp(environment);
    await untilOver();
    expect(await worths()).toEqual(new Set([0.5]));
  });
});
