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

/** From here on (as a probability) certainty that a note is a pitch grows more slowly, … */
const CAREFUL_FROM = 0.8;
/** … by this factor on the logit scale. */
const CAREFUL_RATE = 0.4;

/**
 * Tells the reader less certainty that a note is a pitch than the model has. To call a person's note a pitch does
 * more harm than to be unsure of a pitch, and in cross-validation a few in a thousand genuine notes had 0.9 to 0.96.
 * The order of notes stays as it is; the other labels keep their proportions.
 */
export function withCare(probabilities: Probabilities): Probabilities {
  const { pitch, recruiter, scam, generic, genuine } = probabilities;
  if (pitch <= CAREFUL_FROM) return probabilities;
  const others = Math.max(1e-12, recruiter + scam + generic + genuine);
  const from = Math.log(CAREFUL_FROM / (1 - CAREFUL_FROM));
  const careful = 1 / (1 + Math.exp(-(from + CAREFUL_RATE * (Math.log(pitch / others) - from))));
  const rest = (1 - careful) / others;
  // Where nothing at all is left for the others, what care takes away goes to the most harmless one.
  const left = Math.max(0, 1 - careful - rest * (recruiter + scam + generic + genuine));
  return {
    pitch: careful,
    recruiter: recruiter * rest,
    scam: scam * rest,
    generic: generic * rest + left,
    genuine: genuine * rest,
  };
}

/** The likeliest label. */
export function likeliest(probabilities: Probabilities): (typeof SCORED_LABELS)[number] {
  return SCORED_LABELS.reduce((best, label) => (probabilities[label] > probabilities[best] ? label : best));
}
