import { addDays, type Day, laterOf } from './day.ts';
import { overdueOn } from './due.ts';
import type { Person } from './person.ts';

/** Somebody who is due, with the day since when. */
export interface Waiting {
  readonly person: Person;
  readonly dueOn: Day;
}

/**
 * Who comes onto today's list besides those who stand on it already. First come, first served: whoever stood on an
 * earlier list goes to the end of the line, so that nobody waits longer than everybody else takes. Among those who came
 * the same day the overdue go first.
 *
 * @param waiting all that are due; in any order.
 * @param free how many places today's list has left.
 */
export function chooseForToday(waiting: readonly Waiting[], today: Day, free: number): readonly Person[] {
  const isOverdue = ({ person }: Waiting) => (overdueOn(person) ?? today) < today;
  return waiting
    .filter(({ person, dueOn }) => dueOn <= today && person.suggestedOn !== today)
    .toSorted(
      (a, b) =>
        inLineSince(a).localeCompare(inLineSince(b)) ||
        Number(isOverdue(b)) - Number(isOverdue(a)) ||
        a.dueOn.localeCompare(b.dueOn) ||
        a.person.id.localeCompare(b.person.id),
    )
    .slice(0, Math.max(0, free))
    .map(({ person }) => person);
}

function inLineSince({ person: { suggestedOn }, dueOn }: Waiting): Day {
  return suggestedOn === null ? dueOn : laterOf(dueOn, addDays(suggestedOn, 1));
}
