import { frameUses } from '../features/frame-values.ts';
import { gramUses } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import type { GramWeights, NoteModel } from '../model/model.ts';

/** What the wording adds to each label: for each token of the note, and what belongs to no token. */
export interface WordLogits {
  readonly byToken: readonly Float64Array[];
  readonly rest: Float64Array;
}

/** Gives every run of characters or of the frame to the word that holds its middle, so that nothing is lost or counted twice. */
export function wordLogits(features: NoteFeatures, { grams, frames, frameWords }: NoteModel): WordLogits {
  const classes = grams.scales.length;
  const { masked, tokens, language } = features;
  const byToken = tokens.map(() => new Float64Array(classes));
  const rest = new Float64Array(classes);
  let token = 0;
  const give = (from: GramWeights, bucket: number, value: number, middle: number) => {
    while (token > 0 && (tokens[token]?.foldedStart ?? 0) > middle) token--;
    while (token + 1 < tokens.length && (tokens[token + 1]?.foldedStart ?? 0) <= middle) token++;
    const sums = byToken[token] ?? rest;
    for (let c = 0; c < classes; c++) {
      const weight = (from.weights[c * from.buckets + bucket] ?? 0) * (from.scales[c] ?? 0);
      sums[c] = (sums[c] ?? 0) + weight * value;
    }
  };
  for (const { bucket, start, end, value } of gramUses(masked.text, grams.buckets)) {
    give(grams, bucket, value, masked.units[(start + end) >> 1] ?? 0);
  }
  for (const { bucket, middle, value } of frameUses(masked, language, frameWords, frames.buckets)) {
    give(frames, bucket, value, middle);
  }
  return { byToken, rest };
}
