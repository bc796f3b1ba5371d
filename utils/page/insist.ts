import { pause } from './pause.ts';

const TRIES = 6;
/** Milliseconds. */
const BETWEEN = 400;
/** A background that is stopped with a message in its hands may leave it unanswered for ever. Milliseconds. */
const PATIENCE = 3_000;

/**
 * Asks the background again where the answer failed or never came: it may be stopping at this very moment, and the next
 * message starts it anew. Throws what the last try threw.
 */
export async function insist<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await Promise.race([ask(), silence(signal)]);
    } catch (error) {
      if (left === 0) throw error;
      await pause(BETWEEN, signal);
    }
  }
}

async function silence(signal: AbortSignal): Promise<never> {
  await pause(PATIENCE, signal);
  throw new Error('the background did not answer');
}
