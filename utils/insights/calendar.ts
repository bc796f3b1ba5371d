/** A stretch of the reader's own calendar: from its first moment, up to the first of the next. Milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const UNITS = ['week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** A day of the week as `Date` counts them: 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Where the browser does not say on which day a week begins: as ISO 8601 has it. */
const MONDAY: Weekday = 1;

interface WeekInfo {
  readonly getWeekInfo?: () => { readonly firstDay: number };
}

/** The first day of the week where a BCP 47 tag is at home. */
export function firstWeekday(locale: string): Weekday {
  const { getWeekInfo }: WeekInfo = Intl.Locale.prototype as WeekInfo;
  const day = (getWeekInfo?.call(new Intl.Locale(locale)).firstDay ?? MONDAY) % 7;
  return day as Weekday;
}

/** The first moment of the week, month or year that a time is in, by the reader's own clock. */
export function startOf(time: number, unit: Unit, first: Weekday): number {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  switch (unit) {
    case 'week':
      return dayStart(year, month, day - ((date.getDay() - first + 7) % 7));
    case 'month':
      return dayStart(year, month, 1);
    case 'year':
      return dayStart(year, 0, 1);
  }
}

/** So many units later or earlier than a first moment; where clocks are turned, the days between are not all 24 hours. */
export function moved(start: number, unit: Unit, by: number): number {
  const date = new Date(start);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  switch (unit) {
    case 'week':
      return dayStart(year, month, day + 7 * by);
    case 'month':
      return dayStart(year, month + by, 1);
    case 'year':
      return dayStart(year + by, 0, 1);
  }
}

/** Every week, month or year from the one that holds `from` to the one that holds `to`, empty ones as well. */
export function spansBetween(from: number, to: number, unit: Unit, first: Weekday): readonly Span[] {
  const spans: Span[] = [];
  for (let start = startOf(from, unit, first); start <= to; ) {
    const next = moved(start, unit, 1);
    spans.push({ from: start, to: next });
    start = next;
  }
  return spans;
}

/** The first moment of a day; years below 100 are what they say. */
function dayStart(year: number, month: number, day: number): number {
  const date = new Date(2000, 0, 1);
  date.setFullYear(year, month, day);
  return date.getTime();
}
