import { type Known, oldestFirst } from './balance.ts';
import { type Day, daysBetween } from './day.ts';

/** Less is no habit that could have changed. */
const FEWEST = 3;
/** Silence counts from here on, however close two people are. Days. */
const SHORTEST = 42;
/** So many times the usual time between two touches. */
const TIMES = 2;

/** Going quiet: measured by what was usual between these two and not by a plan. Paused and stopped ones rest. */
export function isGoingQuiet({ person, touches }: Known, today: Day): boolean {
  if (person.pause !== null || person.stoppedOn !== null) return false;
  const days = [...new Set(oldestFirst(touches).map(({ on }) => on))];
  const last = days.at(-1);
  if (last === undefined || days.length < FEWEST) return false;
  const gaps = days
    .slice(1)
    .map((day, at) => daysBetween(days[at] ?? day, day))
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return daysBetween(last, today) > Math.max(SHORTEST, TIMES * usual);
}
