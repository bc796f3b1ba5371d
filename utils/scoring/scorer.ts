import type { Profile, Request, Verdict } from '../requests/index.ts';

/** What a verdict is made from: the card as plain data. */
export type ScoringInput = Pick<Request, 'note' | 'sender'>;

/** The engine's port: one method, pure, the same answer for the same input. */
export interface Scorer {
  score(input: ScoringInput, profile: Profile): Verdict;
}
