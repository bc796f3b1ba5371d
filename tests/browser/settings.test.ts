import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../utils/requests/index.ts';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { type MadeCard, madeList } from './support/made-list.ts';
import { savedPage } from './support/pages.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

describe.each(BROWSERS)('settings in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    return tab;
  }

  /** Whether the key that opens the help is still ours. */
  async function helpOpens(tab: Tab): Promise<boolean> {
    await tab.press('?');
    const open = await tab.inLayer((root) => root.querySelector('dialog, [role="dialog"]') !== null, null);
    await tab.press('Escape');
    return open === true;
  }

  it('switch the keys off and on at once, on pages that are open', async () => {
    const page = await visit();
    expect(await helpOpens(page)).toBe(true);
    const options = await winnow.own('options.html');
    await options.click('checkbox', 'Decide with single keys, on the page and in the queue');
    await eventually(
      () => helpOpens(page),
      (open) => !open,
    );
    await page.press('j', 'e');

    await options.bringToFront();
    await options.click('checkbox', 'Decide with single keys, on the page and in the queue');
    await eventually(
      () => helpOpens(page),
      (open) => open,
    );
    // Had j been heard before, the second request would be selected now; and e would have decided the first.
    await page.press('j', 'e');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await decisions()).toMatchObject([{ requestId: 'linkedin:ingeborg-haukas' }]);
    expect(await siteLog(page)).toHaveLength(1);
  });

  it('leave the page untouched from the moment that they say so', async () => {
    const page = await visit();
    const options = await winnow.own('options.html');
    await options.click('checkbox', 'Leave the network’s page untouched');
    await eventually(
      () => page.evaluate(() => document.documentElement.children.length),
      (count) => count === 2,
    );
    await page.press('j', 'e');
    const again = await winnow.visit(savedPage('s3b-en-all'));
    await eventually(
      () => winnow.rows('requests'),
      (all) => all.length === 15,
    );
    expect(await again.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await decisions()).toEqual([]);
  });

  it('show the time to undo as it was kept, and wait for as long as it then says', async () => {
    const page = await winnow.visit(madeList([{ slug: 'bo-holm', name: 'Bo Holm' }]));
    await badgesAre(page, 1);
    const options = await winnow.own('options.html#page');
    await eventually(
      () => fieldValue(options, 'undo-window'),
      (value) => value === '0.4',
    );
    await setNumber(options, 'undo-window', '61');
    await eventually(
      () => textOf(options),
      (shown) => shown.includes('Seconds must be a whole number from 0 to 60.'),
    );
    expect(await fieldValue(options, 'undo-window')).toBe('61');
    await setNumber(options, 'undo-window', '60');
    await keptIsSaid(options);
    await page.press('j', 'e');
    const [planned] = await eventually(decisions, ([made]) => made !== undefined);
    expect((planned?.dueAt ?? 0) - (planned?.decidedAt ?? 0)).toBe(60_000);
    await page.press('z');
    await eventually(decisions, ([made]) => made?.state === 'undone');
    await options.bringToFront();
    await setNumber(options, 'undo-window', '0');
    await options.reload();
    await eventually(
      () => fieldValue(options, 'undo-window'),
      (value) => value === '0',
    );
    await page.press('e');
    await eventually(decisions, (made) => made.some(({ state }) => state === 'applied'));
    expect(await siteLog(page)).toMatchObject([{ action: 'ignore' }]);
  });

  it('list decisions instead of pressing them from the moment that they say so', async () => {
    const page = await winnow.visit(madeList([{ slug: 'bo-holm', name: 'Bo Holm' }]));
    await badgesAre(page, 1);
    const options = await winnow.own('options.html#page');
    await options.click('checkbox', 'Leave the network’s page untouched');
    await options.evaluate(async () => {
      while (document.querySelector('[name="pressing"]') === null)
        await new Promise((resolve) => setTimeout(resolve, 20));
      [...document.querySelectorAll<HTMLInputElement>('[name="pressing"]')].at(-1)?.click();
    });
    await eventually(
      () => textOf(options),
      (shown) => shown.includes('This only counts for “Later” now'),
    );
    const queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('1 to decide'),
    );
    await queue.press('j', 'e');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('For you to press'),
    );
    await page.bringToFront();
    expect(await siteLog(page)).toEqual([]);
    await options.bringToFront();
    await options.click('checkbox', 'Leave the network’s page untouched');
    await page.bringToFront();
    await badgesAre(page, 1);
  });

  it('forget words at once where they are to be kept no longer', async () => {
    const page = await winnow.visit(
      madeList([{ slug: 'bo-holm', name: 'Bo Holm', note: 'Shall we talk about the harbour?' }]),
    );
    await badgesAre(page, 1);
    await page.press('j', 'e');
    await eventually(decisions, ([made]) => made?.state === 'applied');
    const note = async () => (await winnow.rows('requests')).map((request) => request.note);
    expect(await note()).toEqual(['Shall we talk about the harbour?']);
    const options = await winnow.own('options.html#kept');
    await choose(options, 'retention', '0');
    await keptIsSaid(options);
    await eventually(note, ([kept]) => kept === null);
  });

  it('take the reader’s own profile, and judge what waits anew', async () => {
    await visit();
    const options = await winnow.own('options.html');
    await options.fill(
      'Positions (one per line: title; company; place)',
      'Quality lead; Nordvik Seafood; Bergen',
    );
    // It is kept while the reader pauses, without any button.
    await keptIsSaid(options);
    const colleague = await eventually(
      async () => (await winnow.rows('requests')).find(({ slug }) => slug === 'ingeborg-haukas'),
      (request) => request?.commonGround.length === 1,
    );
    expect(colleague?.commonGround).toEqual([expect.objectContaining({ yours: 'Nordvik Seafood' })]);
  });

  describe('say whom the reader welcomes', () => {
    const CARDS: readonly MadeCard[] = [
      { slug: 'rita-vos', name: 'Rita Vos', headline: 'Senior recruiter at Talentworks' },
      { slug: 'sam-lie', name: 'Sam Lie', headline: 'Student of marine biology' },
      { slug: 'bo-holm', name: 'Bo Holm', headline: 'Harbour engineer in Bergen' },
      { slug: 'carl-wyn', name: 'Carl Wyn', headline: 'I help coaches get 50 leads a month | Acme Growth' },
      { slug: 'mia-tan', name: 'Mia Tan', headline: 'I help founders close more deals', mutual: 14 },
    ];
    const request = async (wanted: string) =>
      (await winnow.rows('requests')).find(({ slug }) => slug === wanted);

    interface Said {
      readonly what: string;
      readonly who: string;
      readonly set: (options: Tab) => Promise<void>;
      readonly reason: string;
      readonly label: string;
      /** Whether it makes the request more worth the reader's time. */
      readonly up: boolean;
    }

    it.each<Said>([
      {
        what: 'recruiters are welcome',
        who: 'rita-vos',
        set: (options) => choose(options, 'preference-recruiters', 'welcome'),
        reason: 'welcome-recruiter',
        label: 'Unclear',
        up: true,
      },
      {
        what: 'recruiters are not',
        who: 'rita-vos',
        set: (options) => choose(options, 'preference-recruiters', 'unwelcome'),
        reason: 'unwelcome-recruiter',
        label: 'Unclear',
        up: false,
      },
      {
        what: 'students are welcome',
        who: 'sam-lie',
        set: (options) => choose(options, 'preference-students', 'welcome'),
        reason: 'welcome-student',
        label: 'Unclear',
        up: true,
      },
      {
        what: 'people of the same town come first',
        who: 'bo-holm',
        set: (options) => options.click('checkbox', 'Put people of my own town forward'),
        reason: 'welcome-same-city',
        label: 'Unclear',
        up: true,
      },
      {
        what: 'a company is trusted',
        who: 'carl-wyn',
        set: (options) => options.fill('Companies you trust (one per line)', 'Acme Growth'),
        reason: 'trusted-company',
        label: 'Unclear',
        up: true,
      },
      {
        what: 'so many people in common are trusted',
        who: 'mia-tan',
        set: (options) => setNumber(options, 'preference-mutual', '10'),
        reason: 'trusted-mutual',
        label: 'Unclear',
        up: true,
      },
    ])('and at once judge what waits by it: $what', async ({ who, set, reason, label, up }) => {
      await winnow.startWith({ profile: { ...EMPTY_PROFILE, places: ['Bergen'] } });
      const page = await winnow.visit(madeList(CARDS));
      await badgesAre(page, CARDS.length);
      const before = await request(who);
      const options = await winnow.own('options.html#preferences');
      await set(options);
      const after = await eventually(
        () => request(who),
        (row) => row?.reasons.some(({ code }) => code === reason) === true,
      );
      const [was = 0, is = 0] = [before?.worth, after?.worth];
      expect(up ? is - was : was - is).toBeGreaterThan(0);
      await eventually(
        () => badges(page),
        (all) => all.some((badge) => badge.name === NAMES[who] && badge.label === label),
      );
      // Nobody else is moved by it.
      const others = (await winnow.rows('requests')).filter(({ slug }) => slug !== who);
      expect(others.flatMap(({ reasons }) => reasons).filter(({ code }) => code === reason)).toEqual([]);
    });
  });
});

const NAMES: Readonly<Record<string, string>> = {
  'rita-vos': 'Rita Vos',
  'sam-lie': 'Sam Lie',
  'bo-holm': 'Bo Holm',
  'carl-wyn': 'Carl Wyn',
  'mia-tan': 'Mia Tan',
};

const fieldValue = (tab: Tab, id: string) =>
  tab.evaluate((wanted) => (document.getElementById(wanted) as HTMLInputElement | null)?.value ?? null, id);

const keptIsSaid = (tab: Tab) =>
  eventually(
    () => textOf(tab),
    (shown) => shown.includes('✓ Kept'),
  );

/** Types a number in place of what stands there, and leaves the field. */
async function setNumber(tab: Tab, id: string, value: string): Promise<void> {
  await eventually(
    () => fieldValue(tab, id),
    (shown) => shown !== null,
  );
  await tab.evaluate(
    ([wanted, text]) => {
      const field = document.getElementById(wanted) as HTMLInputElement;
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [id, value] as const,
  );
}

async function choose(tab: Tab, id: string, value: string): Promise<void> {
  await eventually(
    () => fieldValue(tab, id),
    (shown) => shown !== null,
  );
  await tab.evaluate(
    ([wanted, chosen]) => {
      const field = document.getElementById(wanted) as HTMLSelectElement;
      field.value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [id, value] as const,
  );
}
