import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Request } from '../../utils/requests/index.ts';
import { ReaderBrowser, type ReaderPage } from './reader.ts';

const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const NAME = 'Vito Accetta';
const VITO: Request = {
  id: 'linkedin:vito-accetta',
  site: 'linkedin',
  slug: 'vito-accetta',
  sender: { name: NAME, headline: null, profileUrl: null, mutualConnections: null, sharedContext: null },
  note: null,
  receivedText: null,
};

let browser: ReaderBrowser;
let page: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  page = await browser.open('<!doctype html><html lang="en"><body></body></html>', RECEIVED);
});
afterAll(() => browser.close());

async function saidOn(body: string): Promise<string | null> {
  await page.show(body, 'en');
  return page.page.evaluate((request) => winnowSites.linkedin.saidOutcome(document, request), VITO);
}

const linked = (sentence: string) =>
  `<main><ul><li><p>${sentence.replace('X', `<a href="/in/vito-accetta/"><strong>${NAME}</strong></a>`)}</p><button aria-label="Dismiss">x</button></li></ul></main>`;

test.each([
  ['Invitation from X ignored', 'decline'],
  ['X is now a connection', 'accept'],
  ['You are now connected with X', 'accept'],
  ['Einladung von X ignoriert', 'decline'],
  ['X ist jetzt ein Kontakt', 'accept'],
  ['Sie sind jetzt mit X vernetzt', 'accept'],
  ['Invitation de X ignorée', 'decline'],
  ['X fait désormais partie de vos relations', 'accept'],
  ['Se ha ignorado la invitación de X', 'decline'],
  ['X es ahora contacto', 'accept'],
  ['Convite de X ignorado', 'decline'],
  ['Você se conectou com X', 'accept'],
  ['Invito di X ignorato', 'decline'],
  ['X è ora un collegamento', 'accept'],
  ['Zaproszenie od użytkownika X zostało zignorowane', 'decline'],
  ['X är nu en kontakt', 'accept'],
  ['X sekarang menjadi koneksi', 'accept'],
  ['您與X已建立關係', 'accept'],
])('what the page says of a person counts: %s', async (sentence, outcome) => {
  expect(await saidOn(linked(sentence))).toBe(outcome);
});

test('what the page calls out for a moment counts too, by the name alone', async () => {
  expect(await saidOn(`<main></main><div role="status">Invitation from ${NAME} ignored</div>`)).toBe(
    'decline',
  );
});

test.each([
  ['of somebody else', '<main><p><a href="/in/anna-berg/">Anna Berg</a> is now a connection</p></main>'],
  ['of a name alone, in no place of its own', `<main><p>Invitation from ${NAME} ignored</p></main>`],
  [
    'that is hidden',
    `<main><p hidden><a href="/in/vito-accetta/">${NAME}</a> is now a connection</p></main>`,
  ],
  [
    'on a card that still asks',
    `<main><ul><li><a href="/in/vito-accetta/">${NAME}</a><p>I ignore noise</p><button aria-label="Ignore an invitation to connect from ${NAME}">Ignore</button><button aria-label="Accept ${NAME}’s invitation">Accept</button></li></ul></main>`,
  ],
  [
    'in a suggestion',
    `<main><ul><li><a href="/in/vito-accetta/">${NAME}</a><button>Connect</button></li></ul></main>`,
  ],
])('nothing is made of words %s', async (_, body) => {
  expect(await saidOn(body)).toBeNull();
});
