const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, length: number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

/** "3 days ago", "tomorrow", "now": the largest unit that fits at least once. Both times in milliseconds since 1970. */
export function relativeTime(format: Intl.RelativeTimeFormat, then: number, now: number): string {
  const distance = then - now;
  const step = STEPS.find(([, length]) => Math.abs(distance) >= length);
  if (step === undefined) return format.format(0, 'second');
  return format.format(Math.trunc(distance / step[1]), step[0]);
}
