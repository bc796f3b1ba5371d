import {
  type Balance,
  balanceOf,
  type CalledTexts,
  calledTexts,
  type Lesson,
  newestLessons,
  weightsOf,
} from '../learning/index.ts';
import type { Decision } from '../requests/index.ts';
import type { PersonalWeights } from '../scoring/personal-weights.ts';
import { checkOf } from '../sync/check.ts';
import { together } from '../sync/learnt.ts';
import type { WinnowDatabase } from './database.ts';
import { readLearntElsewhere } from './sync-state.ts';
import { forgetDecline } from './texts.ts';

/** All that was learnt, added up. */
export interface Learnt {
  /** The same for the same lessons. */
  readonly key: string;
  readonly lessons: readonly Lesson[];
  /** Of the reader's other browsers too, where they share them. */
  readonly weights: PersonalWeights;
  readonly called: CalledTexts;
  readonly balance: Balance;
}

const last = new WeakMap<WinnowDatabase, Learnt>();

/** A lesson never changes and none has the name of another: which there are tells whether any came or went. */
async function keyOf({ lessons }: WinnowDatabase): Promise<string> {
  return keyFor(await lessons.toCollection().primaryKeys());
}

const keyFor = (ids: readonly string[]) => checkOf(ids.join('\n'));

/** The key of no lessons. */
export const NOTHING_LEARNT = keyFor([]);

/** What was added up is forgotten with the lessons: those of a backup may have the names of others before them. */
export function dropLearnt(database: WinnowDatabase): void {
  last.delete(database);
}

/** What the lessons come to; they are read and added up only when one came or went. */
export async function readLearnt(database: WinnowDatabase): Promise<Learnt> {
  const [own, elsewhere] = await Promise.all([keyOf(database), readLearntElsewhere(database)]);
  const key = elsewhere.revision === 0 ? own : `${own} ${elsewhere.revision}`;
  const before = last.get(database);
  if (before?.key === key) return before;
  const lessons = await database.lessons.orderBy('learntAt').toArray();
  const learnt = {
    key,
    lessons,
    weights:
      elsewhere.weights.length === 0
        ? weightsOf(lessons)
        : together([weightsOf(lessons), ...elsewhere.weights]),
    called: calledTexts(lessons),
    balance: balanceOf(lessons),
  };
  last.set(database, learnt);
  return learnt;
}

/** Writes a lesson down; the oldest make room. To be called within a transaction on `lessons`. */
export async function addLesson({ lessons }: WinnowDatabase, lesson: Lesson): Promise<void> {
  await lessons.put(lesson);
  const ids = await lessons.orderBy('learntAt').primaryKeys();
  const kept = new Set(newestLessons(ids));
  await lessons.bulkDelete(ids.filter((id) => !kept.has(id)));
}

/** The lesson that a decision has given, if any. */
export async function lessonOf(
  { lessons }: WinnowDatabase,
  { id, requestId }: Pick<Decision, 'id' | 'requestId'>,
): Promise<Lesson | undefined> {
  const ofRequest = await lessons.where('requestId').equals(requestId).toArray();
  return ofRequest.find(({ origin }) => origin.kind === 'decision' && origin.decisionId === id);
}

/**
 * A decision that was taken back, or failed, takes its lesson with it. To be called within a transaction on `requests`,
 * `lessons` and `texts`.
 */
export async function unlearn(database: WinnowDatabase, decision: Decision): Promise<void> {
  if (decision.state !== 'undone' && decision.state !== 'failed') return;
  const lesson = await lessonOf(database, decision);
  if (lesson !== undefined) await database.lessons.delete(lesson.id);
  const textId = (await database.requests.get(decision.requestId))?.textId;
  if (textId !== undefined) await forgetDecline(database, textId, decision.id);
}
