import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PEOPLE_SETTINGS } from '../../utils/settings/people-settings.ts';
import { aheadBy } from './support/clock.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** Milliseconds. */
const DAY = 86_400_000;
const CONNECTIONS = 3_000;
const PICKED = 40;

let folder: string;
let exported: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-people-'));
  exported = join(folder, 'Connections.csv');
  const people = Array.from(
    { length: CONNECTIONS },
    (_, at) =>
      `Person${at},Number${at},https://www.linkedin.com/in/person-${at},,Firm ${at % 50},Pilot,08 Feb 2026`,
  );
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  writeFileSync(exported, `${[header, ...people].join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs in the page: puts a name into the field that somebody is looked for by. */
function paste(name: string): void {
  const field = document.querySelector<HTMLInputElement>('#add-name');
  if (field === null) return;
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe.each(BROWSERS)('staying in touch in $name', (browser) => {
  const winnow = useWinnow(browser);
  beforeEach(() => winnow.putClockAhead(0));

  const says = (tab: Tab, words: string) =>
    eventually(
      () => textOf(tab),
      (shown) => shown.includes(words),
    );
  const people = () => winnow.rows('people');
  const touches = () => winnow.rows('touches');
  /** Names on today's list, those that are done left out. */
  const listed = (tab: Tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.today-row[data-done="false"] .today-name')].map(
        (each) => each.innerText,
      ),
    );

  /** As many days later, for the background and for the page, which is looked at again. */
  async function later(tab: Tab, days: number): Promise<void> {
    await winnow.putClockAhead(days * DAY);
    await tab.evaluate(aheadBy, days * DAY);
    await tab.evaluate(() => window.dispatchEvent(new Event('focus')));
  }

  /** Adds somebody by hand, as a reader does without a pointer. */
  async function add(tab: Tab, name: string): Promise<void> {
    await tab.press('i');
    await says(tab, 'Name, or part of it');
    await tab.fill('Name, or part of it', name);
    await tab.press('Enter');
    await says(tab, `${name} is among your people`);
    await closeDialog(tab);
  }

  async function closeDialog(tab: Tab): Promise<void> {
    await tab.press('Escape');
    await eventually(
      () => tab.evaluate(() => document.querySelector('dialog') === null),
      (gone) => gone,
    );
  }

  it('walks through a year: accepted, kept, touched, due, paused, overdue, stopped', async () => {
    const page = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(page, 15);
    const genuine = (await winnow.rows('requests'))
      .filter(({ label }) => label === 'genuine')
      .toSorted((a, b) => b.worth - a.worth)[0];
    const queue = await winnow.own('popup.html');
    await says(queue, genuine?.name ?? '');
    await queue.press('j', 'a');
    await says(queue, `Keep in touch with ${genuine?.name}?`);
    await queue.press('t');
    await says(queue, `${genuine?.name} is among your people.`);
    const [kept] = await eventually(people, ([row]) => row !== undefined);
    expect(kept).toMatchObject({ name: genuine?.name, cadence: 'quarterly', requestId: genuine?.id });
    expect(kept?.hook).not.toBe('');
    await queue.close();
    await page.close();

    const tab = await winnow.own('people.html');
    await says(tab, 'Nobody is waiting');
    // Nothing is due for three months; then a call is suggested.
    await later(tab, 60);
    expect(await listed(tab)).toEqual([]);
    await later(tab, 95);
    await eventually(
      () => listed(tab),
      (names) => names.join() === genuine?.name,
    );
    await says(tab, 'you have not spoken yet');
    await tab.press('1');
    await says(tab, 'That was today');
    await tab.press('n');
    await tab.fill('A line about it', 'the new quay');
    await tab.press('Enter');
    await eventually(touches, ([touch]) => touch?.note === 'the new quay');
    expect(await touches()).toMatchObject([{ kind: 'called', personId: kept?.id }]);

    // Counted from the call and not from a fixed clock: due at 187 days or so, with another kind.
    await later(tab, 180);
    expect(await listed(tab)).toEqual([]);
    await later(tab, 190);
    await eventually(
      () => listed(tab),
      (names) => names.length === 1,
    );
    await says(tab, 'Meet for coffee');
    await says(tab, 'the new quay');
    // Overdue a while later.
    await later(tab, 245);
    await says(tab, 'Overdue since');
    // A holiday: the clock stands still.
    await tab.click('button', 'Pause everybody');
    await says(tab, 'On holiday');
    await later(tab, 330);
    expect(await listed(tab)).toEqual([]);
    await tab.click('button', 'End the holiday');
    await says(tab, 'The holiday is over');
    await eventually(
      () => listed(tab),
      (names) => names.length === 1,
    );
    // Met; and after a year, no more, without guilt.
    await tab.press('l');
    await eventually(touches, (all) => all.length === 2);
    expect((await touches()).map(({ kind }) => kind).sort()).toEqual(['called', 'met']);
    await later(tab, 365);
    await tab.evaluate((id) => {
      location.hash = `#person=${id}`;
    }, kept?.id ?? '');
    await says(tab, 'What happened so far');
    await tab.click('button', 'Stop');
    await says(tab, 'Nothing is lost');
    await later(tab, 900);
    await tab.evaluate(() => {
      location.hash = '#today';
    });
    await says(tab, 'Nobody is waiting');
    expect(await listed(tab)).toEqual([]);
    // Taken back, they are overdue by far.
    await tab.press('z');
    await eventually(people, ([row]) => row?.stoppedOn === null);
    expect(tab.errors).toEqual([]);
  });

  it(`finds ${PICKED} of ${CONNECTIONS} connections, and today’s list as it was after a restart`, async () => {
    await winnow.startWith({ settings: { people: { ...DEFAULT_PEOPLE_SETTINGS, aDay: 5 } } });
    const options = await winnow.own('options.html');
    await says(options, 'Your data from the network');
    await options.choose('#export', exported);
    await says(options, 'Nothing is kept yet.');
    await options.click('button', 'Take this in');
    await eventually(
      () => winnow.rows('connections'),
      (rows) => rows.length === CONNECTIONS,
    );
    await options.close();

    const tab = await winnow.own('people.html');
    await says(tab, 'Fewer, truer');
    await tab.press('i');
    await says(tab, 'Name, or part of it');
    for (let at = 0; at < PICKED; at += 1) {
      const name = `Person${at * 70} Number${at * 70}`;
      // Firefox is driven letter by letter; the first is typed, the others are pasted.
      if (at === 0) await tab.fill('Name, or part of it', name);
      else await tab.evaluate(paste, name);
      await eventually(
        () => tab.evaluate(() => document.querySelector('.add-found .person-line-name')?.textContent),
        (first) => first === name,
      );
      await tab.press('Enter');
      await eventually(
        () => tab.evaluate(() => document.querySelector('.add-said')?.textContent),
        (said) => said === `${name} is among your people`,
      );
    }
    expect(new Set((await people()).map(({ slug }) => slug)).size).toBe(PICKED);
    await closeDialog(tab);

    await later(tab, 100);
    const before = await eventually(
      () => listed(tab),
      (names) => names.length === 5,
    );
    await tab.press('1');
    const left = await eventually(
      () => listed(tab),
      (names) => names.length === 4,
    );
    expect(before).toEqual(expect.arrayContaining([...left]));

    await winnow.restart();
    const again = await winnow.own('people.html');
    await later(again, 100);
    const after = await eventually(
      () => listed(again),
      (names) => names.length === 4,
    );
    expect([...after].sort()).toEqual([...left].sort());
  });

  it('says clearly what it does not take', async () => {
    const tab = await winnow.own('people.html');
    await says(tab, 'Fewer, truer');
    await add(tab, 'Ada Quickenborne');
    // Somebody of the same name: asked once more.
    await tab.press('i');
    await says(tab, 'Name, or part of it');
    await tab.fill('Name, or part of it', 'ada quickenborne');
    await tab.press('Enter');
    await says(tab, 'Somebody named Ada Quickenborne is among your people already.');
    expect(await people()).toHaveLength(1);
    await tab.click('button', 'Add, they are two people');
    await eventually(people, (rows) => rows.length === 2);
    await closeDialog(tab);
    // A day that has not come, told by a page that is wrong about the day; and fields that are no such thing.
    const [person] = await people();
    const refusal = (wish: object) =>
      tab.evaluate(async (sent) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(m: object): Promise<unknown> } }
        >;
        const { runtime } = browser ?? chrome ?? { runtime: { sendMessage: async () => null } };
        const message = { id: 1, type: 'people', data: sent, timestamp: Date.now() };
        return JSON.stringify(await runtime.sendMessage(message).catch((error) => String(error)));
      }, wish);
    const touch = { do: 'touch', touchId: 't', personId: person?.id, kind: 'called', note: '' };
    expect(await refusal({ ...touch, on: '2199-01-01' })).toContain('in-future');
    expect(await refusal({ ...touch, on: '1900-01-01' })).toContain('no day between 1970 and 2199');
    expect(await refusal({ do: 'edit', personId: person?.id, edit: { cadence: -3 } })).toContain('cadence');
    expect(await touches()).toEqual([]);
    // Somebody who is forgotten is gone from everything, and is nobody under their address.
    await tab.evaluate((id) => {
      location.hash = `#person=${id}`;
    }, person?.id ?? '');
    await says(tab, 'What happened so far');
    await tab.click('button', 'Forget');
    await says(tab, 'It cannot be brought back');
    await tab.click('button', 'Forget');
    await eventually(people, (rows) => !rows.some(({ id }) => id === person?.id));
    await eventually(
      () => tab.evaluate(() => location.hash),
      (hash) => hash === '#everybody',
    );
    await tab.evaluate((id) => {
      location.hash = `#person=${id}`;
    }, person?.id ?? '');
    await says(tab, 'Nobody is kept under this address any more.');
    expect(tab.errors).toEqual([]);
  });
});
