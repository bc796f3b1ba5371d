import type { Frame } from '../messages/frame.ts';
import type { Handlers } from '../messages/receive.ts';
import type { Decision } from '../requests/index.ts';
import { writeSettings } from '../store/singles.ts';
import { doneByHand } from './by-hand.ts';
import {
  claimForPage,
  decide,
  decideInQueue,
  done,
  offer,
  recordOutcome,
  settle,
  takeBack,
} from './decide.ts';
import type { Environment } from './environment.ts';
import { tellAllPages, tellPages } from './pages.ts';
import { forgetExport, judgeAnew, saveLeftOut, saveProfile } from './profile.ts';
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
      environment.after(wait, async () => {
        await andRefresh(settle(environment));
        await tellPages(environment, decision.requestId);
      });
    }
    return decision;
  };
  /** Other pages that show the request show what became of it. Not waited for: one of them may hang. */
  const andTell = async <Ended extends Decision | null>(
    work: Promise<Ended>,
    from: Frame | null,
  ): Promise<Ended> => {
    const decision = await andRefresh(work);
    if (decision !== null) environment.after(0, () => tellPages(environment, decision.requestId, from));
    return decision;
  };
  /** The profile has changed, and with it what open pages show. */
  const andTellAll = async (work: Promise<void>): Promise<void> => {
    await andRefresh(work);
    await tellAllPages(environment);
  };
  return {
    load: async (_, from) => {
      if (from !== null) await environment.pages.load(from);
    },
    seen: (data, from) => andRefresh(settle(environment).then(() => see(environment, data, from))),
    claim: ({ decisionId, pageId }) => andRefresh(claimForPage(environment, decisionId, pageId)),
    outcome: ({ decisionId, failure }, from) =>
      andTell(recordOutcome(environment, decisionId, failure), from),
    decideOnPage: (wish) => andSettle(decide(environment, { ...wish, via: 'page' })),
    offerOnPage: ({ decisionId, pageId }) => andRefresh(offer(environment, decisionId, pageId)),
    doneByHand: ({ requestId, choice }, from) => andTell(doneByHand(environment, requestId, choice), from),
    decide: ({ requestId, choice }) => andSettle(decideInQueue(environment, requestId, choice)),
    offerAgain: ({ decisionId }) => andRefresh(offer(environment, decisionId, null)),
    undo: ({ decisionId }) => andRefresh(takeBack(environment, decisionId)),
    done: ({ decisionId }) => andRefresh(done(environment, decisionId)),
    saveProfile: (profile) => andTellAll(saveProfile(environment, profile)),
    takenIn: () => andTellAll(judgeAnew(environment)),
    leaveOut: ({ keys }) => andTellAll(saveLeftOut(environment, keys)),
    forgetExport: () => andTellAll(forgetExport(environment)),
    saveSettings: async (change) => {
      await writeSettings(environment.database, change);
      await tellAllPages(environment);
    },
    takeSkeleton: () => environment.pages.skeleton(),
  };
}
