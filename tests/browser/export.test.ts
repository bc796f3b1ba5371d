import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../utils/requests/index.ts';
import { addressOf, ENGLISH, madeProfile } from '../pages/made/made-profile.ts';
import { exportOf, zipOf } from '../unit/archive/made-zip.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { says } from './support/says.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
/** As many as the network allows anybody to have; fewer where they take several times as long to be asked for. */
const MANY: Readonly<Record<string, number>> = { Chromium: 30_000, Firefox: 6_000 };

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-export-'));
  const put = async (file: File) => writeFileSync(path(file.name), new Uint8Array(await file.arrayBuffer()));
  await put(await zipOf(exportOf('2025'), 'export.zip'));
  await put(await zipOf(exportOf('2025'), 'locked.zip', 'secret'));
  await put(await zipOf({ '../Skills.csv': 'Name\n' }, 'climbs.zip'));
  await put(await zipOf({ 'Skills.csv': `Name\n${'a\n'.repeat(3_000_000)}` }, 'bursts.zip'));
  writeFileSync(
    path('cut.zip'),
    new Uint8Array(await (await zipOf(exportOf('2025'))).arrayBuffer()).slice(0, 900),
  );
  writeFileSync(path('cv.pdf'), '%PDF-1.7');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function connections(count: number): string {
  const people = Array.from(
    { length: count },
    (_, at) =>
      `Person${at},Number${at % 997},https://www.linkedin.com/in/person-${at},,Firm ${at % 50},Pilot,08 Feb 2026`,
  );
  return `${[HEADER, ...people].join('\n')}\n`;
}

/** Files that are not taken, and what is said of each. */
const REFUSED = [
  ['cv.pdf', 'cv.pdf is neither the ZIP of your data nor a CSV file out of it.'],
  ['cut.zip', 'cut.zip is damaged or cut short. Download it again.'],
  ['locked.zip', 'locked.zip is locked with a password.'],
  ['climbs.zip', 'climbs.zip holds a file that points out of its folder, ../Skills.csv.'],
  ['bursts.zip', 'bursts.zip unpacks to far more than such data can be (at Skills.csv).'],
] as const;

describe.each(BROWSERS)('the reader’s data export in $name', (browser) => {
  const winnow = useWinnow(browser);

  const kept = async () => ({
    connections: await winnow.rows('connections'),
    pastRequests: await winnow.rows('pastRequests'),
  });

  async function chosen(name: string): Promise<Tab> {
    const tab = await winnow.own('options.html');
    await says(tab, 'Your data from the network');
    await tab.choose('#export', path(name));
    return tab;
  }

  /** What each row of the table says, by its first cell. */
  const counts = (tab: Tab) =>
    tab.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.export-counts tbody tr:has(th)')].map((row) => [
          row.querySelector('th')?.textContent ?? '',
          [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        ]),
      ),
    );

  it('is shown before anything is kept, then taken in, and teaches who the reader is', async () => {
    const list = await winnow.visit(
      madeList([
        {
          slug: 'mo-lind',
          name: 'Mo Lind',
          headline: 'Lecturer',
          note: 'Ida Brask says I should write to you.',
        },
      ]),
    );
    await badgesAre(list, 1);
    await winnow.startWith({ profile: { ...EMPTY_PROFILE, headline: 'Sailor' } });
    await list.reload();
    await badgesAre(list, 1);

    const options = await chosen('export.zip');
    await says(options, 'Nothing is kept yet.');
    expect(await counts(options)).toMatchObject({
      Positions: ['2', '2', '0'],
      Connections: ['2', '2', '0'],
      'Requests you got': ['2', '2', '0'],
      'Requests you sent': ['1', '0', '0'],
    });
    expect(await kept()).toEqual({ connections: [], pastRequests: [] });

    await options.click('button', 'Take this in');
    await says(options, 'Taken in. Waiting requests are judged anew.');
    expect((await kept()).connections.map(({ slug }) => slug).sort()).toEqual(['ida-brask', 'tomke-halvard']);
    expect(
      (await kept()).pastRequests.map(({ slug, outcome, note }) => [slug, outcome, note !== null]),
    ).toEqual([
      ['ida-brask', 'accepted', true],
      ['max-gold', 'unknown', false],
    ]);
    const shown = await textOf(options);
    expect(shown).toContain('Harbour pilot; Port of Esbjerg; Esbjerg, Denmark');
    expect(shown).toContain('From your export; what you typed counts');

    const [request] = await winnow.rows('requests');
    expect(request?.claims).toEqual([
      expect.objectContaining({
        kind: 'person',
        status: 'shown',
        evidence: [{ where: 'profile', text: 'Ida Brask' }],
      }),
    ]);
    expect(options.errors).toEqual([]);
  });

  it('is taken in on the first page as well, and changes nothing the second time', async () => {
    await winnow.startWith({ settings: { welcome: 'you' } });
    const welcome = await winnow.own('welcome.html');
    await says(welcome, 'From your own data');
    await welcome.choose('#export', path('export.zip'));
    await welcome.click('button', 'Take this in');
    await says(welcome, 'Taken in.');
    await welcome.reload();
    await says(welcome, '2 connections');
    expect(welcome.errors).toEqual([]);
    const before = await kept();
    const options = await chosen('export.zip');
    await says(options, 'All of this is known already: nothing would change.');
    await options.click('button', 'Close');
    await says(options, 'Nothing was changed.');
    expect(await kept()).toEqual(before);
  });

  it('is cancelled while it is looked at, and leaves nothing', async () => {
    const options = await chosen('export.zip');
    await says(options, 'Nothing is kept yet.');
    await options.click('button', 'Cancel');
    await says(options, 'Cancelled. Nothing was changed.');
    expect(await kept()).toEqual({ connections: [], pastRequests: [] });
  });

  it('leaves what the reader removes out of the profile, and is forgotten whole', async () => {
    const options = await chosen('export.zip');
    await options.click('button', 'Take this in');
    await says(options, 'Taken in.');
    await options.click('button', 'Remove Pilotage');
    await says(options, 'Bring back 1 removed entry');
    await options.click('button', 'Bring back 1 removed entry');
    await says(options, 'Pilotage');
    await options.click('button', 'Forget all of it');
    await options.click('button', 'Forget');
    await eventually(
      () => textOf(options),
      (shown) => !shown.includes('From your export') && !shown.includes('Forget all of it'),
    );
    expect(await kept()).toEqual({ connections: [], pastRequests: [] });
  });

  it('is joined by what their profile page says, read on a press and shown before anything is kept', async () => {
    const typed = async () => (await winnow.rows('singles')).find(({ name }) => name === 'profile')?.value;
    await winnow.startWith({ profile: { ...EMPTY_PROFILE, headline: 'Sailor' } });
    const options = await winnow.own('options.html');
    await says(options, 'From your profile page');
    await options.click('button', 'Read the open page');
    await says(options, 'No profile page is open that could be read.');

    const another = { ...ENGLISH, slug: 'kees-holm', name: 'Kees Holm', shownTo: 'others' } as const;
    await winnow.visit(madeProfile(another), addressOf(another));
    await options.click('button', 'Read the open page');
    await says(options, 'The profile that is open is not yours: Kees Holm.');

    // The reader's own is meant, though the other was looked at before and after it.
    const page = await winnow.visit(madeProfile(ENGLISH), addressOf(ENGLISH));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await winnow.visit(madeProfile(another), addressOf(another));
    await options.click('button', 'Read the open page');
    await says(options, 'Found on the page of Ilse Verhoeven');
    const shown = await textOf(options);
    expect(shown).toContain('in place of: Sailor');
    expect(shown).toContain('The page shows only a part of these: Skills.');
    expect(shown).toContain('Nothing is kept yet.');
    expect(await typed()).toEqual({ ...EMPTY_PROFILE, headline: 'Sailor' });

    await options.click('checkbox', 'Borehole logging');
    await options.click('button', 'Keep 8 entries');
    await says(options, 'Kept. Waiting requests are judged anew.');
    expect(await typed()).toMatchObject({
      name: ENGLISH.name,
      headline: ENGLISH.headline,
      positions: [
        { title: 'Lead hydrologist', company: 'Scheldt Hydrology', location: 'Ghent, Belgium' },
        { title: 'Hydrologist', company: 'Scheldt Hydrology', location: 'Antwerp, Belgium' },
        { title: 'Field assistant', company: 'Polder Survey', location: 'Zeeland' },
      ],
      skills: ['Groundwater modelling'],
    });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(options.errors).toEqual([]);
  });

  it('is refused by name where it is nothing of the kind, cut, locked or malicious', async () => {
    const options = await winnow.own('options.html');
    await says(options, 'Your data from the network');
    for (const [name, words] of REFUSED) {
      await options.choose('#export', path(name));
      await says(options, words);
      expect(await textOf(options)).toContain('Nothing was changed.');
    }
    expect(await kept()).toEqual({ connections: [], pastRequests: [] });
  });

  const many = MANY[browser.name] ?? 0;

  it(`of ${many} connections leaves the page free while it is read and written`, async () => {
    writeFileSync(path('Connections.csv'), connections(many));
    const options = await winnow.own('options.html');
    await says(options, 'Your data from the network');
    await options.bringToFront();
    await options.evaluate(() => {
      const frames = [performance.now()];
      const frame = (now: number) => {
        frames.push(now);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      Object.assign(globalThis, { frames });
    });
    await options.choose('#export', path('Connections.csv'));
    await says(options, 'Nothing is kept yet.', 60_000);
    await options.click('button', 'Take this in');
    await says(options, 'Taken in. Waiting requests are judged anew.', 60_000);
    const frames = await options.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
    const whole = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
    const longest = Math.max(...frames.slice(1).map((time, at) => time - (frames[at] ?? 0)));
    // Done on the page itself, the work would be one gap of about the whole time.
    expect(longest / whole).toBeLessThan(1 / 4);
    expect(await winnow.rows('connections')).toHaveLength(many);
  });
});
