import * as v from 'valibot';
import type { WinnowDatabase } from './database.ts';

/** How far judging everything anew has come: once around by id. */
export interface Judging {
  /** Names what is judged by. */
  readonly key: string;
  /** Behind this id it began, and with it it ends; empty for the first of all. */
  readonly from: string;
  /** The id that was judged last. */
  readonly at: string;
}

const judging = v.object({ key: v.string(), from: v.string(), at: v.string() });
const stored = v.fallback(v.optional(v.union([v.string(), judging])), '');

/** The name of what everything was judged by last, or how far that has come; undefined where it never was. */
export async function readJudged({ singles }: WinnowDatabase): Promise<string | Judging | undefined> {
  return v.parse(stored, (await singles.get('judged'))?.value);
}

export async function writeJudged({ singles }: WinnowDatabase, value: string | Judging): Promise<void> {
  await singles.put({ name: 'judged', value });
}
