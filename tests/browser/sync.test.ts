import { describe, expect, it } from 'vitest';
import { fromItems, toItems } from '../../utils/sync/chunks.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

type Items = Record<string, unknown>;
interface WithStorage {
  readonly browser?: { readonly storage?: Sync };
  readonly chrome?: { readonly storage?: Sync };
}
interface Sync {
  readonly sync: {
    get(keys: null): Promise<Items>;
    set(items: Items): Promise<void>;
    clear(): Promise<void>;
  };
}

const shared = (tab: Tab) =>
  tab.evaluate(async () => {
    const { browser, chrome } = globalThis as WithStorage;
    return (await (browser ?? chrome)?.storage?.sync.get(null)) ?? {};
  });

describe.each(BROWSERS)('sharing with other browsers, in $name', (browser) => {
  const winnow = useWinnow(browser);

  it('goes through the browser’s own storage, where it is switched on, and holds nothing of requests', async () => {
    const list = await winnow.visit(
      madeList([{ slug: 'mo-lind', name: 'Mo Lind', headline: 'Lecturer', note: 'We met at the harbour.' }]),
    );
    await badgesAre(list, 1);
    const settings = await winnow.own('options.html');
    await eventually(
      () => textOf(settings),
      (text) => text.includes('Your other browsers'),
    );
    expect(await shared(settings)).toEqual({});
    await settings.click('checkbox', 'Share settings, profile and what was learnt');
    const items = await eventually(
      () => shared(settings),
      (found) => 'winnow' in found,
    );
    const values = fromItems(items);
    expect(values?.['settings.keysOn']?.value).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/lind|lecturer|harbour/i);
    await eventually(
      () => textOf(settings),
      (text) => text.includes('Brought together last:'),
    );

    // Another browser of the reader's says who they are.
    const later = { ...values, 'profile.headline': { value: 'Sailor', at: Date.now() + 1_000 } };
    await settings.evaluate(
      async (written) => {
        const { browser: own, chrome } = globalThis as WithStorage;
        await (own ?? chrome)?.storage?.sync.set(written);
      },
      { ...toItems(later) },
    );
    await eventually(
      () => settings.evaluate(() => document.querySelector<HTMLInputElement>('#profile-headline')?.value),
      (headline) => headline === 'Sailor',
    );
  });
});
