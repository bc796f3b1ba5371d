import type { Label, ScoredLabel } from '../requests/index.ts';
import type { TextPast } from '../scoring/text-past.ts';
import type { Lesson } from './lesson.ts';

/** The name of each text that the reader has called something, and how often they called it what. */
export type CalledTexts = ReadonlyMap<string, Readonly<Partial<Record<ScoredLabel, number>>>>;

function counted<Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** What corrections say of whole texts. */
export function calledTexts(lessons: readonly Lesson[]): CalledTexts {
  const said = lessons.flatMap(({ textId, origin }) =>
    textId !== null && origin.kind === 'correction' ? [{ textId, label: origin.label }] : [],
  );
  return new Map(
    [...Map.groupBy(said, ({ textId }) => textId)].map(([textId, all]) => [
      textId,
      counted(all.map(({ label }) => label)),
    ]),
  );
}

/**
 * What the reader did with one text; null where they have done nothing with it.
 *
 * @param declined what it was called each time that it was declined
 */
export function pastOf(
  textId: string | null,
  called: CalledTexts,
  declined: readonly Label[],
): TextPast | null {
  const word = textId === null ? undefined : called.get(textId);
  if (word === undefined && declined.length === 0) return null;
  return { called: word ?? {}, declined: counted(declined) };
}
