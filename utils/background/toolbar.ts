import { isOpen } from '../decisions/life.ts';
import type { RequestRow } from '../store/rows.ts';
import type { Environment } from './environment.ts';

/** From this worth on a request is worth a look; see `utils/scoring` for the scale. */
export const WORTH_A_LOOK = 0.5;

/** The toolbar shows how many undecided requests are worth a look. */
export async function refreshToolbar({ database, toolbar, now }: Environment): Promise<void> {
  const decided = new Set(
    (await database.decisions.where('state').anyOf('planned', 'applying', 'failed').toArray())
      .filter(isOpen)
      .map((decision) => decision.requestId),
  );
  const back = (row: RequestRow) => row.status === 'postponed' && (row.postponedUntil ?? 0) <= now();
  const worthy = await database.requests
    .where('status')
    .anyOf('waiting', 'postponed')
    .filter(
      (row) => row.worth >= WORTH_A_LOOK && (row.status === 'waiting' || back(row)) && !decided.has(row.id),
    )
    .count();
  await toolbar.show(worthy);
}
