import { createScorer } from './create-scorer.ts';
import type { Model } from './model/model.ts';
import shippedModel from './model/shipped-model.json' with { type: 'json' };
import { unpackModel } from './model/unpack-model.ts';
import type { PersonalWeights } from './personal-weights.ts';
import type { Scorer } from './scorer.ts';

export { NO_LESSONS, type PersonalWeights } from './personal-weights.ts';
export { REASON_CODES } from './reason-codes.ts';
export type { Scorer, ScoringInput } from './scorer.ts';

/** Unpacked once: a scorer is made anew after each lesson, its shipped weights stay the same. */
let model: Model | null = null;

/** The scorer with the weights that come with Winnow, and what this reader has taught over them. */
export function createShippedScorer(personal?: PersonalWeights): Scorer {
  model ??= unpackModel(shippedModel);
  return createScorer(model, personal);
}
