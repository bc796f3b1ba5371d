import * as v from 'valibot';
import type { PersonalWeights } from '../scoring/personal-weights.ts';
import { learntBy, learntElsewhere } from '../sync/fields.ts';
import { parseLearnt } from '../sync/learnt.ts';
import { parseShared, type Shared, valuesOf } from '../sync/shared.ts';
import { SYNC_STATES, type SyncStatus } from '../sync/status.ts';
import type { WinnowDatabase } from './database.ts';

export interface SyncState {
  /** This browser's name among the others, random. */
  readonly device: string;
  /** As it was shared last; null where nothing was yet. */
  readonly known: Shared | null;
  readonly status: SyncStatus;
  /** When it was `together` last: milliseconds since 1970, or null. */
  readonly togetherAt: number | null;
  /** Values that the reader had set here and that later ones from elsewhere have taken the place of, the last time. */
  readonly overruled: number;
  /** Another number whenever what others have learnt is another. */
  readonly revision: number;
}

const count = v.fallback(v.number(), 0);
const stored = v.object({
  device: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  known: v.pipe(
    v.unknown(),
    v.transform((value) => (value === null ? null : parseShared(value))),
  ),
  status: v.fallback(v.picklist(SYNC_STATES), 'waiting'),
  togetherAt: v.fallback(v.nullable(v.number()), null),
  overruled: count,
  revision: count,
});

/** Null where nothing is shared. */
export async function readSyncState({ singles }: WinnowDatabase): Promise<SyncState | null> {
  const parsed = v.safeParse(stored, (await singles.get('sync'))?.value);
  return parsed.success ? parsed.output : null;
}

export async function writeSyncState({ singles }: WinnowDatabase, state: SyncState): Promise<void> {
  await singles.put({ name: 'sync', value: state });
}

/**
 * Forgets what this browser's lessons came to when they were shared last. That they were shared stays known, or what
 * is shared still would not be replaced. To be called within a transaction on `singles`.
 */
export async function dropShared(database: WinnowDatabase): Promise<void> {
  const state = await readSyncState(database);
  if (state?.known == null) return;
  const own = learntBy(state.device);
  const shared = state.known[own];
  if (shared?.value == null) return;
  const known: Shared = { ...state.known, [own]: { ...shared, value: { wanted: {}, labels: {} } } };
  await writeSyncState(database, { ...state, known });
}

/** What the reader's other browsers have learnt, and the same number for the same. */
export async function readLearntElsewhere(
  database: WinnowDatabase,
): Promise<{ readonly revision: number; readonly weights: readonly PersonalWeights[] }> {
  const state = await readSyncState(database);
  if (state?.known == null) return { revision: 0, weights: [] };
  return {
    revision: state.revision,
    weights: learntElsewhere(valuesOf(state.known), state.device).flatMap(parseLearnt),
  };
}
