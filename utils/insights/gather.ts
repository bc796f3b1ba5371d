import { isDecided, isOverruled } from '../learning/index.ts';
import { type Accepted, dayOf } from '../people/index.ts';
import { startOf, type Weekday } from './calendar.ts';
import { BINS, type Cell, emptyCell } from './cell.ts';
import { hadNote, outcomeOf, type SeenDecision, type SeenRequest, shownSources } from './seen.ts';

/** What the whole memory comes to, week by week; as large for a hundred requests as for a hundred thousand. */
export interface Gathered {
  /** By the first moment of the week, in no order. Weeks without anything are not among them. */
  readonly weeks: ReadonlyMap<number, Cell>;
  /** The first day of those weeks. */
  readonly first: Weekday;
}

/** Takes the memory in row by row: all requests first, then all decisions. */
export interface Gathering {
  request(request: SeenRequest): void;
  decision(decision: SeenDecision): void;
  readonly gathered: Gathered;
  /** Genuine requests that the reader accepted or replied to, and when. */
  readonly accepted: readonly Accepted[];
}

/**
 * @param first the reader's first day of the week.
 * @param repeated from how many people each text has come that several have sent, by its name.
 */
export function createGathering(first: Weekday, repeated: ReadonlyMap<string, number>): Gathering {
  const weeks = new Map<number, Cell>();
  /** Those on which the reader's own word counts before what they decided. */
  const corrected = new Set<string>();
  const genuine = new Set<string>();
  const accepted: Accepted[] = [];

  function cellAt(time: number): Cell {
    const start = startOf(time, 'week', first);
    const cell = weeks.get(start) ?? emptyCell();
    weeks.set(start, cell);
    return cell;
  }

  return {
    gathered: { weeks, first },
    accepted,
    request(request) {
      const cell = cellAt(request.firstSeenAt);
      const outcome = outcomeOf(request);
      cell.outcomes[request.label][outcome] += 1;
      cell[hadNote(request) ? 'noted' : 'bare'][outcome] += 1;
      countSources(cell, request);
      const people = repeated.get(request.textId ?? '') ?? 0;
      if (people > 0) cell.repeated += 1;
      cell.mostPeople = Math.max(cell.mostPeople, people);
      if (request.label === 'genuine' && (outcome === 'accepted' || outcome === 'replied'))
        genuine.add(request.id);
      if (request.corrected === undefined) return;
      corrected.add(request.id);
      countChance(cell, request.chance, request.corrected !== 'genuine' && request.corrected !== 'recruiter');
    },
    decision(decision) {
      if (!isDecided(decision)) return;
      const cell = cellAt(decision.decidedAt);
      const { choice, stance, chance, requestId } = decision;
      if (stance === 'for' || stance === 'against') {
        cell.sided += 1;
        if (!isOverruled(decision)) cell.agreed += 1;
      }
      if (stance === 'against' && choice === 'decline') cell.spared += 1;
      // Once: what was accepted is accepted.
      if (choice !== 'decline' && genuine.delete(requestId))
        accepted.push({ requestId, on: dayOf(decision.decidedAt) });
      if (!corrected.has(requestId)) countChance(cell, chance, choice === 'decline');
    },
  };
}

/** Genuine is whom Winnow or the reader called so, and whom the reader accepted; not who was declined. */
function countSources(cell: Cell, request: SeenRequest): void {
  const outcome = outcomeOf(request);
  const isGenuine =
    outcome === 'accepted' ||
    outcome === 'replied' ||
    (request.label === 'genuine' && outcome !== 'declined');
  const sources = shownSources(request);
  if (isGenuine) cell.genuine += 1;
  if (isGenuine && sources === null) cell.genuineForgotten += 1;
  for (const source of sources ?? []) {
    cell.shown[source] += 1;
    if (isGenuine) cell.genuineFrom[source] += 1;
  }
}

/** @param chance 0 to 1; left out where Winnow gave none. */
function countChance(cell: Cell, chance: number | undefined, came: boolean): void {
  if (chance === undefined) return;
  const bin = cell.bins[Math.min(BINS - 1, Math.floor(chance * BINS))];
  if (bin === undefined) return;
  bin.count += 1;
  bin.sum += chance;
  if (came) bin.true += 1;
}
