import { describe, expect, it } from 'vitest';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const ADDRESS = 'https://elsewhere.example/collect?who=reader';

/** Every test of every file ends by asking what was requested of the network; here it is shown that this would tell. */
describe.each(BROWSERS)('the network in $name', (browser) => {
  const winnow = useWinnow(browser);

  const ask = async (address: string): Promise<boolean> =>
    fetch(address).then(
      () => true,
      () => false,
    );

  it('is watched: a page’s own request is told, and stopped', async () => {
    const page = await winnow.visit(madeList([{ slug: 'anna-berg', name: 'Anna Berg' }]));
    await badgesAre(page, 1);
    expect(await page.evaluate(ask, ADDRESS)).toBe(false);
    expect(winnow.leaks.splice(0)).toEqual([ADDRESS]);
  });

  it.each(['popup.html', 'options.html', 'welcome.html'])(
    'cannot be reached from %s, whatever might run there',
    async (path) => {
      const own = await winnow.own(path);
      expect(await own.evaluate(ask, ADDRESS)).toBe(false);
      const picture = await own.evaluate(
        (address) =>
          new Promise((resolve) => {
            const image = new Image();
            image.onload = () => resolve('loaded');
            image.onerror = () => resolve('refused');
            image.src = address;
          }),
        `${ADDRESS}.png`,
      );
      expect(picture).toBe('refused');
      expect(winnow.leaks).toEqual([]);
    },
  );
});
