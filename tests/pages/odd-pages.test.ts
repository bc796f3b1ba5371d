import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReaderBrowser, type ReaderPage } from './reader.ts';

const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

let browser: ReaderBrowser;
let page: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  page = await browser.open('<!doctype html><title>odd</title>', RECEIVED);
});
afterAll(() => browser.close());

interface RowParts {
  readonly labels?: string;
  readonly controls?: string;
}

function row(slug: string, name: string, { labels = name, controls }: RowParts = {}): string {
  const pair = `<button aria-label="Ignore an invitation to connect from ${labels}">Ignore</button><button aria-label="Accept ${labels}’s invitation">Accept</button>`;
  return `<li id="${slug}"><p><a href="/in/${slug}/"><strong>${name}</strong></a></p><p>Student</p><div>${controls ?? pair}</div></li>`;
}

function list(...rows: readonly string[]): string {
  return `<main><h1>Invitations</h1><ul>${rows.join('')}</ul></main>`;
}

async function stateOf(body: string, language = 'en') {
  const { health } = await page.show(body, language);
  return health.state;
}

describe('a page without requests', () => {
  test.each([
    ['en', '<main><h1>Invitations</h1><p>No pending invitations</p></main>'],
    ['de', '<main><p>Keine ausstehenden Einladungen</p></main>'],
    ['ar', '<main><p>لا توجد دعوات معلقة</p></main>'],
    ['fr', '<main><nav><a aria-current="page" href="#">Tout (0)</a></nav></main>'],
    ['en', '<main><div role="button"><input type="checkbox" checked>Focused (0)</div></main>'],
  ])('is empty where it says so: %s', async (language, body) => {
    expect(await stateOf(body, language)).toBe('says-empty');
  });

  test.each([
    ['nothing is drawn yet', '<main><div aria-busy="true"></div></main>'],
    [
      'another list is empty',
      '<main><nav><a href="#">Your School (0)</a><a aria-current="page" href="#">All (3)</a></nav></main>',
    ],
    ['the words are hidden', '<main><p hidden>No pending invitations</p></main>'],
  ])('is not taken for empty where %s', async (_, body) => {
    expect(await stateOf(body)).toBe('nothing-found');
  });

  test('a cookie banner beside the reader’s own profile is no request', async () => {
    const banner = '<div><button>Accept</button><button>Reject</button></div>';
    const { seen, health } = await page.show(
      `${banner}<header><a href="/in/imogen-tarrant/">Imogen Tarrant</a></header><main></main>`,
      'en',
    );
    expect(seen).toEqual([]);
    expect(health).toMatchObject({ state: 'nothing-found', controls: 2, broken: 0 });
  });
});

describe('a card that cannot be read', () => {
  test('is counted and breaks no other', async () => {
    await page.show(list(row('ada', 'Ada Neri'), row('bo', 'Bo'), row('cy', 'Cy Lee')), 'en');
    await page.page.evaluate(() => {
      const row = document.querySelector('#bo');
      row?.append('redrawn');
      Object.defineProperty(row, 'firstChild', {
        get: () => {
          throw new Error('a node that is no longer there');
        },
      });
    });
    const { seen, health } = await page.read();
    expect(seen.map(({ request }) => request.slug)).toEqual(['ada', 'cy']);
    expect(health).toMatchObject({ state: 'cards', cards: 2, broken: 1 });
  });

  test('is refused where its controls name somebody else than its link', async () => {
    const { seen, health } = await page.show(
      list(row('ada', 'Ada Neri', { labels: 'Marcus Bell' }), row('bo', 'Bo')),
      'en',
    );
    expect(seen.map(({ request }) => request.slug)).toEqual(['bo']);
    expect(health).toMatchObject({ cards: 1, broken: 1 });
  });
});

describe('a card whose controls are in doubt', () => {
  const UNKNOWN =
    '<button aria-label="Ada Neri — უარყოფა">უარყოფა</button><button aria-label="Ada Neri — მიღება">მიღება</button>';
  const CONTRADICTED =
    '<button aria-label="Ignore an invitation to connect from Ada Neri">Accept</button><button aria-label="Accept Ada Neri’s invitation">Ignore</button>';
  const GIVEN_NAME_ONLY =
    '<button aria-label="Ignore Ada’s invitation">Ignore</button><button aria-label="Accept Ada’s invitation">Accept</button>';

  test.each([
    ['words that nobody knows', UNKNOWN],
    ['a part of the name alone', GIVEN_NAME_ONLY],
    ['called one thing, and the other is written on them', CONTRADICTED],
  ])('is read and never pressed: %s', async (_, controls) => {
    const { seen } = await page.show(list(row('ada', 'Ada Neri', { controls })), 'ka');
    expect(seen).toMatchObject([{ certain: false, request: { slug: 'ada', sender: { name: 'Ada Neri' } } }]);
    const clicks = await page.page.evaluateHandle(() => {
      const seenClicks: string[] = [];
      document.addEventListener('click', () => seenClicks.push('click'));
      return seenClicks;
    });
    for (const { request } of seen) {
      expect(await page.press(request, 'accept')).toBe('control-unsure');
      expect(await page.press(request, 'decline')).toBe('control-unsure');
      expect(await page.focusControl(request, 'accept')).toBe(false);
    }
    expect(await clicks.jsonValue()).toEqual([]);
  });

  test('is not pressed while its control is switched off', async () => {
    const controls =
      '<button disabled aria-label="Ignore Ada Neri">Ignore</button><button aria-label="Accept Ada Neri">Accept</button>';
    const { seen } = await page.show(list(row('ada', 'Ada Neri', { controls })), 'en');
    const [ada] = seen;
    expect(ada && (await page.press(ada.request, 'decline'))).toBe('control-missing');
  });
});

describe('a row that links to nobody', () => {
  const unlinked = (sentence: string, ignore: string) =>
    `<li><p>Partner Desk</p><p>${sentence}</p><button aria-label="${ignore}">Ignore</button><button aria-label="Accept Partner Desk’s invitation">Accept</button></li>`;
  const unread = async (...rows: readonly string[]) => {
    const { seen, health } = await page.show(list(row('ada', 'Ada Neri'), ...rows), 'en');
    expect(seen).toHaveLength(1);
    return health.unread;
  };

  test('counts as unread, each of its two controls, for it may be a person’s whose link has gone', async () => {
    const ignore = 'Ignore an invitation from Partner Desk';
    expect(await unread(unlinked('Student', ignore))).toBe(2);
    expect(await unread(unlinked('is inviting you to connect', ignore))).toBe(2);
    const toConnect = 'Ignore an invitation to connect from Partner Desk';
    expect(await unread(unlinked('Invited you to try something new', toConnect))).toBe(2);
  });

  test('does not where it says that it invites to something new', async () => {
    const ignore = 'Ignore an invitation from Partner Desk';
    expect(await unread(unlinked('Invited you to try something new', ignore))).toBe(0);
  });
});

describe('a dialog', () => {
  const PAGE = list(row('ada', 'Ada Neri'));
  const BOX = 'position:fixed;right:20px;bottom:0;width:300px;height:400px';

  test.each([
    ['native', '<dialog open>Take care when connecting</dialog>'],
    ['modal', '<div role="dialog" aria-modal="true">Take care</div>'],
    ['of the older pages', '<div class="artdeco-modal">Take care</div>'],
    ['by its role alone', '<div role="dialog" style="position:fixed;top:90px;left:200px">Take care</div>'],
  ])('stands open: %s', async (_, dialog) => {
    await page.show(PAGE + dialog, 'en');
    expect(await page.dialogOpen()).toBe(true);
  });

  test.each([
    ['a closed one', '<dialog>Take care</dialog><div role="dialog" aria-modal="true" hidden>Take care</div>'],
    [
      'a message box',
      `<div role="dialog" style="${BOX}"><div contenteditable="true" role="textbox"></div></div>`,
    ],
    ['a minimised conversation', `<div role="dialog" style="${BOX}">Messaging</div>`],
    [
      'a bar about cookies',
      '<div role="dialog" style="position:fixed;left:0;right:0;bottom:0;height:80px">Cookies</div>',
    ],
    ['notifications', '<section><h2>0 notifications</h2><div role="alert">Saved</div></section>'],
  ])('is not: %s', async (_, region) => {
    await page.show(PAGE + region, 'en');
    expect(await page.dialogOpen()).toBe(false);
  });
});

describe('rows that are written alike', () => {
  const rows = ['ada', 'bo', 'cy'].map((slug) =>
    row(slug, `${slug[0]?.toUpperCase()}${slug.slice(1)} Neri`).replace(
      '<p>Student</p>',
      '<div class="extra">Seldom shown</div><p>Student</p><p class="line">Founder</p>',
    ),
  );
  const headlines = async (style: string) => {
    const { seen } = await page.show(`<style>${style}</style>${list(...rows)}`, 'en');
    return seen.map(({ request }) => request.sender.headline);
  };

  test.each([
    ['hidden in one', 'li:nth-child(2) .extra', 'display: none', ['Seldom shown', 'Student', 'Seldom shown']],
    [
      'hidden in all but one',
      'li:not(:first-child) .extra',
      'display: none',
      ['Seldom shown', 'Student', 'Student'],
    ],
    [
      'hidden in the first',
      'li:first-child .extra',
      'visibility: hidden',
      ['Student', 'Seldom shown', 'Seldom shown'],
    ],
    [
      'clipped away in all',
      '.extra',
      'position: absolute; clip-path: inset(50%)',
      ['Student', 'Student', 'Student'],
    ],
  ])('are read one by one where a line is %s', async (_, selector, rule, expected) => {
    expect(await headlines(`${selector} { ${rule} }`)).toEqual(expected);
  });
});
