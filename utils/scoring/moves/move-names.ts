import type { ReasonCode } from '../reason-codes.ts';

/**
 * What a sentence of a note does ("move" as in the study of genres: Swales, 1990), and the reason that tells a reader
 * so; `wording` for those that tell nothing by themselves. Learnt from sentences that were marked as they were written.
 */
export const MOVES = [
  ['greet', 'wording'], // greetings, good wishes, signatures
  ['me', 'introduces-own-role'], // who I am, without offering it
  ['offer', 'offers-service'],
  ['proof', 'names-clients'], // figures, clients and prizes that are to prove the offer
  ['time', 'asks-for-call'], // a call, a demo, a reply, in order to sell or recruit
  ['pain', 'asks-about-pain'], // presumes or asks about a problem, as a seller does
  ['job', 'job-offer'],
  ['money', 'money-opportunity'], // bait
  ['channel', 'leads-off-site'],
  ['praise', 'flattery'], // fits anybody
  ['fact', 'shares-a-fact'], // checkable, and shared by both
  ['you', 'reacts-to-your-work'], // meant for this reader alone
  ['thanks', 'wording'],
  ['ask', 'concrete-question'], // makes sense to this person alone
  ['favour', 'wording'], // help with nothing to sell
  ['wish', 'wants-to-connect'],
  ['news', 'wording'], // the sender's own story
  ['plan', 'wording'], // dates, rooms, who brings what
  ['soft', 'says-not-selling'],
  ['chat', 'wording'],
] as const satisfies readonly (readonly [string, ReasonCode])[];

export type Move = (typeof MOVES)[number][0];

export const MOVE_NAMES: readonly Move[] = MOVES.map(([name]) => name);
