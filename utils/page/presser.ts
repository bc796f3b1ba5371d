import type { BackgroundLink } from '../messages/background-link.ts';
import type { Decision, Request } from '../requests/index.ts';
import { insist } from './insist.ts';
import { pause } from './pause.ts';
import { type Outcome, type Place, pressAndWatch } from './press.ts';

export interface Presser {
  /** Takes note of a decision that this page life may press; undone or replaced ones are refused at the claim. */
  schedule(decision: Decision, request: Request): void;
}

interface PresserOptions {
  readonly place: Place;
  readonly pageId: string;
  readonly background: BackgroundLink;
  readonly now: () => number;
  readonly onChange: (decision: Decision, request: Request) => void;
  /** It may not be pressed here: taken back, or carried out elsewhere. */
  readonly onRefused: (requestId: string) => void;
}

/** Timers may fire a little early; the background would then refuse the claim. Milliseconds. */
const CLOCK_SLACK = 30;
/** Before a background that takes nothing is told once more. Milliseconds. */
const REST = 10_000;

/**
 * Presses planned decisions when their undo window has closed: one after another, each only after the background has
 * written down that it is being pressed. A page that nobody looks at waits until it is looked at.
 */
export function createPresser({
  place,
  pageId,
  background,
  now,
  onChange,
  onRefused,
}: PresserOptions): Presser {
  const scheduled = new Map<
    string,
    { readonly dueAt: number; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let line: Promise<void> = Promise.resolve();
  /** Presses that are being made, and what came of those that the background has not heard of. */
  const underWay = new Set<string>();
  const untold = new Map<string, Outcome>();

  place.signal.addEventListener('abort', () => {
    for (const { timer } of scheduled.values()) clearTimeout(timer);
    scheduled.clear();
  });

  async function pressOnce(decision: Decision, request: Request): Promise<void> {
    await whenVisible(place.document, place.signal);
    const pressId = crypto.randomUUID();
    underWay.add(pressId);
    try {
      await claimAndPress(decision, request, pressId);
    } finally {
      underWay.delete(pressId);
    }
  }

  async function claimAndPress(decision: Decision, request: Request, pressId: string): Promise<void> {
    const claimed = await insist(() => background.claim(decision.id, pressId), place.signal);
    if (claimed === null) return onRefused(request.id);
    onChange(claimed, request);
    const came = await pressAndWatch(place, request, claimed).catch((error: unknown) => {
      if (place.signal.aborted) throw error;
      // The page could not be read at all, before the press or after it: the reader will see what came of it.
      return 'interrupted' as const;
    });
    untold.set(pressId, came);
    await tell(claimed, request, pressId);
  }

  async function tell(decision: Decision, request: Request, pressId: string): Promise<void> {
    // Not known: the background was asked whether to press, and its answer has never come.
    const came = untold.has(pressId) ? (untold.get(pressId) ?? null) : 'interrupted';
    const ended = await untilTaken(() => background.outcome(decision.id, pressId, came), place.signal);
    untold.delete(pressId);
    if (ended !== null) onChange(ended, request);
  }

  /** After one another; where one is not through, what the background knows of it tells what to do. */
  function inLine(work: () => Promise<void>, request: Request): void {
    line = line.then(work).catch(() => {
      if (!place.signal.aborted) onRefused(request.id);
    });
  }

  return {
    schedule(decision, request) {
      const { pressId } = decision;
      if (decision.state === 'applying' && decision.pageId === pageId && pressId !== undefined) {
        if (!underWay.has(pressId)) inLine(() => tell(decision, request, pressId), request);
        return;
      }
      if (decision.state !== 'planned' || decision.pageId !== pageId || decision.choice === 'later') return;
      const before = scheduled.get(decision.id);
      if (before?.dueAt === decision.dueAt) return;
      if (before !== undefined) clearTimeout(before.timer);
      const timer = setTimeout(
        () => {
          scheduled.delete(decision.id);
          inLine(() => pressOnce(decision, request), request);
        },
        Math.max(0, decision.dueAt - now()) + CLOCK_SLACK,
      );
      scheduled.set(decision.id, { dueAt: decision.dueAt, timer });
    },
  };
}

/** What has happened is told for as long as the page lives: nobody else knows it. */
async function untilTaken<Answer>(tell: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  for (;;) {
    try {
      return await insist(tell, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      await pause(REST, signal);
    }
  }
}

function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
  });
}
