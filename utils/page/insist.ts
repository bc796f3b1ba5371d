import { pause } from './pause.ts';

const TRIES = 6;
/** Milliseconds. */
const BETWEEN = 400;

/**
 * Asks the background again where the answer failed: it may be stopping at this very moment, and the next message
 * starts it anew. Throws what the last try threw.
 */
export async function insist<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await pause(BETWEEN, signal);
    }
  }
}
