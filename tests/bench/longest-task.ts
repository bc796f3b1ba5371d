import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, of the clock and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest that the thread of a page was held. Milliseconds. */
export interface LongestTask {
  /** By the clock: what else the machine did meanwhile is in it. */
  readonly clock: number;
  /** Of the processor's time. */
  readonly processor: number;
}

/** Watches every task of every page's own thread while something is done. */
export async function longestTaskWhile(page: Page, work: () => Promise<void>): Promise<LongestTask> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await work();
  await ended(session);
  await session.detach();
  const mains = events.filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain');
  const isMain = new Set(mains.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ ph, pid, tid }) => ph === 'X' && isMain.has(`${pid} ${tid}`));
  const most = (read: (event: TraceEvent) => number | undefined) =>
    Math.max(0, ...tasks.map((task) => read(task) ?? 0)) / 1_000;
  return { clock: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}
