import { createScorer } from './create-scorer.ts';
import type { Model } from './model/model.ts';
import shippedModel from './model/shipped-model.json' with { type: 'json' };
import { unpackModel } from './model/unpack-model.ts';
import type { Scorer } from './scorer.ts';

export { imprintOfNote } from './imprint-of-note.ts';
export { NO_LESSONS, type PersonalWeights } from './personal-weights.ts';
export { REASON_CODES } from './reason-codes.ts';
export type { Scorer, ScoringInput } from './scorer.ts';
export { NO_TASTE, type Taste } from './taste.ts';
export type { TextPast } from './text-past.ts';

/** Unpacked once. */
let model: Model | null = null;

/** The scorer with the weights that come with Winnow. */
export function createShippedScorer(): Scorer {
  model ??= unpackModel(shippedModel);
  return createScorer(model);
}
