import type { Probabilities, Reason, Verdict } from '../requests/index.ts';
import type { CardReading } from './card.ts';
import type { NoteModel } from './model/model.ts';
import { certainly } from './personal/corrected.ts';
import { hasTaught, shiftWorth, worthShift } from './personal/shifts.ts';
import { traitsOf } from './personal/traits.ts';
import type { ReasonCode } from './reason-codes.ts';
import { SELLS_FROM } from './stages/context-evidence.ts';
import { correctedReasons, personalReasons } from './stages/personal-evidence.ts';
import { worthOf } from './stages/worth.ts';

/** What requests without a note turn out to be, roughly: nobody can tell from the card, so nothing stands out. */
const UNTOLD: Probabilities = { pitch: 0.25, recruiter: 0.08, scam: 0.02, generic: 0.4, genuine: 0.25 };
/** A headline that sells may carry the verdict, never with certainty. */
const SOLD: Probabilities = { pitch: 0.68, recruiter: 0.03, scam: 0.02, generic: 0.17, genuine: 0.1 };

function reason(code: ReasonCode, where: Reason['where'], weight: number, end: number | null): Reason {
  return { code, where, start: end === null ? null : 0, end, weight };
}

/** Between the two, by how much the headline sells. */
function mix(share: number): Probabilities {
  const at = (label: keyof Probabilities) => UNTOLD[label] * (1 - share) + SOLD[label] * share;
  return {
    pitch: at('pitch'),
    recruiter: at('recruiter'),
    scam: at('scam'),
    generic: at('generic'),
    genuine: at('genuine'),
  };
}

/** The verdict where only the card speaks: `unclear`, or `pitch` where the headline itself sells. */
export function scoreWithoutNote(
  card: CardReading,
  code: 'no-note' | 'default-text',
  language: string | null,
  model: NoteModel,
): Verdict {
  const { sender, personal, corrected, ground, sells } = card;
  const { headline } = sender;
  const isPitch = headline !== null && sells >= SELLS_FROM;
  const label = corrected ?? (isPitch ? 'pitch' : 'unclear');
  const reasons: Reason[] = [...correctedReasons(corrected)];
  if (isPitch) {
    const weight = Math.log(sells / (1 - sells + 1e-3));
    const speaksFor = label === 'pitch' || label === 'scam';
    reasons.push(reason('headline-sells', 'headline', speaksFor ? weight : -weight, headline.length));
  }
  if (ground.length > 0)
    reasons.push(reason('common-ground', 'card', 0.5 * Math.min(ground.length, 3), null));
  if (sender.sharedContext) reasons.push(reason('shared-context', 'card', 0.4, null));
  if ((sender.mutualConnections ?? 0) > 0) reasons.push(reason('mutual-connections', 'card', 0.2, null));
  const source = { masked: null, language: null, headline, probabilities: null, sells: isPitch, ground };
  const traits = hasTaught(personal) ? traitsOf(source, model.frameWords) : [];
  const shift = worthShift(traits, personal);
  reasons.push(...personalReasons(shift), reason(code, 'card', 0, null));
  const certain = corrected && certainly(corrected);
  return {
    label,
    probabilities: certain ?? mix(isPitch ? sells : 0),
    worth: shiftWorth(worthOf(sender, certain, ground, sells), shift),
    language,
    reasons,
    claims: [],
    commonGround: ground,
  };
}
