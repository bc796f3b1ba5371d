import { oldestFirst } from './balance.ts';
import type { Person, Touch } from './person.ts';

/** Something to begin a conversation with, in the reader's own words or in what both share; nothing is made up. */
export interface Opener {
  readonly from: 'last-time' | 'notes' | 'hook' | 'ground';
  readonly text: string;
}

const MOST = 5;

/** What was spoken of last comes first; why they matter is never crowded out. */
export function openersFor(
  { hook, notes, ground }: Pick<Person, 'hook' | 'notes' | 'ground'>,
  touches: readonly Touch[],
): readonly Opener[] {
  const last = oldestFirst(touches).findLast(({ note }) => note !== '');
  const lines = notes.split('\n').map((line) => line.trim());
  const why = hook === '' ? [] : [{ from: 'hook', text: hook } as const];
  const others: readonly Opener[] = [
    ...(last === undefined ? [] : [{ from: 'last-time', text: last.note } as const]),
    ...lines.map((text) => ({ from: 'notes', text }) as const),
    ...ground.map((text) => ({ from: 'ground', text }) as const),
  ].filter(({ text }) => text !== '');
  return [...others.slice(0, MOST - why.length), ...why];
}
