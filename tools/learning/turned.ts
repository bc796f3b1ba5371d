import { EMPTY_PROFILE, type Label, SCORED_LABELS, type ScoredLabel } from '../../utils/requests/index.ts';
import { createShippedScorer, imprintOfNote } from '../../utils/scoring/index.ts';
import { isSameText } from '../../utils/templates/index.ts';
import { filledIn } from './filled-in.ts';
import { createMemory } from './memory.ts';

const NOBODY = { name: '', headline: null, profileUrl: null, mutualConnections: null, sharedContext: null };

/** What so many corrections of one text do. */
export interface Turned {
  readonly before: Label;
  /** What the next copy is called, which nobody has corrected. */
  readonly after: Label;
  /** By how much the likeliest-moved label of any other text has moved, 0 to 1. */
  readonly mostElsewhere: number;
}

/** A reader calls copies of one text, with other names filled in, what it is not; `others` are notes that have nothing to do with it. */
export function turn(text: string, to: ScoredLabel, corrections: number, others: readonly string[]): Turned {
  const scorer = createShippedScorer();
  const memory = createMemory(EMPTY_PROFILE);
  const copy = (seed: number) => ({ note: filledIn(text, seed), sender: NOBODY });
  for (let seed = 1; seed <= corrections; seed++) memory.learn(copy(seed), null, to);
  const own = imprintOfNote(text);
  const elsewhere = others
    .filter((other) => {
      const imprint = imprintOfNote(other);
      return own === null || imprint === null || !isSameText(own, imprint);
    })
    .map((note) => {
      const input = { note, sender: NOBODY };
      const [shipped, taught] = [scorer.score(input, EMPTY_PROFILE), memory.score(input)];
      return Math.max(
        ...SCORED_LABELS.map((label) => Math.abs(shipped.probabilities[label] - taught.probabilities[label])),
      );
    });
  return {
    before: scorer.score(copy(0), EMPTY_PROFILE).label,
    after: memory.score(copy(0)).label,
    mostElsewhere: Math.max(0, ...elsewhere),
  };
}
