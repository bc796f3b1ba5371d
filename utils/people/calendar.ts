import ical, { type ICalCalendar } from 'ical-generator';
import { addDays, type Day } from './day.ts';

/** A day on which somebody is due. */
export interface DueEntry {
  readonly personId: string;
  readonly on: Day;
  /** What stands in the calendar, in the reader's language. */
  readonly title: string;
  readonly text: string;
}

/** One call or coffee at a certain time. */
export interface Talk {
  readonly personId: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
}

/** Milliseconds. */
const MINUTE = 60_000;

/**
 * Due dates as whole days: a calendar shows them on that day wherever the reader travels.
 *
 * @param now milliseconds since 1970.
 */
export function dueCalendar(entries: readonly DueEntry[], now: number): string {
  const calendar = empty();
  for (const { personId, on, title, text } of entries)
    calendar.createEvent({
      id: `winnow-due-${personId}`,
      stamp: new Date(now),
      start: new Date(Date.parse(on)),
      end: new Date(Date.parse(addDays(on, 1))),
      allDay: true,
      summary: title,
      description: text,
    });
  return calendar.toString();
}

/** One talk at a moment, in universal time: calendars show it by their own zone. */
export function talkCalendar({ personId, from, minutes, title, text }: Talk, now: number): string {
  const calendar = empty();
  calendar.createEvent({
    id: `winnow-talk-${personId}-${from}`,
    stamp: new Date(now),
    start: new Date(from),
    end: new Date(from + minutes * MINUTE),
    summary: title,
    description: text,
  });
  return calendar.toString();
}

function empty(): ICalCalendar {
  return ical({ prodId: { company: 'Winnow', product: 'Winnow' } });
}
