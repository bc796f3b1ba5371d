import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReaderBrowser, type ReaderPage, type Seen } from './reader.ts';

const MANAGER = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

let browser: ReaderBrowser;
let page: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  page = await browser.open('<!doctype html><title>made</title>', MANAGER);
});
afterAll(() => browser.close());

interface Wanted {
  readonly slug: string;
  readonly name: string;
  readonly headline: string | null;
  readonly note: string | null;
  readonly mutual: number | null;
  readonly context: string | null;
  readonly time: string | null;
  readonly certain: boolean;
}

function wanted(slug: string, name: string, more: Partial<Wanted> = {}): Wanted {
  const nothing = { headline: null, note: null, mutual: null, context: null, time: null, certain: true };
  return { slug, name, ...nothing, ...more };
}

function read({ request, certain }: Seen): Wanted {
  const { slug, sender, note, receivedText: time } = request;
  const { name, headline, mutualConnections: mutual, sharedContext: context } = sender;
  return { slug, name, headline, note, mutual, context, time, certain };
}

async function seenOn(body: string, language: string): Promise<readonly Wanted[]> {
  return (await page.show(body, language)).seen.map(read);
}

const english = (name: string) =>
  `<button aria-label="Ignore an invitation to connect from ${name}">Ignore</button><button aria-label="Accept ${name}’s invitation">Accept</button>`;
const link = (slug: string, name: string) => `<a href="/in/${slug}/"><strong>${name}</strong></a>`;

describe('what stands on a card in a way that nobody has seen yet', () => {
  test('controls that are boxes with a role, pictures with a label, links with a role', async () => {
    const pairs = [
      `<div role="button" tabindex="0" aria-label="Ignore an invitation to connect from Ada Neri"></div><div role="button" tabindex="0" aria-label="Accept Ada Neri’s invitation"></div>`,
      `<button><svg role="img" aria-label="Ignore an invitation to connect from Ada Neri"></svg></button><button><svg role="img" aria-label="Accept Ada Neri’s invitation"></svg></button>`,
      `<a role="button" href="#">Ignore<span hidden> x</span></a><a role="button" href="#">Accept</a>`,
      `<button title="Ignore an invitation to connect from Ada Neri"></button><button title="Accept Ada Neri’s invitation"></button>`,
      `<span id="i">Ignore an invitation to connect from Ada Neri</span><span id="a">Accept Ada Neri’s invitation</span><button aria-labelledby="i"></button><button aria-labelledby="a"></button>`,
    ];
    for (const pair of pairs) {
      const body = `<main><ul><li><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p><div style="display:flex">${pair}</div></li></ul></main>`;
      const [ada] = await seenOn(body, 'en');
      expect(ada, pair).toMatchObject({ slug: 'ada', name: 'Ada Neri', headline: 'Nurse', certain: true });
    }
  });

  test('a name beside pronouns, a degree, marks and titles, each in an element of its own', async () => {
    const body = `<main><ul><li><div><p><a href="/in/ada/"><strong>Ada Neri</strong></a> <span>(She/Her)</span> <svg aria-label="Verified"></svg><span>· 2nd</span></p><p>Nurse</p></div>${english('Ada Neri')}</li>
<li><div><div><a href="/in/bo/"><span dir="ltr"><span aria-hidden="true">Bo Holm</span></span></a><span>He/Him</span><span>• 3rd+</span></div><div>Pilot</div></div>${english('Bo Holm')}</li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse' }),
      wanted('bo', 'Bo Holm', { headline: 'Pilot' }),
    ]);
  });

  test('an organisation drawn by its logo, people in common by their pictures', async () => {
    const body = `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p><div><img alt="Aalto University logo"><p>Aalto University</p></div><div><img alt=""><img alt=""><p>Jo Ackroyd and 3 other mutual connections</p></div><p>2 days ago</p></div>${english('Ada Neri')}</li>
<li><div><p>${link('bo', 'Bo Holm')}</p><p>Pilot</p><div><img alt=""><p>From your school: Aalto University</p></div></div>${english('Bo Holm')}</li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([
      wanted('ada', 'Ada Neri', {
        headline: 'Nurse',
        context: 'Aalto University',
        mutual: 4,
        time: '2 days ago',
      }),
      wanted('bo', 'Bo Holm', { headline: 'Pilot', context: 'From your school: Aalto University' }),
    ]);
  });

  test('people in common as a link, as a button, and as a line between others without a mark', async () => {
    const rows = [
      '<p><a href="/search/results/people/?facetConnectionOf=x">Jo Ackroyd and 3 other mutual connections</a></p>',
      '<p><button type="button">Jo Ackroyd and 3 other mutual connections</button></p>',
      '<p>Jo Ackroyd and 3 other mutual connections</p>',
      '<p><strong>Jo Ackroyd</strong> and <strong>3 other mutual connections</strong></p>',
      '<p><a href="/in/jo-ackroyd/">Jo Ackroyd</a> and 3 other mutual connections</p>',
    ];
    for (const mutual of rows) {
      const body = `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p>${mutual}<p>2 days ago</p></div>${english('Ada Neri')}</li></ul></main>`;
      expect(await seenOn(body, 'en'), mutual).toEqual([
        wanted('ada', 'Ada Neri', { headline: 'Nurse', mutual: 4, time: '2 days ago' }),
      ]);
    }
  });

  test('people who are called what controls say, of whom controls say the given name alone', async () => {
    for (const name of ['Accept', 'Accept Ignore', 'Ignore Accept', 'Message Reply', 'Follow Hide']) {
      const [given] = name.split(' ');
      const body = `<main><ul><li><div><p>${link('x', name)}</p><p>Nurse</p></div><div>${english(name)}</div><div><p>Hello</p><button>Reply to ${given}</button></div></li></ul></main>`;
      expect(await seenOn(body, 'en'), name).toEqual([
        wanted('x', name, { headline: 'Nurse', note: 'Hello' }),
      ]);
    }
  });

  test('two organisations: the first is named', async () => {
    const body = `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p><div><svg></svg><p>Aalto University</p></div><div><svg></svg><p>Pellow &amp; Finch</p></div></div>${english('Ada Neri')}</li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse', context: 'Aalto University' }),
    ]);
  });

  test('no headline at all', async () => {
    const body = `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><div><img alt=""><p>12 mutual connections</p></div><p>2 days ago</p></div>${english('Ada Neri')}</li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([wanted('ada', 'Ada Neri', { mutual: 12, time: '2 days ago' })]);
  });
});

describe('notes', () => {
  const row = (note: string) =>
    `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p><p>2 days ago</p></div><div>${english('Ada Neri')}</div>${note}</li></ul></main>`;
  const noteOf = async (note: string, language = 'en') => (await seenOn(row(note), language))[0]?.note;

  test.each([
    [
      'in paragraphs',
      '<div><p>Hello Jo,</p><p>see you at the quay?</p></div>',
      'Hello Jo,\nsee you at the quay?',
    ],
    ['in a quotation', '<blockquote>Hello Jo</blockquote>', 'Hello Jo'],
    [
      'with a word in bold and a link',
      '<p>See <b>this</b>: <a href="https://a.example/x">a.example/x</a> ok</p>',
      'See this: a.example/x ok',
    ],
    [
      'with a hashtag and a mention',
      '<p>Hi <a href="/in/someone-else/">Kim Lo</a> said <a href="/feed/hashtag/rust/">#rust</a></p>',
      'Hi Kim Lo said #rust',
    ],
    ['of one emoji', '<div><p>👋🏽</p></div>', '👋🏽'],
    ['that says what a control says', '<div><p>Accept</p></div>', 'Accept'],
    [
      'that says how long ago',
      '<div><p>We met 2 weeks ago</p><button>Reply to Ada</button></div>',
      'We met 2 weeks ago',
    ],
    [
      'that counts people in common',
      '<div><p>12 mutual connections and counting!</p><button>Reply to Ada</button></div>',
      '12 mutual connections and counting!',
    ],
    [
      'that is cut, its opener inside it',
      '<div><p><span>Hello Jo, see you at</span><span>… <button>see more</button></span></p></div>',
      'Hello Jo, see you at',
    ],
    [
      'that is cut, its opener a link',
      '<div><p>Hello Jo, see you at<span>...<a href="#" role="button">See more</a></span></p></div>',
      'Hello Jo, see you at',
    ],
    [
      'that is cut, its opener plain words',
      '<div><p>Hello Jo, see you at<span>… show more</span></p></div>',
      'Hello Jo, see you at',
    ],
    [
      'whose rest is hidden until asked for',
      '<div><p><span>Hello Jo, </span><span hidden>see you there</span><button>… more</button></p></div>',
      'Hello Jo, see you there',
    ],
  ])('%s', async (_, note, text) => {
    expect(await noteOf(note)).toBe(text);
  });

  test('right to left, with words in Latin letters', async () => {
    const arabic = 'مرحبا جو، رأيت عرضك عن Kubernetes في Harbour Day 2026. هل النص متاح؟';
    expect(await noteOf(`<div dir="auto"><p>${arabic}</p><button>عرض المزيد</button></div>`, 'ar')).toBe(
      arabic,
    );
  });
});

describe('what stands twice', () => {
  const row = (extra = '') =>
    `<li ${extra}><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p></div><div>${english('Ada Neri')}</div></li>`;

  test.each([
    ['a copy in a list that is hidden', `<ul hidden>${row()}</ul><ul>${row()}</ul>`],
    [
      'a copy moved off the page for tools',
      `<ul style="position:absolute;left:-9999px">${row()}</ul><ul>${row()}</ul>`,
    ],
    [
      'a copy for narrow windows',
      `<style>.narrow{display:none}</style><ul class="narrow">${row()}</ul><ul>${row()}</ul>`,
    ],
    ['a copy further down', `<ul>${row()}</ul><aside><h2>Recent</h2><ul>${row()}</ul></aside>`],
    [
      'a copy folded away',
      `<details><summary>Other (1)</summary><ul>${row()}</ul></details><ul>${row()}</ul>`,
    ],
    ['a copy in a template', `<template><ul>${row()}</ul></template><ul>${row()}</ul>`],
    [
      'a copy that nothing may reach',
      `<div inert aria-hidden="true" style="visibility:hidden"><ul>${row()}</ul></div><ul>${row()}</ul>`,
    ],
  ])('is one request: %s', async (_, lists) => {
    expect(await seenOn(`<main><h1>Invitations</h1>${lists}</main>`, 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse' }),
    ]);
  });

  test('is nobody’s while its bucket is not chosen', async () => {
    const body = `<main><div role="radiogroup"><div role="radio" aria-checked="true">Focused (1)</div><div role="radio" aria-checked="false">Other (1)</div></div>
<div data-testid="lazy-column"><div role="listitem"><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p>${english('Ada Neri')}</div></div>
<div data-testid="lazy-column" hidden><div role="listitem"><p>${link('bo', 'Bo Holm')}</p><p>Pilot</p>${english('Bo Holm')}</div></div></main>`;
    expect(await seenOn(body, 'en')).toEqual([wanted('ada', 'Ada Neri', { headline: 'Nurse' })]);
  });
});

describe('controls that are nobody’s', () => {
  const known = `<p>${link('ada', 'Ada Neri')}</p><p>Nurse</p>`;

  test.each([
    ['above a list, for all', `<main><div><button>Ignore all</button><button>Accept all</button></div>`],
    ['outside the main part', '<div><button>Ignore</button><button>Accept</button></div><main></main>'],
  ])('are not those of the only person on the page: %s', async (_, controls) => {
    expect(await seenOn(`<div>${controls}<div>${known}</div></div>`, 'en')).toEqual([]);
  });

  test('are never pressed where they stand before the person', async () => {
    const body = `<main><div><div><button>Ignore</button><button>Accept</button></div><div>${known}</div></div></main>`;
    expect(await seenOn(body, 'en')).toMatchObject([{ slug: 'ada', certain: false }]);
  });

  test('are not those of a suggestion, in words not known beside words that are', async () => {
    const row = (slug: string, name: string, ...words: readonly string[]) =>
      `<li><p>${link(slug, name)}</p><p>Nurse</p><div>${words.map((word) => `<button>${word}</button>`).join('')}</div></li>`;
    const body = `<main><ul>${row('ada', 'Ada Neri', 'Αγνόηση', 'Αποδοχή')}</ul><h2>…</h2><ul>${row('bo', 'Bo Holm', 'Κατάργηση', 'Σύνδεση')}</ul></main>`;
    expect(await seenOn(body, 'el')).toEqual([wanted('ada', 'Ada Neri', { headline: 'Nurse' })]);
  });

  test('are another’s once a row is used again for somebody of the same name', async () => {
    await page.show(`<main><ul><li>${known}${english('Ada Neri')}</li></ul></main>`, 'en');
    await page.page.evaluate(() => document.querySelector('main a')?.setAttribute('href', '/in/other-ada/'));
    const { seen } = await page.read();
    expect(seen.map(({ request }) => request.slug)).toEqual(['other-ada']);
  });
});

describe('a sender', () => {
  const bySlug = (slug: string, name: string, rest: string) =>
    `<main><ul><li><a href="/in/ACoAADx1/"><img alt=""></a><p>${link(slug, name)}</p><p>Nurse</p>${rest}</li></ul></main>`;

  test('whose picture links to them by another address is the one with the name', async () => {
    expect(await seenOn(bySlug('ada', 'Ada Neri', english('Ada Neri')), 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse' }),
    ]);
  });

  test('who wants to follow asks for no connection; whose headline speaks of following may', async () => {
    const pair = (name: string) =>
      `<button aria-label="Anfrage von ${name} ignorieren">Ignorieren</button><button aria-label="Anfrage von ${name} annehmen">Annehmen</button>`;
    const headline = 'Möchte Sie begeistern. Folgen Sie mir!';
    const body = `<main><ul><li><p>${link('ada', 'Ada Neri')} möchte Ihnen folgen</p>${pair('Ada Neri')}</li><li><p>${link('bo', 'Bo Holm')}</p><p>${headline}</p>${pair('Bo Holm')}</li></ul></main>`;
    expect(await seenOn(body, 'de')).toEqual([wanted('bo', 'Bo Holm', { headline })]);
  });
});

describe('a card that is laid out in its own way', () => {
  test('as a list with a line in each item, the note after it', async () => {
    const body = `<main><ul><li><ul><li>${link('ada', 'Ada Neri')}</li><li>Nurse</li><li>${english('Ada Neri')}</li></ul><div><p>Hello Jo</p></div></li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse', note: 'Hello Jo' }),
    ]);
  });

  test('with a copy for narrow windows, which is no part of the note', async () => {
    const copy = `<p>${link('ada', 'Ada Neri')}</p><p>Nurse</p>${english('Ada Neri')}`;
    const body = `<main><ul><li><div>${copy}</div><div hidden>${copy}</div><p>Hello Jo</p></li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse', note: 'Hello Jo' }),
    ]);
  });

  test('with the time right behind people in common', async () => {
    const body = `<main><ul><li><div><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p><span>3 mutual connections</span><time>2 weeks ago</time></div>${english('Ada Neri')}</li></ul></main>`;
    expect(await seenOn(body, 'en')).toEqual([
      wanted('ada', 'Ada Neri', { headline: 'Nurse', mutual: 3, time: '2 weeks ago' }),
    ]);
  });
});

describe('somebody who asks for two things', () => {
  test.each([
    [
      'en',
      'Page follow',
      'invited you to follow',
      'Accept {n}’s invitation',
      'Ignore an invitation from {n}',
      'Accept',
      'Ignore',
    ],
    [
      'de',
      'Seite',
      'hat Sie eingeladen, der Seite zu folgen:',
      'Einladung von {n} annehmen',
      'Einladung von {n} ignorieren',
      'Annehmen',
      'Ignorieren',
    ],
    [
      'fr',
      'Page',
      'vous a invité à suivre',
      'Accepter l’invitation de {n}',
      'Ignorer l’invitation de {n}',
      'Accepter',
      'Ignorer',
    ],
    [
      'nl',
      'Pagina',
      'heeft u uitgenodigd om te volgen:',
      'Uitnodiging van {n} accepteren',
      'Uitnodiging van {n} negeren',
      'Accepteren',
      'Negeren',
    ],
    [
      'es',
      'Página',
      'te ha invitado a seguir',
      'Aceptar la invitación de {n}',
      'Ignorar la invitación de {n}',
      'Aceptar',
      'Ignorar',
    ],
    [
      'ja',
      'ページ',
      'さんからフォローの招待が届いています:',
      '{n}さんの招待を承認',
      '{n}さんの招待を無視',
      '承認',
      '無視',
    ],
  ])(
    'in %s: the request is read, the invitation to a page is not',
    async (lang, _, follow, accept, ignore, yes, no) => {
      const pair = `<button aria-label="${ignore.replace('{n}', 'Ada Neri')}">${no}</button><button aria-label="${accept.replace('{n}', 'Ada Neri')}">${yes}</button>`;
      const ask = `<div role="listitem"><p>${link('ada', 'Ada Neri')}</p><p>Nurse</p><div>${pair}</div></div>`;
      const page = `<div role="listitem"><a href="/company/palletwise/"><img alt=""></a><p>${link('ada', 'Ada Neri')} ${follow} <a href="/company/palletwise/">Palletwise</a></p><div>${pair}</div></div>`;
      const unlinked = `<div role="listitem"><p>${link('ada', 'Ada Neri')} ${follow} Palletwise</p><div>${pair}</div></div>`;
      for (const rows of [page + ask, ask + page, unlinked + ask])
        expect(await seenOn(`<main><div role="list">${rows}</div></main>`, lang)).toEqual([
          wanted('ada', 'Ada Neri', { headline: 'Nurse' }),
        ]);
    },
  );
});

describe('the profile of somebody who asks', () => {
  const PROFILE = 'https://www.linkedin.com/in/ada-neri/';
  let profile: ReaderPage;
  beforeAll(async () => {
    profile = await browser.open('<!doctype html><title>made</title>', PROFILE);
  });

  test.each([
    ['en', 'Accept {n}’s request to connect', 'Ignore {n}’s request to connect', 'Accept', 'Ignore'],
    ['de', 'Kontaktanfrage von {n} annehmen', 'Kontaktanfrage von {n} ignorieren', 'Annehmen', 'Ignorieren'],
    [
      'fr',
      'Accepter la demande de connexion de {n}',
      'Ignorer la demande de connexion de {n}',
      'Accepter',
      'Ignorer',
    ],
    ['pl', 'Zaakceptuj zaproszenie od {n}', 'Ignoruj zaproszenie od {n}', 'Zaakceptuj', 'Ignoruj'],
    ['ar', 'قبول طلب التواصل من {n}', 'تجاهل طلب التواصل من {n}', 'قبول', 'تجاهل'],
    ['ko', '{n}님의 1촌 신청 수락', '{n}님의 1촌 신청 무시', '수락', '무시'],
    ['zh-TW', '接受 {n} 的建立關係請求', '忽略 {n} 的建立關係請求', '接受', '忽略'],
  ])('in %s: once, whatever stands around', async (lang, accept, ignore, yes, no) => {
    const name = 'Ada Neri';
    const pair = `<button aria-label="${accept.replace('{n}', name)}">${yes}</button><button aria-label="${ignore.replace('{n}', name)}">${no}</button>`;
    const body = `<header style="position:fixed"><p>${name}</p>${pair}</header><main><section><figure><img alt="${name}"></figure><div><h2>${name}</h2><span>· 2nd</span><p>Nurse at Harbour Clinic</p><p>Turku, Finland</p><div><img alt=""><a href="/search/results/people/?x"><span>12 ${lang === 'en' ? 'mutual connections' : ''}</span></a></div></div><div>${pair}<button aria-haspopup="true">…</button></div></section>
<section><h2>People you may know</h2><ul><li>${link('bo', 'Bo Holm')}<button aria-label="Invite Bo Holm to connect">Connect</button></li></ul></section></main>`;
    const { seen } = await profile.show(body, lang);
    expect(seen.map(read)).toMatchObject([
      { slug: 'ada-neri', name, headline: 'Nurse at Harbour Clinic', certain: true, note: null },
    ]);
  });

  test.each([
    [
      'somebody who was asked',
      '<button aria-label="Pending, click to withdraw invitation sent to Ada Neri">Pending</button><button aria-label="Message Ada Neri">Message</button>',
    ],
    [
      'somebody who may be asked',
      '<button aria-label="Invite Ada Neri to connect">Connect</button><button aria-label="Follow Ada Neri">Follow</button>',
    ],
    [
      'somebody who is known',
      '<button aria-label="Message Ada Neri">Message</button><button aria-label="More actions">More</button>',
    ],
  ])('is not that of %s', async (_, controls) => {
    const body = `<main><section><h2>Ada Neri</h2><p>Nurse</p><div>${controls}</div></section></main>`;
    expect((await profile.show(body, 'en')).seen).toEqual([]);
  });
});
