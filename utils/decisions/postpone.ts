const MORNING_HOUR = 8;

/** When a request that was put off comes back: at eight the next morning, in the reader's own time zone. */
export function nextMorning(now: number): number {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  return morning.getTime();
}
