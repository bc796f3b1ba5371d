import { addDays, addMonths, type Day, laterOf } from './day.ts';
import type { Cadence, Person } from './person.ts';

const MONTHS: Readonly<Record<Exclude<Cadence, 'once' | 'never'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/** A single conversation is to happen within so many days. */
const ONCE_WITHIN = 14;

/** From the soft limit, due, to the hard one, overdue: half of the time, about. Days. */
const GRACE: Readonly<Record<Cadence, number>> = {
  monthly: 14,
  quarterly: 45,
  'half-yearly': 60,
  yearly: 90,
  once: 30,
  never: 0,
};

/** How somebody stands at this moment. `done`: the single conversation was had. */
export type Standing =
  | 'resting'
  | 'due'
  | 'overdue'
  | 'snoozed'
  | 'paused'
  | 'stopped'
  | 'done'
  | 'unplanned';

/** The part of a person that dates follow from. */
export type Dated = Pick<
  Person,
  'cadence' | 'since' | 'touchedOn' | 'standstill' | 'snoozedUntil' | 'pause' | 'stoppedOn'
>;

/** The next date after a touch; null where none is planned. */
export function nextAfter(touch: Day, cadence: Cadence): Day | null {
  if (cadence === 'never') return null;
  return cadence === 'once' ? addDays(touch, ONCE_WITHIN) : addMonths(touch, MONTHS[cadence]);
}

/** What the next date counts from: the last touch and not a fixed clock. One from before they were kept counts nothing. */
export function countedFrom({ since, touchedOn }: Pick<Person, 'since' | 'touchedOn'>): Day {
  return touchedOn === null ? since : laterOf(since, touchedOn);
}

/** When they are due, a snooze set aside; null where they never are. */
function plannedOn(person: Dated): Day | null {
  if (person.cadence === 'once' && person.touchedOn !== null && person.touchedOn >= person.since) return null;
  const next = nextAfter(countedFrom(person), person.cadence);
  return next === null ? null : addDays(next, person.standstill);
}

/** From which day they are due; null while the clock stands still, and where nothing is planned. */
export function dueOn(person: Dated): Day | null {
  if (person.pause !== null || person.stoppedOn !== null) return null;
  const planned = plannedOn(person);
  if (planned === null || person.snoozedUntil === null) return planned;
  return laterOf(planned, person.snoozedUntil);
}

/** From which day they are overdue; null where they are never due. */
export function overdueOn(person: Dated): Day | null {
  const due = dueOn(person);
  const planned = plannedOn(person);
  if (due === null || planned === null) return null;
  return laterOf(due, addDays(planned, GRACE[person.cadence]));
}

/** Days between due and overdue. */
export function graceOf(cadence: Cadence): number {
  return GRACE[cadence];
}

export function standingOn(person: Dated, today: Day): Standing {
  if (person.stoppedOn !== null) return 'stopped';
  if (person.pause !== null) return 'paused';
  const due = dueOn(person);
  const overdue = overdueOn(person);
  if (due === null || overdue === null) return person.cadence === 'never' ? 'unplanned' : 'done';
  if (today >= overdue) return 'overdue';
  if (today >= due) return 'due';
  return person.snoozedUntil !== null && person.snoozedUntil > today ? 'snoozed' : 'resting';
}
