import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { DecisionRow, RequestRow } from '../../utils/store/rows.ts';
import { rowOf } from '../unit/store/rows-of.ts';
import { eventually } from './support/eventually.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const HOUR = 3_600_000;

/** So many requests, half of them pitches that were declined as Winnow had thought. */
function memoryOf(count: number, now: number): readonly [readonly RequestRow[], readonly DecisionRow[]] {
  const requests = Array.from({ length: count }, (_, at) =>
    rowOf(`p-${at}`, {
      label: at % 2 === 0 ? 'pitch' : 'genuine',
      status: at % 2 === 0 ? 'declined' : 'waiting',
      firstSeenAt: now - at * 20 * HOUR,
      lastSeenAt: now,
    }),
  );
  const decisions = requests
    .filter(({ status }) => status === 'declined')
    .map(
      ({ id }, at): DecisionRow => ({
        id: `d-${at}`,
        requestId: id,
        choice: 'decline',
        state: 'applied',
        via: 'popup',
        decidedAt: now,
        dueAt: now,
        pageId: null,
        appliedAt: now,
        failure: null,
        stance: 'against',
        chance: 0.9,
      }),
    );
  return [requests, decisions];
}

/** Writes rows as the background would have; for a page of our own. */
function fill(own: Tab, memory: ReturnType<typeof memoryOf>): Promise<void> {
  return own.evaluate(async ([requests, decisions]) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('winnow');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(['requests', 'decisions'], 'readwrite');
    for (const row of requests) transaction.objectStore('requests').put(row);
    for (const row of decisions) transaction.objectStore('decisions').put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, memory);
}

async function faults(tab: Tab): Promise<readonly string[]> {
  await tab.run(AXE);
  const { violations, passes } = await tab.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}

const shows = (tab: Tab, words: string) =>
  eventually(
    () => textOf(tab),
    (shown) => shown.includes(words),
  );

describe.each(BROWSERS)('the insights in $name', (browser) => {
  const winnow = useWinnow(browser);

  it('say that there is nothing to draw yet', async () => {
    const page = await winnow.own('insights.html');
    await shows(page, 'Nothing to draw yet');
    expect(await faults(page)).toEqual([]);
  });

  it('draw what is kept, for the period that is chosen, with its figures, and lead to the part that was asked for', async () => {
    await fill(await winnow.own('popup.html'), memoryOf(140, Date.now()));
    const page = await winnow.own('insights.html#agreement');
    await shows(page, 'you agreed with it in 70 of 70 decisions');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('agreement');
    expect(await page.evaluate(() => document.querySelectorAll('svg[role="img"]').length)).toBe(7);
    // 140 requests, one each 20 hours: more than twelve weeks of them.
    expect(await textOf(page)).not.toContain('140 requests came');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="period"]')?.focus());
    await page.press('ArrowRight');
    await shows(page, '140 requests came');
    await page.evaluate(() => document.querySelector<HTMLElement>('#decided summary')?.focus());
    await page.press('Enter');
    const rows = await eventually(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll('#decided details[open] tbody tr')].map((row) =>
            [...row.children].map(({ textContent }) => textContent).join(' '),
          ),
        ),
      (all) => all.length > 0,
    );
    expect(rows).toEqual(['Pitch 0 0 70 0 0 70', 'Genuine 0 0 0 0 70 70']);
    for (const scheme of ['light', 'dark'] as const) {
      await winnow.preferColours(scheme);
      await eventually(
        () => page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
        (preferred) => preferred,
      );
      expect(await faults(page)).toEqual([]);
    }
    expect(page.errors).toEqual([]);
  });
});
