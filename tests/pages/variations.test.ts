import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERAS, type Era, eraPage } from './made/eras.ts';
import { WORDINGS, type Wording } from './made/wordings.ts';
import { ReaderBrowser, type ReaderPage, type Seen } from './reader.ts';

const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

/** Names that are words of the page, or hold more than a name. */
const NAMES = [
  ...[
    'Dr. Ada Accetta (she/her) 🌱',
    'Ignore',
    'María-José D’Ors, PhD',
    'Mehr',
    '李雨桐',
    'Ben “Benji” Cole',
  ],
] as const;
const HEADLINES = ['I connect people | 500+ founders', 'Student', '3 days a week at Pingbird', '--'] as const;
const NOTES = [
  null,
  'Hi 👋🏽\n\nwe met at the 2nd Harbour Day: 12 mutual connections can’t be wrong 😄\n– A.',
  'Accept?',
  null,
  'Was 2 weeks ago, وعليكم السلام \u2067(hello)\u2069: 12 000 km from here!\nIgnore the rest.',
  null,
] as const;

interface Row {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly note: string | null;
  readonly mutual: readonly [string, number] | null;
  readonly context: string | null;
  readonly time: string | null;
  /** Nothing but a word stands on the controls. */
  readonly bare: boolean;
}

/** As many rows as it takes to show each line of a language once, and each kind of name. */
function rowsOf(era: Era, { mutual, times, context }: Wording): readonly Row[] {
  return NAMES.map((name, at) => ({
    slug: `person-${at}`,
    name,
    headline: HEADLINES[at % HEADLINES.length] ?? '',
    note: NOTES[at] ?? null,
    mutual: mutual[at] ?? null,
    context: era === 'A1' ? null : ([context, null, 'Pellow & Finch'][at % 3] ?? null),
    time: times[at] ?? null,
    bare: era === 'A1' && at % 2 === 0,
  }));
}

function html(era: Era, wording: Wording, row: Row): string {
  const named = (text: string) => text.replace('{n}', () => row.name);
  const [accept, ignore] = wording.labels;
  return ERAS[era]({
    ...row,
    title: named(wording.sentence),
    mutual: row.mutual?.[0] ?? null,
    acceptLabel: row.bare ? null : named(accept),
    ignoreLabel: row.bare ? null : named(ignore),
    acceptText: wording.words[0],
    ignoreText: wording.words[1],
    more: wording.note[0],
    reply: named(wording.note[1]),
  });
}

function expected({ slug, name, headline, note, mutual, context, time }: Row) {
  const noteText = note === null ? null : spaced(note);
  return { slug, name, headline, note: noteText, mutual: mutual?.[1] ?? null, context, time, certain: true };
}

function read({ request, certain }: Seen) {
  const { slug, sender, note, receivedText } = request;
  const { name, headline, mutualConnections, sharedContext } = sender;
  return {
    slug,
    name,
    headline,
    note: note === null ? null : spaced(note),
    mutual: mutualConnections,
    context: sharedContext,
    time: receivedText,
    certain,
  };
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

let browser: ReaderBrowser;
let page: ReaderPage;
beforeAll(async () => {
  browser = await ReaderBrowser.launch();
  page = await browser.open('<!doctype html><title>made</title>', RECEIVED);
});
afterAll(() => browser.close());

describe.each(WORDINGS)('a list in $lang', (wording) => {
  test.each(Object.keys(ERAS) as Era[])('is read as pages of %s write it', async (era) => {
    const rows = rowsOf(era, wording);
    const body = eraPage(
      era,
      rows.map((row) => html(era, wording, row)),
    );
    const direction = wording.rightToLeft ? ' dir="rtl"' : '';
    const { seen, health } = await page.show(`<div${direction}>${body}</div>`, wording.lang);
    expect(seen.map(read)).toEqual(rows.map(expected));
    expect(health).toMatchObject({ broken: 0, unread: 0 });
  });
});
