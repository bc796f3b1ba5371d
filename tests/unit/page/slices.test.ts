import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../utils/page/slices.ts';

function* countTo(end: number, busy = 0): Generator<void, number, void> {
  for (let at = 0; at < end; at++) {
    const until = performance.now() + busy;
    while (performance.now() < until);
    yield;
  }
  return end;
}

describe('work in slices', () => {
  it('comes to what it comes to at once', async () => {
    const { result } = await inSlices(countTo(1_000), new AbortController().signal);
    expect(result).toBe(1_000);
  });

  it('lets others have their turn while it lasts', async () => {
    let done = false;
    let turns = 0;
    const others = () => {
      turns++;
      if (!done) setTimeout(others);
    };
    setTimeout(others);
    await inSlices(countTo(40, 1), new AbortController().signal);
    done = true;
    expect(turns).toBeGreaterThan(0);
  });

  it('ends with its signal', async () => {
    const end = new AbortController();
    setTimeout(() => end.abort());
    const { result } = await inSlices(countTo(Number.POSITIVE_INFINITY, 1), end.signal);
    expect(result).toBeUndefined();
  });
});
