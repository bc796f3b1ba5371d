import type { WinnowDatabase } from '../store/database.ts';
import { readFirstLook } from '../store/first-look.ts';
import { watch } from '../store/live.ts';
import type { Environment } from './environment.ts';

/** Whoever decides quickly is not slowed down by it, and many changes are one. Milliseconds. */
const PAUSE = 2_000;

/** How often it was dropped: what was read before that is not kept after it. */
const drops = new WeakMap<WinnowDatabase, number>();
/** Where nothing is at hand. After a stop of the background that is not known. */
const empty = new WeakSet<WinnowDatabase>();

/**
 * Keeps at hand what a page of the queue shows first, after every change of the memory. To be called once, whenever the
 * background starts.
 *
 * @param pause milliseconds from a change until it is read.
 */
export function keepFirstLook(
  { database, now, memoryMark, pages, firstLook }: Environment,
  pause = PAUSE,
): void {
  watch({
    pause,
    async query() {
      const read = drops.get(database);
      const look = await readFirstLook(database, now());
      return { read, look };
    },
    async onChange({ read, look }) {
      // Where something else has to be said first, it is said at once, and nothing moves for it.
      const isPlain = (await memoryMark.read()) !== 'lost' && (await pages.allowed());
      if (drops.get(database) !== read) return;
      empty.delete(database);
      await firstLook.write(isPlain ? look : null);
    },
    onError: () => void firstLook.write(null),
  });
}

/** It is not what the queue has to show any more; of somebody who is forgotten nothing is at hand once that is answered. */
export async function dropFirstLook({ database, firstLook }: Environment): Promise<void> {
  drops.set(database, (drops.get(database) ?? 0) + 1);
  if (empty.has(database)) return;
  empty.add(database);
  await firstLook.write(null);
}
