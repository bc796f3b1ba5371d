import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leftToAnotherUntil, plan } from '../../../utils/decisions/life.ts';
import { createLeftToAnother } from '../../../utils/page/left-to-another.ts';
import type { Decision } from '../../../utils/requests/index.ts';

const ELSEWHERE: Decision = plan({
  id: 'd',
  requestId: 'linkedin:ada',
  choice: 'decline',
  via: 'page',
  now: 0,
  undoWindow: 5_000,
  pageId: 'other',
});
const UNTIL = leftToAnotherUntil(ELSEWHERE, 'this') ?? Number.NaN;

let asked: string[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  asked = [];
  life = new AbortController();
});
afterEach(() => vi.useRealTimers());

function leftToAnother() {
  return createLeftToAnother({
    pageId: 'this',
    now: () => Date.now(),
    onSilence: (requestId) => asked.push(requestId),
    signal: life.signal,
  });
}

it('a decision that another page was to press is asked after once that page has had its time', () => {
  leftToAnother().follow(ELSEWHERE);
  vi.advanceTimersByTime(UNTIL - 1);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual(['linkedin:ada']);
});

it('nothing is asked of one that has moved on, or that this page presses itself', () => {
  const others = leftToAnother();
  others.follow(ELSEWHERE);
  others.follow({ ...ELSEWHERE, state: 'applied' });
  others.follow({ ...ELSEWHERE, requestId: 'linkedin:bo', pageId: 'this' });
  vi.advanceTimersByTime(2 * UNTIL);
  expect(asked).toEqual([]);
});

it('nothing is asked when the page life has ended', () => {
  leftToAnother().follow(ELSEWHERE);
  life.abort();
  vi.advanceTimersByTime(2 * UNTIL);
  expect(asked).toEqual([]);
});
