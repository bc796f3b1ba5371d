import { afterAll, beforeAll, expect, test } from 'vitest';
import type { skeletonOf } from '../../utils/diagnosis/skeleton.ts';
import { ReaderBrowser, type ReaderPage, type Seen } from './reader.ts';
import { type SavedPage, savedPage } from './saved-page-files.ts';
import { skeletonScript } from './skeleton-script.ts';

let browser: ReaderBrowser;
let script: string;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  script = await skeletonScript();
});
afterAll(() => browser.close());

declare global {
  /** In the page: set by the script under test. */
  const winnowSkeleton: { readonly skeletonOf: typeof skeletonOf };
}

/**
 * Redacts twice at one moment: pages go on redrawing themselves.
 *
 * @param known whether the redaction is told what the reader read, or has to do without, as on a page that broke.
 */
function redacted(page: ReaderPage, known: boolean) {
  return page.page.evaluate((told) => {
    const { cards } = winnowSites.linkedin.read(document, new URL(location.href));
    const requests = told ? cards.map(({ request }) => request) : [];
    const take = () => winnowSkeleton.skeletonOf(window, requests, winnowSites.linkedin.network);
    return { skeleton: take(), again: take() };
  }, known);
}

/** Which of the fields a reader could read, card by card. */
function filled({ request: { sender, note, receivedText } }: Seen) {
  const { headline, mutualConnections, sharedContext } = sender;
  return [headline, mutualConnections, sharedContext, note, receivedText].map((field) => field !== null);
}

async function opened<Answer>(html: string, url: string, look: (page: ReaderPage) => Promise<Answer>) {
  const page = await browser.open(html, url);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

/** What is read on the page, and its skeleton, made with the reader's knowledge and without. */
function taken(saved: SavedPage) {
  return opened(saved.html, saved.url, async (page) => {
    const { seen } = await page.settled();
    await page.page.evaluate(script);
    return { seen, skeletons: [await redacted(page, true), await redacted(page, false)] };
  });
}

function addressIn(skeleton: string): string {
  const [, path = '/'] = /data-address="([^"]*)"/.exec(skeleton) ?? [];
  return new URL(path, 'https://www.linkedin.com').href;
}

/** Everything personal that the expected file names, but what is too short to be told from chance. */
function personal({ requests, afterScroll, afterOtherBucket }: SavedPage): readonly string[] {
  return [...requests, ...afterScroll, ...afterOtherBucket]
    .flatMap(({ slug, name, headline, note, sharedContext }) => [slug, name, headline, note, sharedContext])
    .filter((text): text is string => text !== null && text.length > 3);
}

/** Scripts, style sheets, comments, pictures, and addresses elsewhere. */
const NOT_KEPT =
  /<script|<style|<!--|\ssrc\w*|data:|https?:\/\/(?!www\.linkedin\.com\/|elsewhere\.example\/).{0,20}/g;

const PAGES = [
  'a2-en',
  's3a-en',
  's3b-en-focused',
  's3b-en-all',
  's3b-nl',
  's3b-de',
  'grow-fr',
  'profile-en',
  'spa-en',
];

test.each(PAGES)(
  'the skeleton of %s holds nothing personal and as many cards, whether the reader’s knowledge is used or not',
  async (name) => {
    const saved = savedPage(name);
    const { seen, skeletons } = await taken(saved);
    for (const { skeleton, again } of skeletons) {
      expect(again === skeleton).toBe(true);
      const folded = skeleton.toLowerCase();
      expect(personal(saved).filter((text) => folded.includes(text.toLowerCase()))).toEqual([]);
      expect(skeleton.match(NOT_KEPT) ?? []).toEqual([]);

      const reread = await opened(skeleton, addressIn(skeleton), (page) => page.settled(100));
      expect(reread.seen).toHaveLength(seen.length);
      expect(reread.seen.map(filled)).toEqual(seen.map(filled));
    }
  },
);
