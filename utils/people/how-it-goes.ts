import { type Known, oldestFirst } from './balance.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import { graceOf, nextAfter } from './due.ts';
import { TOUCH_KINDS, type TouchKind } from './touch-kinds.ts';

/** What was planned in some days, and what became of it. */
export interface PlanKept {
  /** Touches that were to happen, and either did or are too late by now. */
  readonly planned: number;
  /** Those that happened before they were overdue. */
  readonly kept: number;
  /** People who were spoken with, written to, thanked or helped at all. */
  readonly people: number;
  readonly kinds: Readonly<Record<TouchKind, number>>;
}

/** How many genuine requests that were accepted became a conversation. */
export interface Conversations {
  readonly accepted: number;
  readonly conversed: number;
  /** Neither yet, and there is time left. */
  readonly open: number;
}

/** A request of a real person that the reader accepted. */
export interface Accepted {
  readonly requestId: string;
  readonly on: Day;
}

/** A conversation comes within so many days, or hardly any more. */
const WITHIN = 90;
const CONVERSATIONS: readonly TouchKind[] = ['called', 'met', 'wrote'];

/**
 * What was planned for the days of a stretch, and kept. Plans are told by what is known today: the cadence as it is now,
 * counted on from each touch.
 *
 * @param from the first day.
 * @param to the day after the last; not later than tomorrow.
 */
export function planKept(known: readonly Known[], from: Day, to: Day): PlanKept {
  let planned = 0;
  let kept = 0;
  let people = 0;
  const kinds = Object.fromEntries(TOUCH_KINDS.map((kind) => [kind, 0])) as Record<TouchKind, number>;
  const isIn = (day: Day) => day >= from && day < to;
  for (const each of known) {
    const within = each.touches.filter(({ on }) => isIn(on));
    for (const { kind } of within) kinds[kind] += 1;
    if (within.length > 0) people += 1;
    for (const { came, wasKept } of plansOf(each, to)) {
      if (!isIn(came)) continue;
      planned += 1;
      if (wasKept) kept += 1;
    }
  }
  return { planned, kept, people, kinds };
}

/** Each plan that was settled: on the day of its touch or, where none came in time, on the day it was overdue. */
function* plansOf(
  { person, touches }: Known,
  to: Day,
): Generator<{ readonly came: Day; readonly wasKept: boolean }> {
  const { cadence, since, pause, stoppedOn } = person;
  const days = [...new Set(oldestFirst(touches).map(({ on }) => on))].filter((day) => day > since);
  const starts = [since, ...days];
  for (const [at, start] of starts.entries()) {
    const due = nextAfter(start, cadence);
    if (due === null || (cadence === 'once' && at > 0)) return;
    const limit = addDays(due, graceOf(cadence));
    const next = days[at];
    if (next !== undefined && next <= limit) yield { came: next, wasKept: true };
    else if (next !== undefined || (limit < to && pause === null && stoppedOn === null))
      yield { came: limit, wasKept: false };
  }
}

/** @param today conversations may still come of what was accepted lately. */
export function conversationsOf(
  accepted: readonly Accepted[],
  known: readonly Known[],
  today: Day,
): Conversations {
  const touchesOf = new Map(known.map(({ person, touches }) => [person.requestId, touches]));
  const conversed = accepted.filter(({ requestId, on }) =>
    touchesOf
      .get(requestId)
      ?.some(
        (touch) =>
          CONVERSATIONS.includes(touch.kind) && touch.on >= on && daysBetween(on, touch.on) <= WITHIN,
      ),
  );
  const open = accepted.filter((each) => !conversed.includes(each) && daysBetween(each.on, today) <= WITHIN);
  return { accepted: accepted.length, conversed: conversed.length, open: open.length };
}
