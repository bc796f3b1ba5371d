import { type Day, isDay } from '../people/index.ts';
import type { WinnowDatabase } from './database.ts';

/** The last day on which the reader was reminded; null where that is not known. */
export async function readReminded({ singles }: WinnowDatabase): Promise<Day | null> {
  const value = (await singles.get('reminded'))?.value;
  return typeof value === 'string' && isDay(value) ? value : null;
}

export async function writeReminded({ singles }: WinnowDatabase, day: Day): Promise<void> {
  await singles.put({ name: 'reminded', value: day });
}
