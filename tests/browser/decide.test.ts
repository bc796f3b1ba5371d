import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badges } from './support/badges.ts';
import { rows } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { siteLog } from './support/site-log.ts';
import { openWinnow, savedPage, type Winnow } from './support/winnow.ts';

const PAGE = 's3b-en-all';
/** As `expected.json` says: the third request on the page. */
const THIRD = 'vito-accetta';
/** The default undo window, and a little for the press. Milliseconds. */
const UNDO_WINDOW = 5_000;
const PAST_THE_WINDOW = 7_000;

let winnow: Winnow;
let userDataDir: string;
let page: Page;
let own: Page;

async function visit(): Promise<void> {
  page = await winnow.visit(savedPage(PAGE));
  await eventually(
    () => badges(page),
    (seen) => seen.length === 15,
  );
}

async function open(): Promise<void> {
  winnow = await openWinnow(userDataDir);
  own = await winnow.own('popup.html');
  await visit();
}

beforeEach(async () => {
  userDataDir = mkdtempSync(join(tmpdir(), 'winnow-decide-'));
  await open();
});

afterEach(() => winnow.close());

async function press(...keys: readonly string[]): Promise<void> {
  await page.bringToFront();
  for (const key of keys) await page.keyboard.press(key);
}

function decisions() {
  return rows(own, 'decisions');
}

describe('keys on the page, nothing selected at first', () => {
  it('j j j e declines the third request: one control pressed after the window, then applied', async () => {
    await press('j', 'j', 'j', 'e');
    const [planned] = await eventually(decisions, (all) => all.length === 1);
    expect(planned).toMatchObject({
      requestId: `linkedin:${THIRD}`,
      choice: 'decline',
      state: 'planned',
      via: 'page',
    });
    expect(await siteLog(page)).toEqual([]);

    const [applied] = await eventually(decisions, ([first]) => first?.state === 'applied');
    const presses = await siteLog(page);
    expect(presses).toHaveLength(1);
    expect(presses[0]).toMatchObject({ action: 'ignore', slug: THIRD, outcome: 'ignored' });
    expect((applied?.appliedAt ?? 0) - (planned?.decidedAt ?? 0)).toBeGreaterThanOrEqual(UNDO_WINDOW);
  });

  it('e then z presses nothing', async () => {
    await press('j', 'e', 'z');
    await eventually(decisions, ([first]) => first?.state === 'undone');
    await page.waitForTimeout(PAST_THE_WINDOW);
    expect(await siteLog(page)).toEqual([]);
    expect((await decisions())[0]?.state).toBe('undone');
  });

  it('a accepts, and the card goes', async () => {
    await press('j', 'a');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(page)).toMatchObject([{ action: 'accept', outcome: 'accepted' }]);
  });

  it('h puts off without pressing anything', async () => {
    await press('j', 'h');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(page)).toEqual([]);
    expect((await rows(own, 'requests')).filter(({ status }) => status === 'postponed')).toHaveLength(1);
  });
});

describe('what ends in the middle', () => {
  it('a browser that closes inside the window leaves the decision planned, and offers it again', async () => {
    await press('j', 'j', 'j', 'e');
    await eventually(decisions, (all) => all.length === 1);
    await winnow.close();
    await open();
    await page.waitForTimeout(PAST_THE_WINDOW);
    expect(await decisions()).toMatchObject([{ requestId: `linkedin:${THIRD}`, state: 'planned' }]);
    expect(await siteLog(page)).toEqual([]);
    await press('j', 'j', 'j', 'e');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(page)).toMatchObject([{ action: 'ignore', slug: THIRD }]);
  });

  it('a worker that is stopped between key and press loses nothing', async () => {
    await press('j', 'j', 'j', 'e');
    await eventually(decisions, (all) => all.length === 1);
    await winnow.stopWorker();
    await page.bringToFront();
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(page)).toMatchObject([{ action: 'ignore', slug: THIRD }]);
  });
});

describe('keys that are not meant', () => {
  it('are silent in a field', async () => {
    await press('j');
    await page.getByRole('textbox').or(page.getByRole('combobox')).first().focus();
    await press('e');
    await page.waitForTimeout(500);
    expect(await decisions()).toEqual([]);
  });

  it('are silent when a script makes them, and when they are held down', async () => {
    await press('j');
    await page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'e', text: 'e', autoRepeat: true });
    await page.waitForTimeout(500);
    expect(await decisions()).toEqual([]);
  });

  it('are silent while a dialog of the site is open', async () => {
    await press('j');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await press('e');
    await page.waitForTimeout(500);
    expect(await decisions()).toEqual([]);
  });
});
