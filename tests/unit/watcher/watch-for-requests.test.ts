// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForRequests } from '../../../utils/watcher/watch-for-requests.ts';

/** A page that holds requests once it has a list, and a background that a test answers for. */
function watch(answer: () => Promise<void> = async () => undefined) {
  let begun = false;
  const load = vi.fn(answer);
  watchForRequests({
    view: window,
    mayHoldRequests: (page) => page.querySelector('ul') !== null,
    hasBegun: () => begun,
    load,
  });
  return {
    load,
    begin: () => {
      begun = true;
    },
  };
}

const add = (tag: string) => document.body.append(document.createElement(tag));
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  document.body.replaceChildren();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that is watched', () => {
  it('asks for nothing while there is nothing to read, and once there is', async () => {
    const { load, begin } = watch(async () => begin());
    add('p');
    await pass(5_000);
    expect(load).not.toHaveBeenCalled();
    add('ul');
    await pass(1_000);
    expect(load).toHaveBeenCalledTimes(1);
    add('ul');
    await pass(60_000);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('asks at once where there is something from the beginning', async () => {
    add('ul');
    const { load, begin } = watch(async () => begin());
    await pass(0);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('asks again where the answer was lost, but not where it came by another way', async () => {
    add('ul');
    const lost = watch(() => new Promise(() => undefined));
    await pass(4_000);
    expect(lost.load).toHaveBeenCalledTimes(2);
    lost.begin();
    await pass(60_000);
    expect(lost.load).toHaveBeenCalledTimes(2);
  });

  it('asks again where another document was given what it asked for', async () => {
    add('ul');
    const { load } = watch();
    await pass(1_000);
    expect(load.mock.calls.length).toBeGreaterThan(1);
  });

  it('leaves a background alone that refuses, longer each time', async () => {
    add('ul');
    const { load } = watch(async () => {
      throw new Error('not allowed');
    });
    await pass(5_000);
    const asked = load.mock.calls.length;
    add('p');
    await pass(20_000);
    expect(load).toHaveBeenCalledTimes(asked);
    await pass(10_000);
    add('p');
    await pass(5_000);
    expect(load).toHaveBeenCalledTimes(2 * asked);
    add('p');
    await pass(40_000);
    expect(load).toHaveBeenCalledTimes(2 * asked);
  });
});
