import { EMPTY_PROFILE } from '../requests/index.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { Environment } from './environment.ts';

/** Says a little of everything, so that all that is made when it is first wanted has been wanted. */
const SAMPLE = {
  note: 'Hi, I read your article on bridges and would like to ask you something. We also help teams to grow.',
  sender: {
    name: 'Anna Berg',
    headline: 'Engineer at Harbour Works',
    profileUrl: null,
    mutualConnections: 2,
    sharedContext: null,
  },
};

const warm = new WeakSet<Scorer>();

/**
 * What the first request that is seen would wait for otherwise: the scorer scores once. First without a note, as most
 * requests come, and then with one: a message that has come meanwhile has its turn in between.
 */
export function warmUp({ scorer, after }: Pick<Environment, 'scorer' | 'after'>): void {
  if (warm.has(scorer)) return;
  warm.add(scorer);
  scorer.score({ ...SAMPLE, note: null }, EMPTY_PROFILE);
  after(0, () => scorer.score(SAMPLE, EMPTY_PROFILE));
}
