import type { PageReading } from '../sites/site.ts';

/** The reading without the people whom the reader has had forgotten: to us they are not on the page. */
export function leaveOut(reading: PageReading, requestIds: ReadonlySet<string>): PageReading {
  if (requestIds.size === 0) return reading;
  return { ...reading, cards: reading.cards.filter(({ request }) => !requestIds.has(request.id)) };
}
