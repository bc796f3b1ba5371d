import { type Lesson, METERED, type Meter, meterOf, type Told, whatIsLearnt } from '../learning/index.ts';
import type { WinnowDatabase } from './database.ts';
import { readLearnt } from './lessons.ts';

/** One lesson, with whom it came from. */
export interface NamedLesson {
  readonly lesson: Lesson;
  /** Null where nothing is kept of them any more. */
  readonly name: string | null;
}

/** What Winnow has learnt, as the reader is shown it. */
export interface LearningReport {
  readonly week: Meter;
  readonly before: Meter;
  readonly told: readonly Told[];
  /** The newest first. */
  readonly lessons: readonly NamedLesson[];
}

/** @param now milliseconds since 1970 */
export async function readLearning(database: WinnowDatabase, now: number): Promise<LearningReport> {
  const { decisions, requests } = database;
  const [{ lessons }, recent] = await Promise.all([
    readLearnt(database),
    decisions
      .where('decidedAt')
      .above(now - METERED)
      .toArray(),
  ]);
  const newest = lessons.toReversed();
  const rows = await requests.bulkGet(newest.map(({ requestId }) => requestId));
  return {
    ...meterOf(recent, lessons, now),
    told: whatIsLearnt(lessons),
    lessons: newest.map((lesson, at) => ({ lesson, name: rows[at]?.name ?? null })),
  };
}
