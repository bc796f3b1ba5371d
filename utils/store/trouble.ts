import type { MemoryTrouble } from '../requests/index.ts';

const BY_NAME: Readonly<Record<string, MemoryTrouble>> = {
  QuotaExceededError: 'full',
  // Chromium's word for a disk without room, within an error that it has no name for.
  NO_SPACE: 'full',
  NotUpgraded: 'not-upgraded',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
};

interface MaybeNested {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
  readonly cause?: unknown;
}

/** What an error of the database means; errors wrap one another, and the one inside knows best. */
export function troubleOf(error: unknown): MemoryTrouble {
  if (typeof error !== 'object' || error === null) return 'silent';
  const { name, message, inner, cause }: MaybeNested = error;
  const within = [inner, cause].map(troubleOf).find((trouble) => trouble !== 'silent');
  if (within !== undefined) return within;
  const words = `${String(name)} ${String(message)}`;
  const known = Object.keys(BY_NAME).find((each) => words.includes(each));
  return known === undefined ? 'silent' : (BY_NAME[known] ?? 'silent');
}
