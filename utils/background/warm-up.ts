import { EMPTY_PROFILE } from '../requests/index.ts';
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

/** What the first request that is seen would wait for otherwise: the memory is opened, the scorer has scored once. */
export async function warmUp({ database, scorer }: Environment): Promise<void> {
  await database.open();
  scorer.score(SAMPLE, EMPTY_PROFILE);
}
