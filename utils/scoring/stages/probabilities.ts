import { type Probabilities, SCORED_LABELS } from '../../requests/index.ts';

/** Logits in the order of SCORED_LABELS to probabilities that add up to 1. */
export function toProbabilities(logits: readonly number[]): Probabilities {
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const at = (label: (typeof SCORED_LABELS)[number]) => (powers[SCORED_LABELS.indexOf(label)] ?? 0) / sum;
  return {
    pitch: at('pitch'),
    recruiter: at('recruiter'),
    scam: at('scam'),
    generic: at('generic'),
    genuine: at('genuine'),
  };
}

/** The likeliest label. */
export function likeliest(probabilities: Probabilities): (typeof SCORED_LABELS)[number] {
  return SCORED_LABELS.reduce((best, label) => (probabilities[label] > probabilities[best] ? label : best));
}
