import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerScript } from '../../tools/reader-script.ts';
import { ReaderBrowser, type ReaderPage } from './reader.ts';
import { savedPage } from './saved-page-files.ts';

/** Longer than the saved pages take to redraw their rows. */
const QUIET = 500;
const CHANGES = 60;

let browser: ReaderBrowser;
let script: string;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  script = await readerScript();
});
afterAll(() => browser.close());

/**
 * Changes the page as sites do, at random but always the same way, and reads it after each change: with the reader that
 * remembers all it has read before, and with one that has never seen the page. Returns what they disagree on.
 */
async function disagreements(page: ReaderPage): Promise<readonly string[]> {
  return page.page.evaluate(
    ([fresh, changes]) => {
      const remembering = winnowSites;
      const read = (sites: typeof winnowSites) => {
        const { cards, health } = sites.linkedin.read(document, new URL(location.href));
        return JSON.stringify([cards.map(({ request, certain }) => [request, certain]), health]);
      };
      let seed = 7;
      const random = (below: number) => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return seed % below;
      };
      const some = <Each>(all: readonly Each[]) => all[random(all.length)];
      const rows = () =>
        remembering.linkedin.read(document, new URL(location.href)).cards.map((card) => card.element);
      const put: Element[] = [];
      const change = () => {
        const row = some(rows());
        if (row === undefined) return 'nothing';
        const inner = some([...row.querySelectorAll<HTMLElement>('*')]) ?? row;
        const what = some([
          'clone',
          'remove',
          'back',
          'text',
          'hide',
          'show',
          'label',
          'link',
          'move',
          'wrap',
        ]);
        if (what === 'clone') row.replaceWith(row.cloneNode(true));
        if (what === 'remove') {
          put.push(row);
          row.remove();
        }
        // Changed while it was away, as frameworks that keep their rows do.
        if (what === 'back') {
          const old = put.pop();
          old?.querySelector('p')?.append(' again');
          if (old !== undefined) row.before(old);
        }
        if (what === 'text') inner.append('Hello there!');
        if (what === 'hide') inner.style.display = 'none';
        if (what === 'show') inner.style.display = '';
        // As whoever watches the page says.
        if (what === 'hide' || what === 'show') remembering.linkedin.forget([inner]);
        if (what === 'label') row.querySelector('[aria-label]')?.setAttribute('aria-label', 'Something else');
        if (what === 'link') {
          const link = document.createElement('a');
          link.href = '/in/somebody-new/';
          inner.append(link);
        }
        if (what === 'move') row.parentElement?.append(row);
        if (what === 'wrap') {
          const box = document.createElement('div');
          row.replaceWith(box);
          box.append(row);
        }
        return what ?? '';
      };
      const wrong: string[] = [];
      read(remembering);
      for (let at = 0; at < changes; at++) {
        const what = change();
        const known = read(remembering);
        // biome-ignore lint/security/noGlobalEval: a second copy of the same reader, in a page of the test’s own
        globalThis.eval(fresh);
        const anew = read(winnowSites);
        if (known !== anew) wrong.push(`${at} ${what}`);
      }
      Object.assign(globalThis, { winnowSites: remembering });
      return wrong;
    },
    [script, CHANGES] as const,
  );
}

test.each(['a2-en', 's3a-en', 's3b-en-all', 's3b-en-focused', 'grow-fr', 'profile-en'])(
  'a page that changes is read as if it were read for the first time: %s',
  async (name) => {
    const saved = savedPage(name);
    const page = await browser.open(saved.html, saved.url);
    try {
      await page.settled(QUIET);
      expect(await disagreements(page)).toEqual([]);
    } finally {
      await page.close();
    }
  },
);
