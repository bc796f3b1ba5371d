import { clockAt, type Day, dayOf } from './day.ts';

/** Hours of the day, 0 to 23, in which nothing is said; where they are the same, there are none. */
export interface QuietHours {
  /** The first quiet hour. */
  readonly from: number;
  /** The first hour that is not quiet any more. */
  readonly to: number;
}

/** Milliseconds. */
const MINUTE = 60_000;

export function isQuiet(hour: number, { from, to }: QuietHours): boolean {
  if (from === to) return false;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/**
 * When to look next whether there is something to say: at once where today is still open, else when the quiet hours of
 * the next open day end. After a night of sleep, or a week, that is one moment and not one for each day that was missed.
 *
 * @param now milliseconds since 1970, as is what it returns.
 * @param said the last day on which something was said.
 */
export function nextReminder(now: number, said: Day | null, quiet: QuietHours, zone?: string): number {
  const isOpen = (time: number) => {
    // A clock that was put back must not silence for ever: only today's word counts.
    return dayOf(time, zone) !== said && !isQuiet(clockAt(time, zone).hour, quiet);
  };
  if (isOpen(now)) return now;
  // A quarter of an hour is what zones and daylight saving shift by; quiet hours begin and end on whole hours.
  const step = 15 * MINUTE;
  let time = Math.ceil((now + 1) / step) * step;
  while (!isOpen(time)) time += step;
  return time;
}
