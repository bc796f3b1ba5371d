import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionRow } from '../../utils/store/rows.ts';
import { badges } from './support/badges.ts';
import { rows } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { siteLog } from './support/site-log.ts';
import { openWinnow, savedPage, type Winnow } from './support/winnow.ts';

/** Places on the page of cards whose Accept behaves in its own way; see `expected.json`. */
const ACCEPT_IS_LINK = 2;
const ACCEPT_ASKS = 8;
const ACCEPT_WANTS_READER = 7;
const WITHOUT_REPLY = 1;

let winnow: Winnow;
let own: Page;
let page: Page;
/** Milliseconds since 1970. */
let begunAt: number;

beforeAll(async () => {
  winnow = await openWinnow();
  await winnow.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  own = await winnow.own('popup.html');
});

afterAll(() => winnow.close());

beforeEach(async () => {
  begunAt = Date.now();
  page = await winnow.visit(savedPage('s3b-en-all'));
  await eventually(
    () => badges(page),
    (all) => all.length === 15,
  );
  // The site draws every row anew once, and the badges follow.
  await page.waitForTimeout(800);
  await page.bringToFront();
});

afterEach(() => page.close());

async function decideOnCard(place: number, key: string): Promise<void> {
  for (let step = 0; step < place; step += 1) await page.keyboard.press('j');
  await page.keyboard.press(key);
}

/** The decision made in this test, once it has come that far. */
async function latest(state: DecisionRow['state']): Promise<DecisionRow> {
  const made = await eventually(
    async () => (await rows(own, 'decisions')).filter(({ decidedAt }) => decidedAt >= begunAt),
    ([decision]) => decision?.state === state,
  );
  const [decision] = made;
  if (decision === undefined) throw new Error('no decision');
  return decision;
}

describe('accept', () => {
  it('works where the control is a link', async () => {
    await decideOnCard(ACCEPT_IS_LINK, 'a');
    await latest('applied');
    expect(await siteLog(page)).toMatchObject([{ action: 'accept', outcome: 'accepted' }]);
  });

  it('leaves the site’s question to the reader: applied once they said yes there', async () => {
    await decideOnCard(ACCEPT_ASKS, 'a');
    await eventually(
      () => siteLog(page),
      ([first]) => first?.outcome === 'dialog',
    );
    await page.waitForTimeout(5_000);
    expect((await latest('applying')).choice).toBe('accept');
    await page.getByRole('button', { name: 'Accept invite' }).click();
    await latest('applied');
    expect(await siteLog(page)).toHaveLength(2);
  });

  it('failed, and is offered again, where the reader said no to the site’s question', async () => {
    await decideOnCard(ACCEPT_ASKS, 'a');
    await eventually(
      () => siteLog(page),
      ([first]) => first?.outcome === 'dialog',
    );
    // As long as it takes anybody to read it.
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    expect(await latest('failed')).toMatchObject({ failure: 'no-effect' });
  });

  it('that needs the reader’s own key puts the focus there, and is applied when they press it', async () => {
    await decideOnCard(ACCEPT_WANTS_READER, 'a');
    expect(await latest('failed')).toMatchObject({ failure: 'needs-reader' });
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toContain('Accept');
    await page.keyboard.press('Enter');
    await latest('applied');
  });
});

describe('reply', () => {
  it('opens the site’s own reply after the window, with a draft on the clipboard, and sends nothing', async () => {
    await decideOnCard(ACCEPT_IS_LINK, 'r');
    await latest('applied');
    expect(await siteLog(page)).toMatchObject([{ action: 'reply' }]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hi Zaynab, thank you/);
  });

  it('fails in words where the card has no reply', async () => {
    await decideOnCard(WITHOUT_REPLY, 'r');
    expect(await latest('failed')).toMatchObject({ failure: 'control-missing' });
    expect(await siteLog(page)).toEqual([]);
  });
});
