import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibleNames, badges } from './support/badges.ts';
import { rows } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { siteLog } from './support/site-log.ts';
import { openWinnow, savedPage, type Winnow } from './support/winnow.ts';

let winnow: Winnow;
let page: Page;
let queue: Page;

beforeEach(async () => {
  winnow = await openWinnow();
  page = await visit();
  queue = await winnow.own('popup.html');
  await queue.getByRole('listitem').first().waitFor();
});

afterEach(() => winnow.close());

async function visit(): Promise<Page> {
  const visited = await winnow.visit(savedPage('s3b-en-all'));
  await eventually(
    () => badges(visited),
    (all) => all.length === 15,
  );
  await visited.waitForTimeout(800);
  return visited;
}

function decisions() {
  return rows(queue, 'decisions');
}

async function slugOf(requestId: string): Promise<string | undefined> {
  return (await rows(queue, 'requests')).find(({ id }) => id === requestId)?.slug;
}

describe('the queue', () => {
  it('lists what waits, most worth first', async () => {
    const kept = await rows(queue, 'requests');
    const best = kept.toSorted((a, b) => b.worth - a.worth)[0];
    expect(await queue.getByRole('listitem').first().innerText()).toContain(best?.name);
    expect(kept).toHaveLength(15);
  });

  it('filters by label', async () => {
    const pitches = (await rows(queue, 'requests')).filter(({ label }) => label === 'pitch');
    await queue.getByRole('button', { name: /^Pitch/ }).click();
    const shown = await queue.getByRole('listitem').count();
    expect(shown).toBe(pitches.length);
  });

  it('decides with a key, and the open page is pressed there', async () => {
    await queue.bringToFront();
    await queue.keyboard.press('j');
    await queue.keyboard.press('e');
    const [planned] = await eventually(decisions, (all) => all.length === 1);
    expect(planned).toMatchObject({ state: 'planned', via: 'popup', choice: 'decline' });
    expect(await siteLog(page)).toEqual([]);
    await page.bringToFront();
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(page)).toMatchObject([
      { action: 'ignore', slug: await slugOf(planned?.requestId ?? ''), outcome: 'ignored' },
    ]);
  });

  it('takes a decision back with z, and nothing is pressed', async () => {
    await queue.bringToFront();
    await queue.keyboard.press('j');
    await queue.keyboard.press('e');
    await queue.keyboard.press('z');
    await eventually(decisions, ([first]) => first?.state === 'undone');
    await page.waitForTimeout(6_000);
    expect(await siteLog(page)).toEqual([]);
  });

  it('keeps a decision that has no page, visibly, and offers it on the next visit', async () => {
    await page.close();
    await queue.bringToFront();
    await queue.keyboard.press('j');
    await queue.keyboard.press('e');
    const [waiting] = await eventually(decisions, (all) => all.length === 1);
    expect(waiting?.pageId).toBeNull();
    await queue.getByText('1 decision waits').waitFor();

    page = await visit();
    await page.waitForTimeout(6_000);
    expect(await siteLog(page)).toEqual([]);
    expect(await accessibleNames(page, 'button')).toContain('Apply');

    await queue.bringToFront();
    await queue.getByRole('listitem').filter({ hasText: 'Decline waits' }).click();
    await queue.getByRole('button', { name: 'Apply' }).click();
    await page.bringToFront();
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(page)).toMatchObject([
      { action: 'ignore', slug: await slugOf(waiting?.requestId ?? '') },
    ]);
  });

  it('says that all is done when nothing waits', async () => {
    await queue.evaluate(async () => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open('winnow'));
      const store = database.transaction('requests', 'readwrite').objectStore('requests');
      for (const row of await settled(store.getAll())) store.put({ ...row, status: 'declined' });
      database.close();
    });
    await page.close();
    await queue.reload();
    await queue.getByText('All caught up').waitFor();
  });
});

describe('two tabs with the same requests', () => {
  it('press exactly once between them', async () => {
    const other = await visit();
    await other.keyboard.press('j');
    await other.keyboard.press('e');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    await page.bringToFront();
    await page.waitForTimeout(1_500);
    expect([...(await siteLog(page)), ...(await siteLog(other))]).toHaveLength(1);
  });
});

describe('settings', () => {
  it('switch the keys off at once, on pages that are open', async () => {
    const options = await winnow.own('options.html');
    await options.getByRole('checkbox', { name: /single keys/ }).uncheck();
    await page.bringToFront();
    await page.waitForTimeout(500);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.waitForTimeout(500);
    expect(await decisions()).toEqual([]);
  });

  it('take the reader’s own profile, and judge what waits anew', async () => {
    const options = await winnow.own('options.html');
    await options.getByLabel(/^Positions/).fill('Quality lead; Nordvik Seafood; Bergen');
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByText('Saved.').waitFor();
    const kept = await rows(queue, 'requests');
    const colleague = kept.find(({ slug }) => slug === 'ingeborg-haukas');
    expect(colleague?.commonGround).toEqual([expect.objectContaining({ yours: 'Nordvik Seafood' })]);
  });
});
