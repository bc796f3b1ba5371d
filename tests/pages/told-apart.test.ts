import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASKS } from './made/asks.ts';
import { WORDINGS } from './made/wordings.ts';
import { ReaderBrowser, type ReaderPage } from './reader.ts';

const MANAGER = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

let browser: ReaderBrowser;
let page: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  page = await browser.open('<!doctype html><title>made</title>', MANAGER);
});
afterAll(() => browser.close());

const link = (slug: string, name: string) => `<a href="/in/${slug}/"><strong>${name}</strong></a>`;
const CLIPPED = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

function wordingOf(lang: string) {
  const found = WORDINGS.find((wording) => wording.lang === lang);
  if (found === undefined) throw new Error(`no wording in ${lang}`);
  return found;
}

/** Says no more than what it does, and to whom. */
const short = (lang: string, name: string) =>
  [1, 0].map((at) => `<button aria-label="${wordingOf(lang).words[at]} ${name}"></button>`).join('');

/** How a page gives a control its name. */
const NAMED = {
  label: (label: string, text: string) => `<button aria-label="${label}">${text}</button>`,
  spoken: (label: string, text: string) =>
    `<button><span aria-hidden="true">${text}</span><span style="${CLIPPED}">${label}</span></button>`,
  bare: (_: string, text: string) => `<button>${text}</button>`,
};

function pair(lang: string, name: string, named = NAMED.label): string {
  const { labels, words } = wordingOf(lang);
  return [1, 0]
    .map((at) =>
      named(
        (labels[at] ?? '').replace('{n}', () => name),
        words[at] ?? '',
      ),
    )
    .join('');
}

async function slugsOn(body: string, lang: string) {
  const { seen } = await page.show(`<main>${body}</main>`, lang);
  return seen.map(({ request, certain }) => (certain ? request.slug : `${request.slug}, in doubt`));
}

describe.each(ASKS)('in $lang', ({ lang, others, asks }) => {
  const row = (sentence: string, at: number, slug: string, below: boolean) => {
    const name = ['Ada Neri', 'Bo Holm', 'Cy Lee', 'Di Orr', 'Ed Fox'][at] ?? '';
    const begun = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
    const title = below
      ? `<p>${link(slug, name)}</p><p>${begun}</p>`
      : `<p>${link(slug, name)} ${sentence}</p>`;
    return `<div><a href="/in/${slug}/"><img alt=""></a><div>${title}<p>Palletwise</p></div><div>${short(lang, name)}</div></div>`;
  };

  test.each([
    ['beside the name', false],
    ['below it', true],
  ])(
    'an invitation to something else, which links to nothing, is told by what is said %s',
    async (_, below) => {
      const rows = [
        ...others.map((one, at) => row(one, at, `other-${at}`, below)),
        ...asks.map((one, at) => row(one, at, `asks-${at}`, below)),
      ];
      expect(await slugsOn(`<div>${rows.join('')}</div>`, lang)).toEqual(
        asks.map((_one, at) => `asks-${at}`),
      );
    },
  );

  test('the name is known however the controls are named, and where one link holds all lines', async () => {
    const names = Object.values(NAMED).map((named) => {
      const lines = ['Ada Neri', 'Nurse']
        .map((line) => `<span style="display:block">${line}</span>`)
        .join('');
      return `<li><a href="/in/ada/"><img alt="">${lines}</a><div>${pair(lang, 'Ada Neri', named)}</div></li>`;
    });
    for (const html of names) {
      const { seen } = await page.show(`<main><ul>${html}</ul></main>`, lang);
      const found = seen.map(({ request: { sender }, certain }) => [sender.name, sender.headline, certain]);
      expect(found, html).toEqual([['Ada Neri', 'Nurse', true]]);
    }
  });
});

describe('what may be taken for a request', () => {
  const bo = `<div>${link('bo', 'Bo Holm')}<p>Pilot</p><div>${pair('en', 'Bo Holm')}</div></div>`;
  const named = (ignore: string, accept: string) =>
    `<aside><p>${link('ada', 'Ada Neri')}</p><p>Hello, I sell pallets</p><button aria-label="${ignore}">Ignore</button><button aria-label="${accept}">Accept</button></aside>`;

  test.each([
    ['Decline message request from Ada Neri', 'Accept message request from Ada Neri'],
    ['Nachrichtenanfrage von Ada Neri ablehnen', 'Nachrichtenanfrage von Ada Neri annehmen'],
    ['Decline Ada Neri’s request to follow', 'Accept Ada Neri’s request to follow'],
    ['Ignore Ada Neri’s recommendation', 'Accept Ada Neri’s recommendation'],
    ['Ignore Ada Neri’s event invitation', 'Accept Ada Neri’s event invitation'],
  ])('is none where its controls name another matter: %s', async (ignore, accept) => {
    expect(await slugsOn(`<div>${bo}</div>${named(ignore, accept)}`, 'en')).toEqual(['bo']);
  });

  test.each([
    ['sv', 'Ta bort', 'Anslut'],
    ['el', 'Αφαίρεση', 'Σύνδεση'],
    ['ru', 'Скрыть', 'Установить контакт'],
    ['ms', 'Alih keluar', 'Berhubung'],
    ['vi', 'Gỡ bỏ', 'Kết nối'],
    ['tl', 'Alisin', 'Kumonekta'],
    ['th', 'นำออก', 'เชื่อมต่อ'],
    ['fa', 'حذف', 'ارتباط'],
    ['bn', 'সরান', 'সংযোগ করুন'],
  ])('is none in %s where it is a suggestion', async (lang, away, connect) => {
    const suggestion = (name: string) =>
      `<li>${link('s', 'Ada Neri')}<p>Nurse</p><div>${[away, connect].map((word) => `<button${name === '' ? '' : ` aria-label="${word} ${name}"`}>${word}</button>`).join('')}</div></li>`;
    for (const name of ['', 'Ada Neri'])
      expect(await slugsOn(`<ul>${suggestion(name)}</ul>`, lang), name).toEqual([]);
  });

  test('is none where it asks to review a service, and somebody to get to know is not one that could not be read', async () => {
    const review = `<li><p>${link('ada', 'Ada Neri')} invited you to review <a href="/services/page/1/">Neri Accounts</a></p>${pair('en', 'Ada Neri')}</li>`;
    const known = `<li>${link('cy', 'Cy Lee')}<p>Cook</p><button aria-label="Ignore Cy Lee">x</button><button aria-label="Connect with Cy Lee">Connect</button></li>`;
    const { seen, health } = await page.show(`<main><ul>${review}${known}<li>${bo}</li></ul></main>`, 'en');
    expect(seen.map(({ request }) => request.slug)).toEqual(['bo']);
    expect(health.unread).toBe(0);
  });

  test.each([
    ['en', 'I invite you to my page on tides'],
    ['fr', 'Je vous invite à suivre ma page'],
    ['de', 'Ich lade Sie ein, meinem Newsletter zu folgen'],
    ['it', 'Ti invito a seguire la mia newsletter'],
  ])('is one in %s where a headline invites', async (lang, headline) => {
    const row = `<li>${link('ada', 'Ada Neri')}<p>${headline}</p><div>${short(lang, 'Ada Neri')}</div></li>`;
    expect(await slugsOn(`<ul>${row}</ul>`, lang)).toEqual(['ada']);
  });

  test('stands elsewhere too: the one in the main part is read, and nothing is pressed where two say different things', async () => {
    const copy = `<nav><ul><li>${link('bo', 'Bo Holm')}<p>Pilot, shortened</p>${pair('en', 'Bo Holm')}</li></ul></nav>`;
    const { seen } = await page.show(`${copy}<main><ul><li>${bo}</li></ul></main>`, 'en');
    expect(seen).toMatchObject([{ certain: true, request: { sender: { headline: 'Pilot' } } }]);
    const another = bo.replace('Pilot', 'Harbour Day 2026');
    expect(await slugsOn(`<ul><li>${another}</li><li>${bo}</li></ul>`, 'en')).toEqual(['bo, in doubt']);
  });
});

describe('lines that are put in other places', () => {
  const row = (after: string, before = '') =>
    `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p>${before}</div><div>${pair('en', 'Ada Neri')}</div>${after}</li></ul></main>`;
  const read = async (body: string) => {
    const [{ request } = { request: null }] = (await page.show(body, 'en')).seen;
    return [request?.note, request?.sender.mutualConnections, request?.sender.headline];
  };

  test('people in common below the controls are no note', async () => {
    const people = '<div><img alt=""><p>Jo Ray and 3 other mutual connections</p></div>';
    expect(await read(row(`${people}<p>2 days ago</p>`))).toEqual([null, 4, 'Nurse']);
    const note = '<div><p>Hello</p><button>Reply to Ada</button></div>';
    expect(await read(row(people + note))).toEqual(['Hello', 4, 'Nurse']);
  });

  test('nor is what the page calls out', async () => {
    expect(await read(row('<div role="alert">Something went wrong.</div>'))).toEqual([null, null, 'Nurse']);
  });

  test('a note that stands cut and whole is read once', async () => {
    const note =
      '<div><p>Hello Jo, see you… <button>see more</button></p><p hidden>Hello Jo, see you at the quay</p></div>';
    expect(await read(row(note))).toEqual(['Hello Jo, see you at the quay', null, 'Nurse']);
  });

  test('a cut line and the whole of it for screen readers are one note, in one paragraph or in two parts', async () => {
    const cut = '<span aria-hidden="true">Hello Jo, see you at th…</span>';
    const whole = 'Hello Jo, see you at the quay on Friday';
    for (const style of [CLIPPED, ''])
      expect(
        await read(row(`<div><p>${cut}<span style="${style}">${whole}</span></p></div>`)),
        style,
      ).toEqual([whole, null, 'Nurse']);
  });

  test('what opens a folded note is no word of it', async () => {
    const note = '<details><summary>View message</summary><p>Hello from Turku.</p></details>';
    expect(await read(row(note))).toEqual(['Hello from Turku.', null, 'Nurse']);
  });

  test.each(['She/Her', '(ella)', 'they / them', 'Follows you', 'Te sigue', 'Folgt Ihnen', '· 2nd'])(
    'what stands beside the name is no headline: %s',
    async (aside) => {
      const body = row('').replace('<p>Nurse</p>', `<p>${aside}</p><p>Nurse</p>`);
      expect(await read(body)).toEqual([null, null, 'Nurse']);
    },
  );

  test('the time may stand above the name, and a dash where nobody is known to both', async () => {
    const body = row('', '<p>–</p>').replace('<div><p>', '<div><p>3 days ago</p><p>');
    const [{ request } = { request: null }] = (await page.show(body, 'en')).seen;
    expect(request).toMatchObject({ receivedText: '3 days ago', sender: { sharedContext: null } });
  });

  test.each([
    '<blockquote>Hello from Turku</blockquote>',
    '<q style="display:block">Hello</q>',
    '<div>Hello from Turku 🙂</div>',
    '<div>Hello from Turku :)</div>',
  ])('a short note above the controls is known: %s', async (note) => {
    const [text] = await read(row('', note));
    expect(text).toContain('Hello');
  });
});

test('a dialog in an outlet of the page stands open', async () => {
  await page.show('<main></main><div id="outlet"></div>', 'en');
  const open = (html: string) =>
    page.page.evaluate((inside) => {
      const outlet = document.querySelector('#outlet');
      const root = outlet?.shadowRoot ?? outlet?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = inside;
    }, html);
  await open('<div role="dialog" aria-modal="true">Take care when connecting</div>');
  expect(await page.dialogOpen()).toBe(true);
  await open('<div>Messaging</div>');
  expect(await page.dialogOpen()).toBe(false);
});
