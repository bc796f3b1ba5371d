import { pastOf } from '../learning/index.ts';
import type { Profile, Request, ScoredLabel, Verdict } from '../requests/index.ts';
import { readLearnt } from '../store/lessons.ts';
import { readSettings } from '../store/singles.ts';
import { textsNamed } from '../store/texts-named.ts';
import type { Environment } from './environment.ts';

/** What is kept of a request beside what its card says. */
export interface Kept {
  readonly textId?: string;
  readonly corrected?: ScoredLabel;
}

/** Scores requests as this reader is to be shown them. */
export type Judge = (request: Pick<Request, 'note' | 'sender'>, kept: Kept, profile: Profile) => Verdict;

/**
 * A judge that knows what the reader has taught and said up to now.
 *
 * @param textIds of the requests that are to be judged.
 */
export async function readJudge(
  { database, scorer }: Environment,
  textIds: readonly (string | undefined)[],
): Promise<Judge> {
  const [{ weights, called }, { preferences }, texts] = await Promise.all([
    readLearnt(database),
    readSettings(database),
    textsNamed(database, textIds),
  ]);
  const taste = { weights, preferences };
  return ({ note, sender }, { textId, corrected }, profile) => {
    const declined = textId === undefined ? [] : (texts.get(textId)?.declined ?? []);
    const past = pastOf(
      textId ?? null,
      called,
      declined.map(({ label }) => label),
    );
    return scorer.score({ note, sender, past, corrected: corrected ?? null }, profile, taste);
  };
}
