import type { NoteFeatures } from '../features/note-features.ts';
import { readPhrases } from '../features/phrases.ts';
import { findPhrase, type PhraseWeights, weightIn } from '../model/phrase-weights.ts';

/**
 * Adds what the phrases of a note say to a table with a row for each token and a number for each label in it (a single
 * row where there is no token): each phrase in the row of the token that it begins with.
 */
export function addPhraseLogits(
  table: Float64Array,
  { masked, tokens }: Pick<NoteFeatures, 'masked' | 'tokens'>,
  { keys, weights, scale }: PhraseWeights,
): void {
  const labels = table.length / Math.max(1, tokens.length);
  const phrases = readPhrases(masked.text);
  let token = 0;
  phrases.keys.forEach((key, index) => {
    const found = findPhrase(keys, key);
    if (found < 0) return;
    const at = masked.units[phrases.starts[index] ?? 0] ?? 0;
    while ((tokens[token + 1]?.foldedStart ?? Infinity) <= at) token++;
    for (let label = 0; label < labels; label++) {
      const cell = token * labels + label;
      table[cell] = (table[cell] ?? 0) + scale * weightIn(weights, found * labels + label);
    }
  });
}
