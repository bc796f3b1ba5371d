import type { Request } from '../requests/index.ts';
import { type LanguageModel, type ModelSession, modelLanguages } from './language-model.ts';
import { ANSWER_SCHEMA, type Opinion } from './opinion.ts';
import { parseAnswer } from './parse-answer.ts';
import { promptFor, RULES } from './prompt.ts';

/** Why there is no opinion: no model for this, one that would have to be fetched first, or no usable answer. */
export type NoOpinion = 'unavailable' | 'not-downloaded' | 'no-answer';

export type OpinionAnswer = { readonly opinion: Opinion } | { readonly none: NoOpinion };

/**
 * Puts one note to the browser's own model. Never makes the browser fetch a model: that is asked for elsewhere.
 * Every failure of the model is an answer; nothing is thrown.
 */
export async function askForOpinion(
  model: LanguageModel,
  request: Pick<Request, 'note' | 'sender'>,
  language: string | null,
  signal: AbortSignal,
): Promise<OpinionAnswer> {
  const languages = modelLanguages(language);
  let session: ModelSession | undefined;
  try {
    const availability = await model.availability(languages);
    if (availability === 'unavailable') return { none: 'unavailable' };
    if (availability !== 'available') return { none: 'not-downloaded' };
    session = await model.create({
      ...languages,
      initialPrompts: [{ role: 'system', content: RULES }],
      signal,
    });
    const answer = await session.prompt(promptFor(request), { responseConstraint: ANSWER_SCHEMA, signal });
    const opinion = parseAnswer(answer);
    return opinion === null ? { none: 'no-answer' } : { opinion };
  } catch {
    return { none: 'no-answer' };
  } finally {
    session?.destroy();
  }
}
