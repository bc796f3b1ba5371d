/**
 * A day of the calendar as `2026-11-22`, without a time and without a zone. Dates of people are days and not moments, so
 * that neither a journey nor daylight saving ever moves one; days compare and sort as the texts that they are.
 */
export type Day = string;

/** What lies before was no touch of anybody's who uses this. */
export const EARLIEST_DAY: Day = '1970-01-01';
export const LATEST_DAY: Day = '2199-12-31';

/** Milliseconds. */
const DAY = 86_400_000;

/** A day that exists, within what is believed. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < EARLIEST_DAY || value > LATEST_DAY) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && written(time) === value;
}

/**
 * The day that it is at a moment.
 *
 * @param time milliseconds since 1970.
 * @param zone an IANA name such as `Europe/Brussels`; the reader's own where it is left out.
 */
export function dayOf(time: number, zone?: string): Day {
  const { year, month, day } = clockAt(time, zone);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** What the clock on the wall shows at a moment. Months count from 1. */
export function clockAt(
  time: number,
  zone?: string,
): { readonly year: number; readonly month: number; readonly day: number; readonly hour: number } {
  if (zone === undefined) {
    const own = new Date(time);
    return {
      year: own.getFullYear(),
      month: own.getMonth() + 1,
      day: own.getDate(),
      hour: own.getHours(),
    };
  }
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour') };
}

export function addDays(day: Day, days: number): Day {
  return bounded(Date.parse(day) + days * DAY);
}

/** The same day of a later month; where that month is too short, its last: 31 January and a month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const start = new Date(Date.parse(day));
  const month = start.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return bounded(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastOfMonth)));
}

/** Whole days from one to the other; below zero where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function bounded(time: number): Day {
  return written(Math.min(time, Date.parse(LATEST_DAY)));
}

function written(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
