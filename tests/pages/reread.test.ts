import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerScript } from '../../tools/reader-script.ts';
import type { ReaderInPage } from './changing/in-page.ts';
import { ReaderBrowser, type ReaderPage } from './reader.ts';
import { savedPage } from './saved-page-files.ts';

/** Longer than the saved pages take to redraw their rows. */
const QUIET = 500;
/** Each begins with the page as it was saved. */
const SEEDS = [1, 2, 3, 4];
const CHANGES = 50;

let browser: ReaderBrowser;
let script: string;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  script = await readerScript('../../tests/pages/changing/in-page.ts');
});
afterAll(() => browser.close());

interface Disagreements {
  /** Where the reader that remembers and one that has never seen the page say different things. */
  readonly remembered: readonly string[];
  /** Where the page would not have been read again, and reads differently. */
  readonly overlooked: readonly string[];
}

/** Changes the page at random, and reads it after each change with a reader that remembers and with a fresh one. */
async function disagreements(page: ReaderPage): Promise<Disagreements> {
  return page.page.evaluate(
    async ([reader, seeds, changes]) => {
      const freshReader = () => {
        // biome-ignore lint/security/noGlobalEval: one more copy of the same reader, in a page of the test’s own
        globalThis.eval(reader);
        return (globalThis as unknown as { winnowSites: { inPage: ReaderInPage } }).winnowSites.inPage;
      };
      const { innerHTML } = document.body;
      const remembered: string[] = [];
      const overlooked: string[] = [];
      for (const seed of seeds) {
        document.body.innerHTML = innerHTML;
        const remembering = freshReader();
        remembering.listen();
        const change = remembering.createRandomChanges(document, seed);
        let { cards } = remembering.read();
        for (let at = 0; at < changes; at++) {
          const where = `${seed}.${at} ${change()}`;
          // Changes are told when the task is over.
          await null;
          const matters = remembering.mayReadOtherwise();
          const known = JSON.stringify(remembering.read());
          const fresh = freshReader().read();
          if (known !== JSON.stringify(fresh)) remembered.push(where);
          if (!matters && fresh.cards !== cards) overlooked.push(where);
          cards = fresh.cards;
        }
      }
      return { remembered, overlooked };
    },
    [script, SEEDS, CHANGES] as const,
  );
}

describe('a page that changes', () => {
  test.each(['a2-en', 's3a-en', 's3b-en-all', 's3b-en-focused', 's3b-de', 'grow-fr', 'profile-en'])(
    'is read as if it were read for the first time: %s',
    async (name) => {
      const saved = savedPage(name);
      const page = await browser.open(saved.html, saved.url);
      try {
        await page.settled(QUIET);
        expect(await disagreements(page)).toEqual({ remembered: [], overlooked: [] });
      } finally {
        await page.close();
      }
    },
  );
});
