import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../../utils/background/environment.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { judgeThese } from '../../../utils/background/judge-these.ts';
import { resume } from '../../../utils/background/resume.ts';
import type { Choice } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const scorer = createShippedScorer();

const SOLD =
  'Hi Ilse, we help engineering firms like yours double their leads. Would you be open to a quick 15 minute call this week?';
const SAME = SOLD.replace('Ilse', 'Bo');
const JOBS = [
  'Hi Ilse, we have an open role for a senior hydrologist in Ghent, competitive salary. May I send you the job description?',
  'Dear Ilse, my client is hiring a groundwater consultant. Your CV looks like a great fit. Are you open to a new position?',
  'We are looking for a hydrologist to join our team in Antwerp. Interested in the vacancy? Send me your CV.',
];
const NEXT_JOB =
  'Hello, I recruit for an engineering firm. There is a new vacancy for a water engineer, would you like to apply?';

let world: World;
let environment: Environment;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  world = createWorld();
  environment = { ...world.environment, scorer };
  handlers = createHandlers(environment);
});

async function see(notes: Readonly<Record<string, string | null>>, pageId = 'page-1') {
  const requests = Object.entries(notes).map(([slug, note]) => request(slug, note));
  world.tabs.set(7, { pageId, shows: new Set(requests.map(({ id }) => id)) });
  return handlers.seen({ pageId, requests, health: HEALTH }, tab(7));
}

const row = async (slug: string) => {
  const found = await world.database.requests.get(`linkedin:${slug}`);
  if (found === undefined) throw new Error(`${slug} is not known`);
  return found;
};
const codes = async (slug: string) => (await row(slug)).reasons.map(({ code }) => code);

async function decide(slug: string, choice: Choice) {
  const decision = await handlers.decide(
    { decisionId: fresh(), requestId: `linkedin:${slug}`, choice },
    null,
  );
  await world.doLater();
  return decision;
}

async function correct(slug: string, label: 'pitch' | 'genuine' | null) {
  await handlers.correct({ requestId: `linkedin:${slug}`, label }, null);
}

describe('a decision that Winnow had not expected', () => {
  it('is a lesson, and moves what waits', async () => {
    await see({ ...Object.fromEntries(JOBS.map((note, at) => [`job-${at}`, note])), next: NEXT_JOB });
    const before = (await row('next')).worth;
    for (const at of [0, 1, 2]) await decide(`job-${at}`, 'accept');
    expect(await world.database.lessons.count()).toBeGreaterThanOrEqual(2);
    expect((await row('next')).worth).toBeGreaterThan(before + 0.1);
    expect(await codes('next')).toContain('reader-wants-such');
  });

  it('is noted with where Winnow stood', async () => {
    await see({ sold: SOLD });
    expect(await decide('sold', 'accept')).toMatchObject({ stance: 'against' });
  });

  it('takes its lesson back when it is undone', async () => {
    await see({ ...Object.fromEntries(JOBS.map((note, at) => [`job-${at}`, note])), next: NEXT_JOB });
    const before = await row('next');
    const decisions = [];
    for (const at of [0, 1, 2]) decisions.push(await decide(`job-${at}`, 'accept'));
    for (const { id } of decisions) await handlers.undo({ decisionId: id }, null);
    await world.doLater();
    expect(await world.database.lessons.count()).toBe(0);
    expect(await row('next')).toEqual(before);
  });

  it('takes its lesson back when it failed, and gives it again when it is offered again', async () => {
    await see({ job: JOBS[0] ?? '' });
    const { id } = await decide('job', 'accept');
    expect(await world.database.lessons.count()).toBe(1);
    world.pass(5_000);
    await handlers.claim({ decisionId: id, pressId: 'press', pageId: 'page-1' }, tab(7));
    await handlers.outcome({ decisionId: id, pressId: 'press', came: 'no-effect' }, tab(7));
    await world.doLater();
    expect(await world.database.lessons.count()).toBe(0);
    const failed = await world.database.decisions.get(id);
    await handlers.offerAgain({ decisionId: id, dueAt: failed?.dueAt ?? 0 }, null);
    await world.doLater();
    expect(await world.database.lessons.count()).toBe(1);
  });

  it('takes its lesson back when another decision takes its place', async () => {
    await see({ job: JOBS[0] ?? '' });
    await decide('job', 'accept');
    await decide('job', 'later');
    expect(await world.database.lessons.count()).toBe(0);
  });

  it('is told twice and teaches once', async () => {
    await see({ job: JOBS[0] ?? '' });
    const wish = { decisionId: fresh(), requestId: 'linkedin:job', choice: 'accept' } as const;
    await Promise.all([handlers.decide(wish, null), handlers.decide(wish, null)]);
    await world.doLater();
    expect(await world.database.lessons.count()).toBe(1);
  });

  it('teaches nothing as "later", nor where Winnow had expected it', async () => {
    await see({ job: JOBS[0] ?? '', sold: SOLD });
    await decide('job', 'later');
    await decide('sold', 'decline');
    expect(await world.database.lessons.count()).toBe(0);
  });
});

describe('the reader’s own word', () => {
  it('counts at once, is kept when the request is seen again, and can be taken back', async () => {
    await see({ sold: SOLD });
    const before = await row('sold');
    await correct('sold', 'genuine');
    expect(await row('sold')).toMatchObject({ label: 'genuine', corrected: 'genuine' });
    expect((await codes('sold'))[0]).toBe('reader-corrected');
    const { sights } = await see({ sold: SOLD });
    expect(sights[0]?.verdict.label).toBe('genuine');
    await correct('sold', null);
    await world.doLater();
    expect(await row('sold')).toEqual(before);
    expect(await world.database.lessons.count()).toBe(0);
  });

  it('shows on the same text from others before the answer is given', async () => {
    await see({ sold: SOLD, same: SAME });
    const before = (await row('same')).probabilities.genuine;
    await correct('sold', 'genuine');
    expect((await row('same')).probabilities.genuine).toBeGreaterThan(before + 0.3);
    expect(await codes('same')).toContain('text-judged');
  });

  it('is told to the pages that show a badge which is another one now, and to no others', async () => {
    await see({ sold: SOLD, same: SAME });
    world.tabs.set(8, { pageId: 'page-2', shows: new Set(['linkedin:human']) });
    const human = request('human', 'We met in Delft.');
    const other = { ...human, sender: { ...human.sender, headline: null } };
    await handlers.seen({ pageId: 'page-2', requests: [other], health: HEALTH }, tab(8));
    await correct('sold', 'genuine');
    await world.doLater();
    expect(new Set(world.told)).toEqual(new Set([7]));
    world.told.length = 0;
    await decide('same', 'later');
    expect(world.told.filter((tabId) => tabId === 8)).toEqual([]);
  });

  it('is one lesson, however often it changes', async () => {
    await see({ sold: SOLD });
    await correct('sold', 'genuine');
    world.pass(1_000);
    await correct('sold', 'pitch');
    const lessons = await world.database.lessons.toArray();
    expect(lessons.map(({ origin }) => origin)).toEqual([{ kind: 'correction', label: 'pitch' }]);
    expect(await row('sold')).toMatchObject({ label: 'pitch', corrected: 'pitch' });
  });

  it('is refused for a request that nobody has seen', async () => {
    await expect(correct('nobody', 'pitch')).rejects.toThrow('linkedin:nobody');
  });
});

describe('a lesson', () => {
  it('can be taken back alone, and a correction’s with the word for the request', async () => {
    await see({ sold: SOLD, job: JOBS[0] ?? '' });
    await correct('sold', 'genuine');
    await decide('job', 'accept');
    const [correction, decision] = await world.database.lessons.orderBy('learntAt').toArray();
    await handlers.takeBackLesson({ lessonId: correction?.id ?? '' }, null);
    expect((await row('sold')).corrected).toBeUndefined();
    expect((await row('sold')).label).toBe('pitch');
    expect(await world.database.lessons.toCollection().primaryKeys()).toEqual([decision?.id]);
  });

  it('goes with all others, and everything is as it was', async () => {
    const notes = { sold: SOLD, same: SAME, job: JOBS[0] ?? '' };
    await see(notes);
    const before = await Promise.all(Object.keys(notes).map(row));
    await correct('sold', 'genuine');
    await decide('job', 'accept');
    await decide('same', 'decline');
    await handlers.forgetLessons(undefined, null);
    await world.doLater();
    expect(await world.database.lessons.count()).toBe(0);
    expect(await Promise.all(Object.keys(notes).map(row))).toEqual(before);
  });

  it('goes with whom it came from', async () => {
    await see({ sold: SOLD });
    await correct('sold', 'genuine');
    await handlers.forgetPerson({ requestId: 'linkedin:sold' }, null);
    expect(await world.database.lessons.count()).toBe(0);
  });

  it('that was written when the background ended is seen to when it starts again', async () => {
    await see({ ...Object.fromEntries(JOBS.map((note, at) => [`job-${at}`, note])), next: NEXT_JOB });
    for (const at of [0, 1, 2]) await decide(`job-${at}`, 'accept');
    const taught = await row('next');
    const { singles, requests } = world.database;
    await singles.delete('judged');
    await requests.put({ ...taught, worth: 0.1, reasons: [] });
    await resume(environment);
    expect(await row('next')).toEqual(taught);
  });
});

describe('preferences', () => {
  it('move what waits at once, and are moved back', async () => {
    await see({ job: NEXT_JOB });
    const before = await row('job');
    const neutral = {
      recruiters: 'neutral',
      students: 'neutral',
      sameCity: 'neutral',
      trustedCompanies: [],
      trustedMutual: null,
    } as const;
    await handlers.saveSettings({ preferences: { ...neutral, recruiters: 'welcome' } }, null);
    expect((await row('job')).place?.[0]).toBe(0);
    expect(await codes('job')).toContain('welcome-recruiter');
    await handlers.saveSettings({ preferences: neutral }, null);
    expect(await row('job')).toEqual(before);
  });
});

describe('judging anew', () => {
  it('lets other messages have their turn however many wait, and never scores for more than 50 ms at a stretch', async () => {
    let clock = 0;
    let stretch = 0;
    let longest = 0;
    const slow: Environment = {
      ...environment,
      now: () => clock,
      scorer: {
        ...scorer,
        score: (input, profile, taste) => {
          clock += 3;
          stretch += 3;
          longest = Math.max(longest, stretch);
          return scorer.score(input, profile, taste);
        },
      },
    };
    await see(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`sender-${at}`, null])));
    const ids = await world.database.requests.toCollection().primaryKeys();
    let turns = 0;
    const judging = judgeThese(slow, ids);
    let isOver = false;
    judging.then(() => {
      isOver = true;
    });
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turns++;
      stretch = 0;
    }
    expect(clock).toBe(900);
    expect(longest).toBeLessThanOrEqual(50);
    expect(turns).toBeGreaterThan(900 / 50);
  });
});
