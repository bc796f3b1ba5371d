import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plan } from '../../utils/decisions/life.ts';
import { newPerson } from '../../utils/people/index.ts';
import { DEFAULT_PEOPLE_SETTINGS, type PeopleSettings } from '../../utils/settings/people-settings.ts';
import { toPersonRow } from '../../utils/store/people-rows.ts';
import { rowOf } from '../unit/store/rows-of.ts';
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
/** Firefox is driven several times as slowly. */
const PICKED: Readonly<Record<string, number>> = { Chromium: 40, Firefox: 10 };

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

/** What of the browser's extension API is looked at here, as one of our own pages has it. */
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly alarms: {
    getAll(): Promise<readonly { readonly scheduledTime: number }[]>;
    create(name: string, when: { readonly when: number }): Promise<void>;
  };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly notifications: {
    getAll(): Promise<object>;
    clear(id: string): Promise<boolean>;
  };
}
declare const chrome: Api;

/** Runs in the page: tells the background something, as the page itself does. */
async function tell([type, data]: readonly [type: string, data: object]): Promise<string> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  return JSON.stringify(await chrome.runtime.sendMessage(message).catch((error) => String(error)));
}

/** Runs in the page: puts rows into a table. */
async function put([table, rows]: readonly [table: string, rows: readonly object[]]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('winnow');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(table, 'readwrite');
  for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Runs in the page: puts a name into the field that somebody is looked for by. */
function paste(name: string): void {
  const field = document.querySelector<HTMLInputElement>('#add-name');
  if (field === null) return;
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe.each(BROWSERS)('staying in touch in $name', (browser) => {
  const winnow = useWinnow(browser, { build: 'notifying' });
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
    // The reader's own key for a call, and for nothing else.
    await winnow.startWith({ settings: { keys: { called: 'q' } } });
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
    await tab.press('1', '?');
    await says(tab, 'Log: Called');
    await closeDialog(tab);
    expect(await touches()).toEqual([]);
    await tab.press('q');
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

  const picked = PICKED[browser.name] ?? 0;

  it(`finds ${picked} of ${CONNECTIONS} connections, and today’s list as it was after a restart`, async () => {
    await winnow.startWith({ settings: { people: { ...DEFAULT_PEOPLE_SETTINGS, aDay: 5 } } });
    const options = await winnow.own('options.html');
    await says(options, 'Your data from the network');
    await options.choose('#export', exported);
    await says(options, 'Nothing is kept yet.');
    await options.click('button', 'Take this in');
    await says(options, 'Taken in. Waiting requests are judged anew.');
    expect(await winnow.rows('connections')).toHaveLength(CONNECTIONS);
    await options.close();

    const tab = await winnow.own('people.html');
    await says(tab, 'Fewer, truer');
    await tab.press('i');
    await says(tab, 'Name, or part of it');
    for (let at = 0; at < picked; at += 1) {
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
    expect(new Set((await people()).map(({ slug }) => slug)).size).toBe(picked);
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
    const refusal = (wish: object) => tab.evaluate(tell, ['people', wish] as const);
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

  it('has people beside the queue though no request was seen, and takes in whom was accepted earlier', async () => {
    const queue = await winnow.own('popup.html');
    await says(queue, 'Nothing seen yet');
    expect(await textOf(queue)).not.toContain('People');
    const ada = toPersonRow({ ...newPerson('ada', 'Ada', '2026-01-01', 1), cadence: 'monthly' });
    await queue.evaluate(put, ['people', [ada]] as const);
    // The memory was written behind Winnow's back, which nothing tells the page.
    await queue.reload();
    await says(queue, 'People');
    await queue.click('button', 'People');
    await says(queue, 'you have not spoken yet');

    const row = rowOf('bo', { status: 'accepted', name: 'Bo Berg' });
    const decided = plan({
      ...{ id: 'd', requestId: row.id, choice: 'accept', via: 'page', pageId: null },
      ...{ now: Date.now(), undoWindow: 0 },
    });
    await queue.evaluate(put, ['requests', [row]] as const);
    await queue.evaluate(put, [
      'decisions',
      [{ ...decided, state: 'applied', appliedAt: Date.now() }],
    ] as const);
    await queue.reload();
    await says(queue, 'Decided');
    await queue.press('d');
    await says(queue, 'Bo Berg');
    await queue.press('j', 't');
    await says(queue, 'Bo Berg is among your people.');
    const [bo] = await eventually(
      async () => (await people()).filter(({ requestId }) => requestId === row.id),
      (rows) => rows.length === 1,
    );
    expect(bo).toMatchObject({ name: 'Bo Berg', slug: 'bo' });
    expect(bo?.hook).toContain('Ghent');
    // Taken out again, they can be taken in again.
    await queue.click('button', 'Undo');
    await eventually(people, (rows) => rows.length === 1);
    expect(queue.errors).toEqual([]);
  });

  it('reminds by the alarm, once a day, not in quiet hours, of no more than was chosen, and never unasked', async () => {
    await winnow.startWith({ settings: { people: { ...DEFAULT_PEOPLE_SETTINGS, aDay: 2 } } });
    const tab = await winnow.own('people.html');
    await says(tab, 'Fewer, truer');
    const names = ['Ada', 'Bo', 'Cy', 'Dee'];
    const since = new Date(Date.now() - 200 * DAY).toISOString().slice(0, 10);
    const rows = names.map((name) => toPersonRow({ ...newPerson(name, name, since, 1), cadence: 'monthly' }));
    await tab.evaluate(put, ['people', rows] as const);
    const set = (change: Partial<PeopleSettings>) =>
      tab.evaluate(tell, [
        'saveSettings',
        { people: { ...DEFAULT_PEOPLE_SETTINGS, aDay: 2, ...change } },
      ] as const);
    const told = () =>
      tab.evaluate(async () => ({
        alarms: (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime),
        count: await chrome.action.getBadgeText({}),
        said: Object.keys(await chrome.notifications.getAll()),
      }));
    // Not asked for: neither by the page that shows them nor by the background that starts.
    await winnow.stopBackground();
    await tab.evaluate(tell, ['people', { do: 'choose' }] as const);
    expect(await told()).toEqual({ alarms: [], count: '', said: [] });

    // In quiet hours the icon counts, and nothing is said; the alarm is set for when they end.
    const hour = new Date().getHours();
    const quiet = { quietFrom: (hour + 23) % 24, quietTo: (hour + 3) % 24 };
    await set({ count: true, notify: true, ...quiet });
    const inQuiet = await told();
    expect(inQuiet).toMatchObject({ count: '2', said: [] });
    expect(inQuiet.alarms.map((time) => new Date(time).getHours())).toEqual([quiet.quietTo]);

    // The background sleeps, and the alarm wakes it when it may speak.
    await tab.evaluate(put, [
      'singles',
      [
        {
          name: 'settings',
          value: { people: { aDay: 2, count: true, notify: true, quietFrom: 0, quietTo: 0 } },
        },
      ],
    ] as const);
    await winnow.stopBackground();
    await tab.evaluate(() => chrome.alarms.create('people', { when: Date.now() + 500 }));
    await eventually(
      () => winnow.rows('singles'),
      (rows) => rows.some(({ name }) => name === 'reminded'),
    );
    const notice = browser.cannot.notices === undefined ? ['people'] : [];
    await eventually(told, ({ said, count }) => said.length === notice.length && count === '2');
    // That it was said is written first, and the next alarm is set last.
    await eventually(
      told,
      ({ alarms: [next = Date.now()] }) => new Date(next).getDate() !== new Date().getDate(),
    );
    // Once is enough for a day.
    await tab.evaluate(() => chrome.notifications.clear('people'));
    await set({ count: true, notify: true, quietFrom: 0, quietTo: 0 });
    expect((await told()).said).toEqual([]);

    // Switched off, nothing is left of it.
    await set({});
    expect(await told()).toEqual({ alarms: [], count: '', said: [] });
    expect(tab.errors).toEqual([]);
  });

  it('saves dates for a calendar, of everybody and of one talk', async () => {
    const tab = await winnow.own('people.html');
    await says(tab, 'Fewer, truer');
    const due = (id: string, name: string, change = {}) =>
      toPersonRow({ ...newPerson(id, name, '2026-01-31', 1), cadence: 'yearly', ...change });
    const rows = [
      due('ada', 'Žofie Šťastná', { hook: 'You both sail; and more, much more' }),
      due('bo', 'Bo', { cadence: 'never' }),
    ];
    await tab.evaluate(put, ['people', rows] as const);
    await tab.evaluate(() => {
      location.hash = '#everybody';
    });
    await says(tab, '2 people');
    await tab.click('button', 'Dates as a calendar file');
    await says(tab, 'Saved with your downloads.');
    const read = async (name: string) => {
      const [file] = await eventually(
        async () => (await winnow.saved()).filter((each) => each.name === name),
        ([saved]) => saved?.text.includes('END:VCALENDAR') === true,
      );
      const events = new ICAL.Component(ICAL.parse(file?.text ?? '')).getAllSubcomponents('vevent');
      return events.map((each) => new ICAL.Event(each));
    };
    const dates = await read('winnow-people.ics');
    expect(dates.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Call: Žofie Šťastná', '2027-01-31'],
    ]);
    expect(dates[0]?.description).toBe('You both sail; and more, much more');

    await tab.evaluate(() => {
      location.hash = '#person=ada';
    });
    await says(tab, 'Plan a call or coffee');
    await tab.evaluate(() => {
      const [kind] = document.querySelectorAll<HTMLSelectElement>('.plan-talk select');
      const [when] = document.querySelectorAll<HTMLInputElement>('.plan-talk input');
      if (kind === undefined || when === undefined) return;
      kind.value = 'met';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
      when.value = '2027-03-04T15:30';
      when.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await tab.click('button', 'Save for your calendar');
    const [talk] = await read('winnow-talk.ics');
    expect(talk?.summary).toBe('Meet for coffee: Žofie Šťastná');
    expect(talk?.startDate.toJSDate()).toEqual(new Date('2027-03-04T15:30'));
    expect(talk?.duration.toSeconds()).toBe(45 * 60);
  });
});
