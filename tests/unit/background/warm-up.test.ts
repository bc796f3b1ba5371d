import { beforeEach, expect, it, vi } from 'vitest';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { createWorld, HEALTH, request, tab, type World } from './world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

/** A background that has just been started, and how what it scores with is asked. */
function started() {
  const later: (() => unknown)[] = [];
  const score = vi.fn(world.environment.scorer.score);
  const scorer = { ...world.environment.scorer, score };
  const after = (_: number, work: () => void) => void later.push(work);
  const handlers = createHandlers({ ...world.environment, scorer, after });
  return { handlers, score, next: () => later.shift()?.() };
}

it('a page gets its script while the memory is still being opened', async () => {
  vi.spyOn(world.database, 'open').mockReturnValue(new Promise(() => undefined) as never);
  await started().handlers.load(undefined, tab(1));
  expect(world.loaded).toEqual([tab(1)]);
});

it('what scores is made ready with the first word of a page, a part at a time', async () => {
  const { handlers, score, next } = started();
  await handlers.wake(undefined, tab(1));
  expect(score).not.toHaveBeenCalled();
  next();
  expect(score.mock.calls.map(([{ note }]) => note)).toEqual([null]);
  next();
  expect(score.mock.calls.map(([{ note }]) => note === null)).toEqual([true, false]);
});

it('it is made ready once, and not for the extension’s own pages', async () => {
  const { handlers, score, next } = started();
  await handlers.wake(undefined, null);
  next();
  expect(score).not.toHaveBeenCalled();
  for (let times = 0; times < 3; times++) {
    await handlers.wake(undefined, tab(1));
    next();
    next();
  }
  expect(score).toHaveBeenCalledTimes(2);
});

it('a request that comes meanwhile is answered as ever', async () => {
  const { handlers } = started();
  const wake = handlers.wake(undefined, tab(1));
  const { sights } = await handlers.seen(
    { pageId: 'page', requests: [request('ada')], health: HEALTH },
    tab(1),
  );
  await wake;
  expect(sights.map(({ requestId }) => requestId)).toEqual(['linkedin:ada']);
});
