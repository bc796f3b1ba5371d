import { setTimeout as wait } from 'node:timers/promises';
import type { ScaleBrowser } from './scale-browser.ts';
import { scalePage } from './scale-page.ts';

/** Long enough for everything to be read, answered and drawn. Milliseconds. */
const SETTLING = 5_000;

/** What runs scripts, promises that go on and the collection of garbage included. */
const SCRIPTS =
  /^(?:v8\.(?:callFunction|run|evaluateModule|compile)|FunctionCall|EvaluateScript|RunMicrotasks|V8\.GC|MinorGC|MajorGC)/;
/** What scripts only bring forward: the page's own layout and style, asked for before a frame does. */
const BROUGHT_FORWARD = /^(?:Layout|UpdateLayoutTree)$/;

const OURS = 'chrome-extension:';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own processor time. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of processor time. */
export interface Scripting {
  readonly all: number;
  /** The longest that a script of the extension kept the page from anything else; 0 where there is none. */
  readonly longestOurs: number;
}

/**
 * Milliseconds of processor time that the main thread spends in scripts until a list of so many cards is drawn, read and
 * badged. The browser's own counter leaves out what goes on after a promise, which is where most of our work is done, so
 * it is told from a trace; tracing itself costs something, on either page.
 */
export async function scriptingOf(
  browser: ScaleBrowser,
  cards: number,
  withExtension: boolean,
): Promise<Scripting> {
  const recorder = await browser.open('<!doctype html><title>x</title>', false);
  const events: TraceEvent[] = [];
  recorder.session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as readonly TraceEvent[])),
  );
  await recorder.session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['v8', 'devtools.timeline'] },
  });
  const { page } = await browser.open(scalePage(cards), withExtension);
  await page.waitForFunction(
    () => (globalThis as unknown as { readonly site: { readonly drawn: boolean } }).site.drawn,
    null,
    { polling: 100 },
  );
  await wait(SETTLING);
  const complete = new Promise<unknown>((done) => recorder.session.once('Tracing.tracingComplete', done));
  await recorder.session.send('Tracing.end');
  await complete;
  await page.close();
  await recorder.page.close();
  return scriptingIn(events.filter(onThread(mainThread(events))));
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
const onThread = (thread: string | undefined) => (event: TraceEvent) => threadOf(event) === thread;

/** The thread on which the page's own script took longest. */
function mainThread(events: readonly TraceEvent[]): string | undefined {
  const spent = new Map<string, number>();
  for (const event of events) {
    if (event.name !== 'FunctionCall' || !event.args?.data?.url?.startsWith('https:')) continue;
    spent.set(threadOf(event), (spent.get(threadOf(event)) ?? 0) + (event.tdur ?? 0));
  }
  return [...spent].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function scriptingIn(events: readonly TraceEvent[]): Scripting {
  const timed = events
    .flatMap(({ name, ph, tts, tdur, args }) =>
      ph === 'X' && tts !== undefined && tdur !== undefined
        ? [{ name, start: tts, end: tts + tdur, isOurs: args?.data?.url?.startsWith(OURS) === true }]
        : [],
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const scripts: { readonly end: number; spent: number; isOurs: boolean }[] = [];
  let forward = { start: 0, end: 0 };
  for (const event of timed) {
    const { name, start, end, isOurs } = event;
    const script = scripts.at(-1);
    const isInside = script !== undefined && start < script.end;
    if (isInside) script.isOurs ||= isOurs;
    else if (SCRIPTS.test(name)) scripts.push({ end, spent: end - start, isOurs });
    if (isInside && BROUGHT_FORWARD.test(name) && start >= forward.end) {
      forward = event;
      script.spent -= end - start;
    }
  }
  const longest = (all: typeof scripts) => Math.max(0, ...all.map(({ spent }) => spent));
  return {
    all: scripts.reduce((sum, { spent }) => sum + spent, 0) / 1000,
    longestOurs: longest(scripts.filter(({ isOurs }) => isOurs)) / 1000,
  };
}
