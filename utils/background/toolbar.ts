import { isOpen } from '../decisions/life.ts';
import { isWorthALook } from '../scoring/worth-a-look.ts';
import type { RequestRow } from '../store/rows.ts';
import type { Environment } from './environment.ts';

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
    .filter((row) => isWorthALook(row) && (row.status === 'waiting' || back(row)) && !decided.has(row.id))
    .count();
  await toolbar.show(worthy);
}
