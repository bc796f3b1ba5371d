import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToKeep } from '../../../utils/platform/lasting-storage.ts';

afterEach(() => vi.unstubAllGlobals());

function browserThat(keeps: boolean) {
  const persist = vi.fn(async () => false);
  vi.stubGlobal('navigator', { storage: { persisted: async () => keeps, persist } });
  return persist;
}

describe('a memory that the browser may give up when the disk runs short', () => {
  it('is asked to be kept, and a no is no error', async () => {
    const persist = browserThat(false);
    await askToKeep();
    expect(persist).toHaveBeenCalledOnce();
  });

  it('is not asked for again where the browser keeps it already', async () => {
    const persist = browserThat(true);
    await askToKeep();
    expect(persist).not.toHaveBeenCalled();
  });
});
