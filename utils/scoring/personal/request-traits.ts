import type { Verdict } from '../../requests/index.ts';
import type { FrameWords } from '../features/frame-values.ts';
import type { Trait } from '../personal-weights.ts';
import type { ScoringInput } from '../scorer.ts';
import { readMasked } from './masked-note.ts';
import { traitsOf } from './traits.ts';

/** What a lesson from a request can be about, given what the shipped model says of it. */
export function requestTraits(
  { note, sender }: ScoringInput,
  shipped: Verdict,
  commonWords: FrameWords,
): readonly Trait[] {
  const masked = readMasked(note);
  return traitsOf(
    {
      masked: masked?.text ?? null,
      language: masked?.language ?? null,
      headline: sender.headline,
      probabilities: masked === null ? null : shipped.probabilities,
      sells: shipped.label === 'pitch',
      ground: shipped.commonGround,
    },
    commonWords,
  );
}
