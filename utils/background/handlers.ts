import type { Handlers } from '../messages/receive.ts';
import type { Decision } from '../requests/index.ts';
import { writeSettings } from '../store/singles.ts';
import { doneByHand } from './by-hand.ts';
import { claimForPage, decide, decideInQueue, offer, recordOutcome, settle, takeBack } from './decide.ts';
import type { Environment } from './environment.ts';
import { tellAllPages } from './pages.ts';
import { saveProfile } from './profile.ts';
import { see } from './sight.ts';
import { refreshToolbar } from './toolbar.ts';

/** What the background does with each message. After every one the toolbar tells the truth again. */
export function createHandlers(environment: Environment): Handlers {
  const andRefresh = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work;
    await refreshToolbar(environment);
    return answer;
  };
  /** A postponed request leaves the count when its undo window has closed. */
  const andSettle = async (work: Promise<Decision>): Promise<Decision> => {
    const decision = await andRefresh(work);
    if (decision.choice === 'later') {
      const wait = decision.dueAt - environment.now();
      environment.after(wait, () => andRefresh(settle(environment)));
    }
    return decision;
  };
  return {
    seen: (data, tabId) => andRefresh(settle(environment).then(() => see(environment, data, tabId))),
    claim: ({ decisionId, pageId }) => andRefresh(claimForPage(environment, decisionId, pageId)),
    outcome: ({ decisionId, failure }) => andRefresh(recordOutcome(environment, decisionId, failure)),
    decideOnPage: (wish) => andSettle(decide(environment, { ...wish, via: 'page' })),
    offerOnPage: ({ decisionId, pageId }) => andRefresh(offer(environment, decisionId, pageId)),
    doneByHand: ({ requestId, choice }) => andRefresh(doneByHand(environment, requestId, choice)),
    decide: ({ requestId, choice }) => andSettle(decideInQueue(environment, requestId, choice)),
    offerAgain: ({ decisionId }) => andRefresh(offer(environment, decisionId, null)),
    undo: ({ decisionId }) => andRefresh(takeBack(environment, decisionId)),
    saveProfile: async (profile) => {
      await andRefresh(saveProfile(environment, profile));
      await tellAllPages(environment);
    },
    saveSettings: async (change) => {
      await writeSettings(environment.database, change);
      await tellAllPages(environment);
    },
    takeSkeleton: () => environment.pages.skeleton(),
  };
}
