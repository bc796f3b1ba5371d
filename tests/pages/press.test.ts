import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Request } from '../../utils/requests/index.ts';
import { ReaderBrowser, type ReaderPage } from './reader.ts';
import { savedPage } from './saved-page-files.ts';

/** Longer than the saved pages take to answer a press, in milliseconds; a later redraw only proves the more. */
const QUIET = 500;

let browser: ReaderBrowser;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
});
afterAll(() => browser.close());

async function withPage(
  name: string,
  body: (page: ReaderPage) => Promise<void>,
  url?: string,
): Promise<void> {
  const saved = savedPage(name);
  const page = await browser.open(saved.html, url ?? saved.url);
  try {
    await page.settled(QUIET);
    await body(page);
  } finally {
    await page.close();
  }
}

async function requestOf(page: ReaderPage, slug: string): Promise<Request> {
  const { seen } = await page.read();
  const found = seen.find(({ request }) => request.slug === slug);
  if (found === undefined) throw new Error(`${slug} is not on the page`);
  return found.request;
}

/** What was pressed, without when. */
async function pressed(page: ReaderPage) {
  const log = await page.log();
  return log.map(({ action, slug, outcome }) => ({ action, slug, outcome }));
}

describe.concurrent('pressing', () => {
  test.each([
    { name: 'a2-en', declined: 'chloe-whitfield-9b2', accepted: 'adaeze-okonkwo-bright-5a1b7719b' },
    { name: 's3a-en', declined: 'callum-reid-27a5b01', accepted: 'seun-adebayo-edu' },
    { name: 's3b-en-focused', declined: 'jesper-holm-8812', accepted: 'derek-stroud-cloudspend' },
    { name: 's3b-en-all', declined: 'vito-accetta', accepted: 'zaynab-al-rashidi' },
    { name: 's3b-nl', declined: 'jandeboerfotografie', accepted: 'joris-rdam' },
    { name: 's3b-de', declined: 'stefan-becker-7c20', accepted: 'malte-harmsen-zimmerei' },
    { name: 'grow-fr', declined: 'sebastien-44', accepted: 'yann-eric-lhostis' },
  ])('presses one control of that person, and no hidden copy of it: $name', ({ name, declined, accepted }) =>
    withPage(name, async (page) => {
      const [out, inn] = [await requestOf(page, declined), await requestOf(page, accepted)];
      expect(await page.press(out, 'decline')).toBe('pressed');
      expect(await page.press(inn, 'accept')).toBe('pressed');
      expect(await pressed(page)).toEqual([
        { action: 'ignore', slug: declined, outcome: 'ignored' },
        { action: 'accept', slug: accepted, outcome: 'accepted' },
      ]);
      await page.settled(QUIET);
      expect([await page.standing(out), await page.standing(inn)]).toEqual(['gone', 'gone']);
    }),
  );

  test('a row that was put away as ignored offers nothing more to press', () =>
    withPage('s3b-en-focused', async (page) => {
      const request = await requestOf(page, 'xu-jinghan');
      await page.press(request, 'decline');
      await page.settled(QUIET);
      expect(await page.press(request, 'decline')).toBe('card-gone');
      expect(await page.press(request, 'accept')).toBe('card-gone');
      expect((await page.log()).filter(({ detail }) => detail === 'do not know')).toEqual([]);
    }));

  test('the card of another person with the same name stays', () =>
    withPage('s3b-en-focused', async (page) => {
      const [one, other] = [
        await requestOf(page, 'jesper-holm-dk'),
        await requestOf(page, 'jesper-holm-8812'),
      ];
      await page.press(one, 'decline');
      await page.settled(QUIET);
      expect(await page.standing(one)).toBe('gone');
      expect(await page.standing(other)).toBe('waiting');
    }));

  test('a request whose card now bears another name is not touched', () =>
    withPage('s3a-en', async (page) => {
      const request = await requestOf(page, 'hyunwoo-bae');
      const renamed = { ...request, sender: { ...request.sender, name: 'Somebody Else' } };
      expect(await page.press(renamed, 'accept')).toBe('name-differs');
      expect(await page.log()).toEqual([]);
    }));

  test('a question of the site after accepting is left to the reader', () =>
    withPage('s3b-en-all', async (page) => {
      const request = await requestOf(page, 'daniela-cristea-exec');
      expect(await page.dialogOpen()).toBe(false);
      expect(await page.press(request, 'accept')).toBe('pressed');
      expect(await page.standing(request)).toBe('dialog-open');
      expect(await page.dialogOpen()).toBe(true);
      expect(await pressed(page)).toEqual([{ action: 'accept', slug: request.slug, outcome: 'dialog' }]);
    }));

  test('a link that only the reader can press is still waiting after a press, and takes the focus', () =>
    withPage('s3b-en-all', async (page) => {
      const request = await requestOf(page, 'tyler-vandergriff-ai');
      expect(await page.press(request, 'accept')).toBe('pressed');
      await page.settled(QUIET);
      expect(await page.standing(request)).toBe('waiting');
      expect(await page.focusControl(request, 'accept')).toBe(true);
      await page.page.keyboard.press('Enter');
      await page.settled(QUIET);
      expect(await page.standing(request)).toBe('gone');
    }));
});

describe.concurrent('replying', () => {
  test('presses the reply button of the note', () =>
    withPage('s3b-en-focused', async (page) => {
      const request = await requestOf(page, 'miriam-feldstein-repair');
      expect(await page.press(request, 'reply')).toBe('pressed');
      expect(await pressed(page)).toEqual([{ action: 'reply', slug: request.slug, outcome: undefined }]);
      // The box for the answer has the role of a dialog, but leaves the page to the reader.
      expect(await page.dialogOpen()).toBe(false);
      expect(await page.standing(request)).toBe('waiting');
    }));

  test('presses the link that the site takes up itself, where there is no button', () =>
    withPage('s3b-en-all', async (page) => {
      const request = await requestOf(page, 'ignatius-ngubane');
      expect(await page.press(request, 'reply')).toBe('pressed');
      expect(await pressed(page)).toEqual([{ action: 'reply', slug: request.slug, outcome: undefined }]);
    }));

  test('presses nothing where there is nothing to answer with', () =>
    withPage('s3b-de', async (page) => {
      expect(await page.press(await requestOf(page, 'malte-harmsen-zimmerei'), 'reply')).toBe(
        'control-missing',
      );
      expect(await page.log()).toEqual([]);
    }));
});

describe.concurrent('on the profile of the sender', () => {
  test.each([
    { scrolled: 0, place: 'top' },
    { scrolled: 900, place: 'sticky' },
  ])('the controls in view are pressed: $place', ({ scrolled, place }) =>
    withPage('profile-en', async (page) => {
      await page.page.evaluate((top) => window.scrollTo(0, top), scrolled);
      await page.settled(QUIET);
      const request = await requestOf(page, 'anneliese-brandvold-osei');
      expect(await page.press(request, 'decline')).toBe('pressed');
      expect(await page.log()).toMatchObject([{ action: 'ignore', slug: request.slug, place }]);
      await page.settled(QUIET);
      expect(await page.standing(request)).toBe('gone');
      expect((await page.read()).health).toMatchObject({ state: 'not-a-request-page', cards: 0, broken: 0 });
    }),
  );
});

describe.concurrent('in one document with several addresses', () => {
  const go = (page: ReaderPage, path: string): Promise<unknown> =>
    page.page.evaluate((to) => siteControl.go(to), path).then(() => page.settled(QUIET));

  test('what each address shows is read, and nothing where requests are not shown', () =>
    withPage('spa-en', async (page) => {
      const all = savedPage('spa-en').afterScroll.map(({ slug }) => slug);
      const slugs = async (): Promise<readonly string[]> =>
        (await page.read()).seen.map(({ request }) => request.slug);
      expect((await page.read()).health.state).toBe('not-a-request-page');
      await go(page, '/mynetwork/grow/');
      expect(await slugs()).toEqual(all.slice(0, 3));
      await go(page, '/mynetwork/invitation-manager/received/');
      expect(await slugs()).toEqual(all.slice(0, 10));
      await go(page, '/mynetwork/invitation-manager/sent/');
      expect(await slugs()).toEqual([]);
    }));

  test('leaving the list says nothing about a request that was in it', () =>
    withPage(
      'spa-en',
      async (page) => {
        const request = await requestOf(page, 'chad-wexler-outbound');
        await go(page, '/feed/');
        expect(await page.standing(request)).toBe('waiting');
        expect(await page.press(request, 'decline')).toBe('card-gone');
      },
      'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    ));
});
