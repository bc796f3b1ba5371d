import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReaderBrowser, type ReaderPage, type Seen } from './reader.ts';
import { type Expected, savedPage } from './saved-page-files.ts';

let browser: ReaderBrowser;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
});
afterAll(() => browser.close());

/** Everything but white space, in which a line break is `<br>` on one page and a line of its own on another. */
function collapsed(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ').trim();
}

function read({ request, nameText }: Seen) {
  const { slug, sender, note, receivedText } = request;
  const { name, headline, mutualConnections, sharedContext } = sender;
  expect(collapsed(nameText)).toContain(name);
  return { slug, name, headline, note: collapsed(note), mutualConnections, sharedContext, receivedText };
}

function written(expected: Expected) {
  const { slug, name, headline, mutualConnections, sharedContext, receivedText } = expected;
  const note = collapsed(expected.noteInDom ?? expected.note);
  return { slug, name, headline, note, mutualConnections, sharedContext, receivedText };
}

async function expectCards(page: ReaderPage, expected: readonly Expected[]): Promise<void> {
  const { seen, health } = await page.settled();
  expect(seen.map(read)).toEqual(expected.map(written));
  expect(seen.every(({ certain }) => certain)).toBe(true);
  expect(health).toMatchObject({ cards: expected.length, broken: 0 });
}

describe.each([
  { name: 'a2-en', batches: 0 },
  { name: 's3a-en', batches: 2 },
  { name: 's3b-en-focused', batches: 1 },
  { name: 's3b-en-all', batches: 2 },
  { name: 's3b-nl', batches: 1 },
  { name: 's3b-de', batches: 1 },
  { name: 'grow-fr', batches: 0 },
  { name: 'profile-en', batches: 0 },
])('$name', ({ name, batches }) => {
  const saved = savedPage(name);
  let page: ReaderPage;
  beforeAll(async () => {
    page = await browser.open(saved.html, saved.url);
  });
  afterAll(() => page.close());

  test('every request is read on load, and nothing else is', () => expectCards(page, saved.requests));

  test.runIf(batches > 0)('every later batch is read with what was there', async () => {
    for (let batch = 0; batch < batches; batch++) {
      await page.loadMore();
      await page.settled();
    }
    await expectCards(page, [...saved.requests, ...saved.afterScroll]);
  });

  test('a redraw of every row changes nothing', async () => {
    const before = await page.settled();
    await page.page.evaluate(() => siteControl.rerender());
    expect(await page.settled()).toEqual(before);
  });
});

test('the bucket "Other" holds its own requests', async () => {
  const saved = savedPage('s3b-en-focused');
  const page = await browser.open(saved.html, saved.url);
  await page.settled();
  await page.page.getByRole('button', { name: 'Focused' }).click();
  await page.page.getByRole('menuitem', { name: 'Other' }).click();
  await expectCards(page, saved.afterOtherBucket);
  await page.close();
});
