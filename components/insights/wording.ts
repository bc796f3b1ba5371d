import type { InsightsWords } from '../../utils/i18n/index.ts';
import type { Share, Span, Unit } from '../../utils/insights/index.ts';

/** "42% (likely 33% to 52%)". */
export function likely(words: InsightsWords, { share, low, high }: Share): string {
  return words.say('share.likely', {
    share: words.percent(share),
    low: words.percent(low),
    high: words.percent(high),
  });
}

/** Under a picture: "2 Nov", "Nov 2026" or "2026". */
export function shortName(words: InsightsWords, { from }: Span, unit: Unit): string {
  return words.date(from, unit === 'week' ? 'day' : unit);
}

/** In a table: "2 November 2026", "Nov 2026" or "2026". */
export function longName(words: InsightsWords, { from }: Span, unit: Unit): string {
  return words.date(from, unit === 'week' ? 'whole' : unit);
}

/** About so many minutes, no more exactly than an assumption allows: "About 3 hours". */
export function aboutTime(words: InsightsWords, minutes: number): string {
  if (minutes < 90) return words.say('time.minutes', { minutes: Math.max(1, Math.round(minutes)) });
  const hours = minutes / 60;
  return words.say('time.hours', { hours: hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours) });
}

/** A number of which the first two figures count: "0.4", "28". */
export function roughly(words: InsightsWords, value: number): string {
  return words.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}
