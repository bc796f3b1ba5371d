import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

interface Timed {
  selectedAfter?: number[];
  longest?: number;
}

/** Milliseconds from each press of a key to the end of the first frame in which another row is selected. @param pause between two */
export async function keyTimes(
  page: Page,
  key: string,
  presses: number,
  pause: number,
): Promise<readonly number[]> {
  await page.evaluate(() => {
    const timed = globalThis as Timed;
    timed.selectedAfter = [];
    const selected = () => document.querySelector('.item-selected .item-open')?.textContent ?? null;
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = selected();
        // Each time just before a frame is painted; a message from there is delivered once it has been.
        const look = () => {
          if (selected() === before) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => timed.selectedAfter?.push(performance.now() - timeStamp);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    await wait(pause);
  }
  return page.evaluate(() => (globalThis as Timed).selectedAfter ?? []);
}

/** The longest that the page's own thread was held; 0 where it was never held for 50 ms. */
export async function longestTaskDuring(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const timed = globalThis as Timed;
    timed.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) timed.longest = Math.max(timed.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  await work();
  return page.evaluate(() => (globalThis as Timed).longest ?? 0);
}

/** How far what was painted has moved by itself since, as browsers count it: 0 for nothing. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
