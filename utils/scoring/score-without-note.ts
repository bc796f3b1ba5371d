import type { Probabilities, Reason, Verdict } from '../requests/index.ts';
import type { CardReading } from './card.ts';
import type { ReasonCode } from './reason-codes.ts';
import { SELLS_FROM } from './stages/context-evidence.ts';
import { personalReasons, shiftWorth, worthShift } from './stages/personal-evidence.ts';
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
): Verdict {
  const { sender, personal, ground, sells } = card;
  const isPitch = sender.headline !== null && sells >= SELLS_FROM;
  const reasons: Reason[] = [];
  if (isPitch)
    reasons.push(
      reason('headline-sells', 'headline', Math.log(sells / (1 - sells + 1e-3)), sender.headline.length),
    );
  if (ground.length > 0)
    reasons.push(reason('common-ground', 'card', 0.5 * Math.min(ground.length, 3), null));
  if (sender.sharedContext) reasons.push(reason('shared-context', 'card', 0.4, null));
  if ((sender.mutualConnections ?? 0) > 0) reasons.push(reason('mutual-connections', 'card', 0.2, null));
  const probabilities = mix(isPitch ? sells : 0);
  const shift = worthShift(
    probabilities,
    reasons.map((each) => each.code as ReasonCode),
    personal,
  );
  reasons.push(...personalReasons(shift), reason(code, 'card', 0, null));
  return {
    label: isPitch ? 'pitch' : 'unclear',
    probabilities,
    worth: shiftWorth(worthOf(sender, null, ground, sells), shift),
    language,
    reasons,
    claims: [],
    commonGround: ground,
  };
}
