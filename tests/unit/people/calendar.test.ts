import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dueCalendar, talkCalendar } from '../../../utils/people/calendar.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
const due = (change = {}) =>
  dueCalendar([{ personId: 'ada', on: '2026-12-31', title: 'Ada', text: '', ...change }], NOW);
/** Lines as a calendar reads them: what is folded is one line. */
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('due dates in a calendar', () => {
  it('are whole days, in whatever zone this runs', () => {
    expect(unfolded(due())).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:winnow-due-ada',
        'DTSTAMP:20261122T090000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Ada',
        'END:VCALENDAR',
      ]),
    );
  });

  it('escape what has a meaning in the format', () => {
    expect(unfolded(due({ title: 'Ada; Bo, Cy \\ Dee', text: 'one\ntwo' }))).toEqual(
      expect.arrayContaining(['SUMMARY:Ada\\; Bo\\, Cy \\\\ Dee', 'DESCRIPTION:one\\ntwo']),
    );
    expect(due({ title: 'x\r\nEND:VCALENDAR' }).match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });

  it('fold lines at 75 octets, and no letter in two', () => {
    const title = 'Žofie Šťastná 👩‍🚀 '.repeat(20).trim();
    const calendar = due({ title });
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(unfolded(calendar)).toContain(`SUMMARY:${title}`);
  });

  it('are a calendar without any as well', () => {
    expect(dueCalendar([], NOW)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/);
  });
});

/** As another program reads it. */
function eventsIn(calendar: string) {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  return events.map((each) => new ICAL.Event(each));
}

it('are read by another program as they were meant', () => {
  const title = 'Žofie Šťastná; “pilot”, \\ sails 👩‍🚀 '.repeat(6).trim();
  const [event, ...others] = eventsIn(due({ on: '2028-02-29', title, text: 'one\ntwo' }));
  expect(others).toEqual([]);
  expect(event?.summary).toBe(title);
  expect(event?.description).toBe('one\ntwo');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2028-02-29');
  expect(event?.endDate.toString()).toBe('2028-03-01');
});

describe('a talk in a calendar', () => {
  it('is at its moment in universal time, across the change of clocks', () => {
    // 02:30 in Brussels on the night when clocks go back: the second of the two.
    const talk = {
      personId: 'ada',
      from: Date.UTC(2026, 9, 25, 1, 30),
      minutes: 45,
      title: 'Call',
      text: '',
    };
    const [event] = eventsIn(talkCalendar(talk, NOW));
    expect(event?.startDate.toJSDate().getTime()).toBe(talk.from);
    expect(event?.duration.toSeconds()).toBe(45 * 60);
    expect(unfolded(talkCalendar(talk, NOW))).toEqual(
      expect.arrayContaining(['DTSTART:20261025T013000Z', 'DTEND:20261025T021500Z']),
    );
  });
});
