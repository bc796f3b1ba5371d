import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insist } from '../../../utils/page/insist.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('asking a background that may be stopping', () => {
  it('asks again until it answers, and takes the first answer', async () => {
    let asked = 0;
    const answer = insist(async () => {
      asked += 1;
      if (asked < 3) throw new Error('no connection');
      return 'here';
    }, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('here');
    expect(asked).toBe(3);
  });

  it('asks again where no answer ever comes', async () => {
    let asked = 0;
    const answer = insist(() => {
      asked += 1;
      return asked === 1 ? new Promise<string>(() => undefined) : Promise.resolve('here');
    }, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('here');
  });

  it('gives up in the end, with the reason', async () => {
    const answer = insist(() => Promise.reject(new Error('no connection')), new AbortController().signal);
    const given = expect(answer).rejects.toThrow('no connection');
    await vi.runAllTimersAsync();
    await given;
  });

  it('ends with the page', async () => {
    const life = new AbortController();
    const answer = insist(() => Promise.reject(new Error('no connection')), life.signal);
    const given = expect(answer).rejects.toThrow('left');
    await vi.advanceTimersByTimeAsync(100);
    life.abort(new Error('left'));
    await given;
  });
});
