import { type Lesson, learnFromCorrection, learnFromDecision } from '../learning/index.ts';
import type { Decision, ScoredLabel } from '../requests/index.ts';
import { chanceOfNothing } from '../scoring/chance-of-nothing.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { profilesFor } from '../store/known-people.ts';
import { addLesson, lessonOf, readLearnt } from '../store/lessons.ts';
import { placed, type RequestRow, toRequest } from '../store/rows.ts';
import { readProfile } from '../store/singles.ts';
import { rememberDecline } from '../store/texts.ts';
import type { Environment } from './environment.ts';
import { readJudge } from './judge.ts';
import { judgeAnew } from './judge-anew.ts';
import { judgeThese } from './judge-these.ts';

/** What a lesson is made within. */
function ofLessons({ requests, decisions, lessons, texts, singles, connections }: WinnowDatabase) {
  return [requests, decisions, lessons, texts, singles, connections];
}

/** Names of their own, so that a lesson which takes the place of another is seen to be a new one. */
function lessonId(origin: Lesson['origin'], requestId: string, now: number): string {
  return `${origin.kind} ${now} ${origin.kind === 'decision' ? origin.decisionId : requestId}`;
}

/**
 * A decision that stands teaches what Winnow had not expected of it, and a decline its very text. Told twice, it
 * teaches once.
 */
export async function learnDecision(environment: Environment, { id }: Decision): Promise<void> {
  const { database, scorer, now } = environment;
  await database.transaction('rw', ofLessons(database), async () => {
    // Taken back or failed meanwhile: there is nothing to learn from it.
    const decision = await database.decisions.get(id);
    const row = decision && (await database.requests.get(decision.requestId));
    if (decision === undefined || row === undefined || !stands(decision)) return;
    if (await lessonOf(database, decision)) return;
    const { choice } = decision;
    if (choice === 'decline' && row.textId !== undefined)
      await rememberDecline(database, row.textId, { decisionId: id, label: row.label });
    const { balance } = await readLearnt(database);
    const profile = await profileOf(database, row);
    const changes = learnFromDecision(choice, row.worth, scorer.traits(toRequest(row), profile), balance);
    if (changes.length === 0) return;
    const origin = { kind: 'decision', choice, decisionId: id } as const;
    await addLesson(database, lesson(row, origin, changes, now()));
  });
}

function stands({ state }: Decision): boolean {
  return state === 'planned' || state === 'applying' || state === 'applied';
}

async function profileOf(database: WinnowDatabase, { note }: RequestRow) {
  return (await profilesFor(database, await readProfile(database), [note]))(note);
}

function lesson(
  { id, label, textId }: RequestRow,
  origin: Lesson['origin'],
  changes: Lesson['changes'],
  now: number,
): Lesson {
  return {
    id: lessonId(origin, id, now),
    requestId: id,
    origin,
    was: label,
    textId: textId ?? null,
    changes,
    learntAt: now,
  };
}

/**
 * The reader says what a request is, or with null that Winnow may say it again. Their word is kept with the request,
 * and taught; one that they gave before is taken back.
 *
 * @returns those whose badge is another one now.
 * @throws Error when the request is not known.
 */
export async function correct(
  environment: Environment,
  requestId: string,
  label: ScoredLabel | null,
): Promise<readonly string[]> {
  const { database, scorer, now } = environment;
  await database.transaction('rw', ofLessons(database), async () => {
    const row = await database.requests.get(requestId);
    if (row === undefined) throw new Error(`no request ${requestId} is known`);
    if ((row.corrected ?? null) === label) return;
    await takeBackCorrection(database, requestId);
    const { corrected: _, chance: __, ...uncorrected } = row;
    if (label === null) {
      await database.requests.put(uncorrected);
      return;
    }
    const profile = await profileOf(database, row);
    const judge = await readJudge(environment, [row.textId]);
    const { textId } = row;
    const verdict = judge(toRequest(row), textId === undefined ? {} : { textId }, profile);
    const { label: was, probabilities } = verdict;
    const traits = scorer.traits(toRequest(row), profile);
    const chance = chanceOfNothing(verdict);
    await database.requests.put(
      placed({ ...uncorrected, corrected: label, ...(chance === null ? {} : { chance }), label }),
    );
    const changes = learnFromCorrection(label, probabilities, traits);
    await addLesson(database, lesson({ ...row, label: was }, { kind: 'correction', label }, changes, now()));
  });
  const others = await judgeNear(environment, requestId);
  return [...new Set([requestId, ...others])];
}

async function takeBackCorrection({ lessons }: WinnowDatabase, requestId: string): Promise<void> {
  const before = await lessons.where('requestId').equals(requestId).toArray();
  await lessons.bulkDelete(before.filter(({ origin }) => origin.kind === 'correction').map(({ id }) => id));
}

/** The request itself and whoever sent the same text: what was taught of it shows there first. */
export async function judgeNear(environment: Environment, requestId: string): Promise<readonly string[]> {
  const { requests } = environment.database;
  const textId = (await requests.get(requestId))?.textId;
  const sameText = textId === undefined ? [] : await requests.where('textId').equals(textId).primaryKeys();
  return judgeThese(environment, [...new Set([requestId, ...sameText])]);
}

/**
 * Takes one lesson back; where it was the reader's word for a request, that word with it.
 *
 * @returns those whose badge is another one now.
 */
export async function takeBackLesson(environment: Environment, lessonId: string): Promise<readonly string[]> {
  const { database } = environment;
  const taken = await database.lessons.get(lessonId);
  if (taken === undefined) return [];
  const isKnown = (await database.requests.get(taken.requestId)) !== undefined;
  const isWord = taken.origin.kind === 'correction' && isKnown;
  const others = isWord ? await correct(environment, taken.requestId, null) : [];
  await database.lessons.delete(lessonId);
  return others;
}

/**
 * Forgets all lessons, every word for a request with them, and which texts were declined.
 *
 * @returns those whose badge is another one now.
 */
export async function forgetLessons(environment: Environment): Promise<readonly string[]> {
  const { database } = environment;
  const { requests, lessons, texts } = database;
  const corrected = await database.transaction('rw', requests, lessons, texts, async () => {
    const taught = await lessons.toArray();
    const ids = taught.filter(({ origin }) => origin.kind === 'correction').map(({ requestId }) => requestId);
    for (const id of ids) {
      const row = await requests.get(id);
      if (row === undefined) continue;
      const { corrected: _, chance: __, ...uncorrected } = row;
      await requests.put(uncorrected);
    }
    await lessons.clear();
    await texts.toCollection().modify((row) => {
      Object.assign(row, { declined: [] });
    });
    return ids;
  });
  return [...new Set([...corrected, ...(await judgeAnew(environment))])];
}
