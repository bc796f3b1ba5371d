import type { Reason, Verdict } from '../requests/index.ts';
import type { CardReading } from './card.ts';
import { findClaims } from './claims/index.ts';
import type { NoteFeatures } from './features/note-features.ts';
import { isKnownLanguage } from './language/languages.ts';
import type { NoteModel } from './model/model.ts';
import { certainly } from './personal/corrected.ts';
import { pastReasons, pastShift, withPast } from './personal/known-text.ts';
import { hasTaught, shiftWorth, worthShift } from './personal/shifts.ts';
import { traitsOf } from './personal/traits.ts';
import { contextEvidence } from './stages/context-evidence.ts';
import { sumCauses } from './stages/evidence.ts';
import { chooseLabel } from './stages/label.ts';
import { noteCauses } from './stages/note-evidence.ts';
import { correctedReasons, personalEvidence, personalReasons } from './stages/personal-evidence.ts';
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
  const { sender, profile, personal, past, corrected, ground, sells } = card;
  const { language } = features;
  const claims = findClaims(note, sender, profile, language, features.tokens);
  const ofNote = noteCauses(features, model);
  const ofCard = contextEvidence(sender, profile, claims, ground, sells);
  const seen = { ...ofNote, evidence: [...ofNote.evidence, ...ofCard] };
  const shipped = toProbabilities(sumCauses(seen));
  const { headline } = sender;
  const source = {
    masked: features.masked.text,
    language,
    headline,
    probabilities: shipped,
    sells: false,
    ground,
  };
  const traits = hasTaught(personal) ? traitsOf(source, model.frameWords) : [];
  const taught = personalEvidence(traits, personal);
  const causes = taught.length === 0 ? seen : { ...seen, evidence: [...seen.evidence, ...taught] };
  const worded = taught.length === 0 ? shipped : toProbabilities(sumCauses(causes));
  const known = withPast(worded, past);
  const probabilities = corrected === null ? known : certainly(corrected);
  const { label, doubt } =
    corrected === null
      ? chooseLabel(probabilities, features.tokens.length, isKnownLanguage(language))
      : { label: corrected, doubt: null };
  const doubts: readonly Reason[] = doubt
    ? [{ code: doubt, where: 'note', start: null, end: null, weight: 0 }]
    : [];
  const told = label === 'unclear' ? likeliest(probabilities) : label;
  const shift = worthShift(traits, personal);
  return {
    label,
    probabilities,
    worth: shiftWorth(worthOf(sender, probabilities, ground, sells), shift + pastShift(past)),
    language,
    reasons: [
      ...correctedReasons(corrected),
      ...doubts,
      ...pastReasons(past, told, worded, known),
      ...reasonsFor(causes, told, note),
      ...personalReasons(shift),
    ],
    claims,
    commonGround: ground,
  };
}
