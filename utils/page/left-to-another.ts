import { leftToAnotherUntil } from '../decisions/life.ts';
import type { Decision } from '../requests/index.ts';

interface LeftToAnotherOptions {
  readonly pageId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** It was to be pressed elsewhere by now, and nothing was heard of it. */
  readonly onSilence: (requestId: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Decisions that another page is to press, such as a second tab on the same list. It tells when it has; one that nobody
 * looks at does not press, and then the reader is asked here.
 */
export function createLeftToAnother({ pageId, now, onSilence, signal }: LeftToAnotherOptions) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  return {
    /** What is known of the decision at this moment. */
    follow(decision: Decision): void {
      const { requestId } = decision;
      clearTimeout(timers.get(requestId));
      timers.delete(requestId);
      const until = leftToAnotherUntil(decision, pageId);
      if (until === null || until <= now() || signal.aborted) return;
      timers.set(
        requestId,
        setTimeout(() => onSilence(requestId), until - now()),
      );
    },
  };
}
