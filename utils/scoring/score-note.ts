import { type Reason, SCORED_LABELS, type Verdict } from '../requests/index.ts';
import type { CardReading } from './card.ts';
import { findClaims } from './claims/index.ts';
import type { NoteFeatures } from './features/note-features.ts';
import { isKnownLanguage } from './language/languages.ts';
import type { NoteModel } from './model/model.ts';
import { contextEvidence } from './stages/context-evidence.ts';
import { sumEvidence } from './stages/evidence.ts';
import { chooseLabel } from './stages/label.ts';
import { noteEvidence } from './stages/note-evidence.ts';
import { personalEvidence, personalReasons, shiftWorth, worthShift } from './stages/personal-evidence.ts';
import { likeliest, toProbabilities } from './stages/probabilities.ts';
import { reasonsFor } from './stages/reasons.ts';
import { worthOf } from './stages/worth.ts';

/** The verdict on a note, read together with its card. */
export function scoreNote(
  note: string,
  features: NoteFeatures,
  card: CardReading,
  model: NoteModel,
): Verdict {
  const { sender, profile, personal, ground, sells } = card;
  const claims = findClaims(note, sender, profile, features.language);
  const seen = [...noteEvidence(features, model), ...contextEvidence(sender, profile, claims, ground, sells)];
  const codes = seen.map(({ code }) => code);
  const evidence = [...seen, ...personalEvidence(codes, personal)];
  const probabilities = toProbabilities(sumEvidence(evidence, SCORED_LABELS.length));
  const { label, doubt } = chooseLabel(
    probabilities,
    features.tokens.length,
    isKnownLanguage(features.language),
  );
  const doubts: readonly Reason[] = doubt
    ? [{ code: doubt, where: 'note', start: null, end: null, weight: 0 }]
    : [];
  const shift = worthShift(probabilities, codes, personal);
  return {
    label,
    probabilities,
    worth: shiftWorth(worthOf(sender, probabilities, ground, sells), shift),
    language: features.language,
    reasons: [
      ...doubts,
      ...reasonsFor(evidence, label === 'unclear' ? likeliest(probabilities) : label, note),
      ...personalReasons(shift),
    ],
    claims,
    commonGround: ground,
  };
}
