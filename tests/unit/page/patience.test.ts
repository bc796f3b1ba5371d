import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPatience } from '../../../utils/page/patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is over once what is waited for is long in coming, however often it is begun', () => {
  const onOver = vi.fn();
  const patience = createPatience(300, onOver);
  patience.begin();
  vi.advanceTimersByTime(200);
  patience.begin();
  expect(patience.isOver).toBe(false);
  vi.advanceTimersByTime(100);
  expect(patience.isOver).toBe(true);
  expect(onOver).toHaveBeenCalledTimes(1);
});

it('is not over where it came in time, and begins anew afterwards', () => {
  const onOver = vi.fn();
  const patience = createPatience(300, onOver);
  patience.begin();
  patience.end();
  vi.advanceTimersByTime(1_000);
  expect(onOver).not.toHaveBeenCalled();
  patience.begin();
  vi.advanceTimersByTime(300);
  patience.end();
  expect(patience.isOver).toBe(false);
});
