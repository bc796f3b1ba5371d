import type { WinnowDatabase } from '../store/database.ts';
import { hasEverSeen } from '../store/queue.ts';
import type { Environment } from './environment.ts';

/** Where the mark is as it should be; it is looked at once in each life of the background. */
const settled = new WeakSet<WinnowDatabase>();

/**
 * Writes what a page has told, and notes whether the memory that ought to be there is: asked for before, since afterwards
 * a memory that was begun anew looks like any other.
 */
export async function noticingLoss<Answer>(
  environment: Environment,
  write: () => Promise<Answer>,
): Promise<Answer> {
  const { database, memoryMark } = environment;
  if (settled.has(database)) return write();
  const [mark, isThere] = await Promise.all([memoryMark.read(), hasEverSeen(database)]);
  if (mark === 'kept' && !isThere) await memoryMark.write('lost');
  const answer = await write();
  if (!isThere && !(await hasEverSeen(database))) return answer;
  if (mark === null) await memoryMark.write('kept');
  settled.add(database);
  return answer;
}

/** The reader knows of a loss, or has made the memory empty themselves. */
export async function markAnew({ database, memoryMark }: Environment): Promise<void> {
  settled.delete(database);
  await memoryMark.write((await hasEverSeen(database)) ? 'kept' : null);
}
