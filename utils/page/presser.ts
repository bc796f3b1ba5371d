import type { BackgroundLink } from '../messages/background-link.ts';
import type { Decision, Request } from '../requests/index.ts';
import { insist } from './insist.ts';
import { type Place, pressAndWatch } from './press.ts';

export interface Presser {
  /** Takes note of a decision that this page life may press; undone or replaced ones are refused at the claim. */
  schedule(decision: Decision, request: Request): void;
}

interface PresserOptions {
  readonly place: Place;
  readonly pageId: string;
  readonly background: BackgroundLink;
  readonly now: () => number;
  readonly onChange: (decision: Decision) => void;
}

/** Timers may fire a little early; the background would then refuse the claim. Milliseconds. */
const CLOCK_SLACK = 30;

/**
 * Presses planned decisions when their undo window has closed: one after another, each only after the background has
 * written down that it is being pressed. A page that nobody looks at waits until it is looked at.
 */
export function createPresser({ place, pageId, background, now, onChange }: PresserOptions): Presser {
  const scheduled = new Map<
    string,
    { readonly dueAt: number; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let line: Promise<void> = Promise.resolve();

  place.signal.addEventListener('abort', () => {
    for (const { timer } of scheduled.values()) clearTimeout(timer);
    scheduled.clear();
  });

  async function pressOnce(decision: Decision, request: Request): Promise<void> {
    await whenVisible(place.document, place.signal);
    const claimed = await insist(() => background.claim(decision.id), place.signal);
    if (claimed === null) return;
    onChange(claimed);
    const failure = await pressAndWatch(place, request, claimed);
    const ended = await insist(() => background.outcome(claimed.id, failure), place.signal);
    if (ended !== null) onChange(ended);
  }

  return {
    schedule(decision, request) {
      if (decision.state !== 'planned' || decision.pageId !== pageId || decision.choice === 'later') return;
      const before = scheduled.get(decision.id);
      if (before?.dueAt === decision.dueAt) return;
      if (before !== undefined) clearTimeout(before.timer);
      const timer = setTimeout(
        () => {
          scheduled.delete(decision.id);
          line = line.then(() => pressOnce(decision, request)).catch(ignoreEnd);
        },
        Math.max(0, decision.dueAt - now()) + CLOCK_SLACK,
      );
      scheduled.set(decision.id, { dueAt: decision.dueAt, timer });
    },
  };
}

/** The page or the extension has ended in the middle: the decision stays written down and is offered again. */
function ignoreEnd(): void {}

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
