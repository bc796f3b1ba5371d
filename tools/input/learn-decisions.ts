import { learn } from '../../utils/learning/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import { createShippedScorer, NO_LESSONS, type PersonalWeights } from '../../utils/scoring/index.ts';
import { parseJsonl } from './read-jsonl.ts';
import { readText } from './read-text.ts';
import { decisionLine, toScoringInput } from './request-schema.ts';

/** Learns a file of decisions in their order, each from what the scorer would have said at that moment. */
export function learnDecisions(file: string, profile: Profile): PersonalWeights {
  let personal = NO_LESSONS;
  for (const { value } of parseJsonl(readText(file), file, decisionLine)) {
    const verdict = createShippedScorer(personal).score(toScoringInput(value), profile);
    personal = learn(personal, { verdict, decision: value.decision, label: value.label });
  }
  return personal;
}
