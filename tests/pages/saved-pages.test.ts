import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReaderBrowser, type ReaderPage, type Seen } from './reader.ts';
import { type Expected, type SavedPage, savedPage } from './saved-page-files.ts';

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

async function withPage(saved: SavedPage, body: (page: ReaderPage) => Promise<void>): Promise<void> {
  const page = await browser.open(saved.html, saved.url);
  try {
    await page.settled();
    await body(page);
  } finally {
    await page.close();
  }
}

async function expectCards(page: ReaderPage, expected: readonly Expected[]): Promise<void> {
  const { seen, health } = await page.read();
  expect(seen.map(read)).toEqual(expected.map(written));
  expect(seen.every(({ certain }) => certain)).toBe(true);
  expect(health).toMatchObject({ cards: expected.length, broken: 0 });
  expect(health.unread).toBe(0);
}

test.concurrent.each([
  ...['a2-en', 's3a-en', 's3b-en-focused', 's3b-en-all', 's3b-nl', 's3b-de', 'grow-fr', 'profile-en'],
])('every request is read, and nothing else is, on load and after every row was redrawn: %s', (name) => {
  const saved = savedPage(name);
  return withPage(saved, async (page) => {
    await expectCards(page, saved.requests);
    await page.page.evaluate(() => siteControl.rerender());
    await page.settled();
    await expectCards(page, saved.requests);
  });
});

test.concurrent.each([
  { name: 's3a-en', batches: 2 },
  { name: 's3b-en-focused', batches: 1 },
  { name: 's3b-en-all', batches: 2 },
  { name: 's3b-nl', batches: 1 },
  { name: 's3b-de', batches: 1 },
])('every later batch is read with what was there: $name', ({ name, batches }) => {
  const saved = savedPage(name);
  return withPage(saved, async (page) => {
    for (let batch = 0; batch < batches; batch++) {
      await page.loadMore();
      await page.settled();
    }
    await expectCards(page, [...saved.requests, ...saved.afterScroll]);
  });
});

describe.concurrent('rows that come in otherwise', () => {
  test('the bucket "Other" holds its own requests', () => {
    const saved = savedPage('s3b-en-focused');
    return withPage(saved, async (page) => {
      await page.page.getByRole('button', { name: 'Focused' }).click();
      await page.page.getByRole('menuitem', { name: 'Other' }).click();
      await page.settled();
      await expectCards(page, saved.afterOtherBucket);
    });
  });

  test('the preview is filled up after each decision', () => {
    const saved = savedPage('grow-fr');
    return withPage(saved, async (page) => {
      for (const [decided] of saved.requests.slice(0, 4).entries()) {
        const { seen } = await page.read();
        const [first] = seen;
        if (first === undefined) throw new Error('The preview is empty.');
        await page.press(first.request, decided % 2 === 0 ? 'decline' : 'accept');
        await page.settled();
      }
      await expectCards(page, [...saved.requests.slice(4), ...saved.afterScroll]);
    });
  });

  test('a hundred and twenty requests are read in their order', () => {
    const saved = savedPage('spa-en');
    const url = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
    return withPage({ ...saved, url }, async (page) => {
      for (let shown = 0; shown < saved.afterScroll.length; ) {
        await page.loadMore();
        await page.settled(400);
        const { health } = await page.read();
        if (health.cards === shown) throw new Error(`No more than ${shown} rows came.`);
        shown = health.cards;
      }
      await expectCards(page, saved.afterScroll);
    });
  });
});
