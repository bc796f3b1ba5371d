import type { Frame } from '../messages/frame.ts';
import type { Handlers } from '../messages/receive.ts';
import type { Decision } from '../requests/index.ts';
import { writeSettings } from '../store/singles.ts';
import { markBackup } from './backup.ts';
import { doneByHand } from './by-hand.ts';
import {
  claimForPage,
  decide,
  decideInQueue,
  done,
  offer,
  putAway,
  recordOutcome,
  settle,
  takeBack,
} from './decide.ts';
import type { Environment } from './environment.ts';
import { dropFirstLook } from './first-look.ts';
import { erase, forget } from './forget.ts';
import { catchUp, judgeAnew } from './judge-anew.ts';
import { learnFrom, teachAnew } from './learn.ts';
import { markAnew, noticingLoss } from './memory-mark.ts';
import { readOwnProfile } from './own-profile.ts';
import { tellAllPages, tellPages } from './pages.ts';
import { followPeople, keepAccepted } from './people.ts';
import { remindAnew, takeBackReminder } from './people-reminders.ts';
import { forgetExport, saveLeftOut, saveProfile } from './profile.ts';
import { restore } from './restore.ts';
import { see } from './sight.ts';
import { syncSoon } from './sync.ts';
import { correct, forgetLessons, takeBackLesson } from './teach.ts';
import { tidy } from './tidy.ts';
import { decideTogether, takeBackTogether } from './together.ts';
import { refreshToolbar } from './toolbar.ts';
import { tryOut } from './try-out.ts';
import { warmUp } from './warm-up.ts';
import { write } from './write.ts';

/** Milliseconds. */
const PAUSE = 250;

/** What the background does with each message. After every one the toolbar tells the truth again. */
export function createHandlers(environment: Environment): Handlers {
  const andRefresh = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work;
    environment.after(0, () => dropFirstLook(environment));
    // What was done is done, whether or not it can be counted.
    await refreshToolbar(environment).catch(() => undefined);
    return answer;
  };
  const seeing = new Set<Promise<unknown>>();
  const asSeen = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    seeing.add(work);
    return work.finally(() => seeing.delete(work));
  };
  let turn = 0;
  /** Counting takes longer than answering, and a long page tells what it shows in many parts: counted after the last. */
  const refreshSoon = () => {
    turn += 1;
    const mine = turn;
    environment.after(PAUSE, () => mine === turn && refreshToolbar(environment));
  };
  /** A postponed request leaves the count when its undo window has closed. */
  const andSettle = async <Decided extends Decision | readonly Decision[]>(
    work: Promise<Decided>,
  ): Promise<Decided> => {
    const decided = await andRefresh(work);
    for (const { choice, dueAt, requestId } of [decided].flat()) {
      if (choice !== 'later') continue;
      environment.after(dueAt - environment.now(), async () => {
        await andRefresh(settle(environment));
        await tellPages(environment, requestId);
      });
    }
    return decided;
  };
  /** Other pages that show the request show the decision too. Not waited for: one of them may hang. */
  const andTell = async <Decided extends Decision | null>(
    work: Promise<Decided>,
    from: Frame | null,
  ): Promise<Decided> => {
    const decision = await work;
    if (decision !== null) environment.after(0, () => tellPages(environment, decision.requestId, from));
    return decision;
  };
  /** What is over may be put away. */
  const andTidy = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await andRefresh(work);
    environment.after(0, () => tidy(environment));
    return answer;
  };
  /** What a decision teaches, or takes back with it, is not waited for. */
  const andLearn = async <Decided extends Decision | readonly Decision[] | null>(
    work: Promise<Decided>,
  ): Promise<Decided> => {
    const decided = await work;
    environment.after(0, () => learnFrom(environment, decided === null ? [] : [decided].flat()));
    return decided;
  };
  /** The profile has changed, and with it what open pages show. */
  const andTellAll = async (work: Promise<unknown>): Promise<void> => {
    await andRefresh(work);
    await tellAllPages(environment);
  };
  /** The lesson is written down before the answer, and shown where it matters most; the rest follows. */
  const andTeach = async (work: Promise<readonly string[]>): Promise<void> => {
    const others = await andRefresh(work);
    environment.after(0, () => teachAnew(environment, others));
    syncSoon(environment);
  };
  /** Of whom was said that they are due, nobody may be left. */
  const andRemindNoMore = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await andRefresh(work);
    environment.after(0, () => takeBackReminder(environment));
    return answer;
  };
  const handlers: Handlers = {
    async load(_, from) {
      if (from !== null) await environment.pages.load(from);
    },
    // To be awake with an open memory is all.
    wake: async () => undefined,
    async seen(data, from) {
      const answer = await asSeen(noticingLoss(environment, () => see(environment, data, from)));
      refreshSoon();
      return answer;
    },
    claim: (press) => andRefresh(claimForPage(environment, press)),
    outcome: (outcome, from) => andLearn(andTell(andTidy(recordOutcome(environment, outcome)), from)),
    decideOnPage: (wish, from) =>
      andLearn(andTell(andSettle(decide(environment, { ...wish, via: 'page' })), from)),
    offerOnPage: ({ pageId, ...word }, from) =>
      andLearn(andTell(andRefresh(offer(environment, word, pageId)), from)),
    doneByHand: ({ requestId, choice }, from) =>
      andLearn(andTell(andTidy(doneByHand(environment, requestId, choice)), from)),
    write: ({ requestId }) => write(environment, requestId),
    keepInTouch: (wish) => keepAccepted(environment, wish),
    decide: (wish) => andLearn(andSettle(decideInQueue(environment, wish))),
    decideTogether: (wish) => andLearn(andSettle(decideTogether(environment, wish))),
    offerAgain: (word) => andLearn(andRefresh(offer(environment, word, null))),
    undo: ({ decisionId }) => andLearn(andRefresh(takeBack(environment, decisionId))),
    undoTogether: ({ together }) => andLearn(andRefresh(takeBackTogether(environment, together))),
    done: ({ decisionId }) => andLearn(andRefresh(done(environment, decisionId))),
    correct: ({ requestId, label }) => andTeach(correct(environment, requestId, label)),
    takeBackLesson: ({ lessonId }) => andTeach(takeBackLesson(environment, lessonId)),
    forgetLessons: () => andTeach(forgetLessons(environment)),
    putAway: ({ decisionId }) => putAway(environment, decisionId),
    restore: ({ requestId }) => andRefresh(restore(environment, requestId)),
    async saveProfile(profile) {
      await andTellAll(saveProfile(environment, profile));
      syncSoon(environment);
    },
    takenIn: () => andTellAll(judgeAnew(environment)),
    async backupTaken() {
      await markAnew(environment);
      await andTellAll(catchUp(environment));
    },
    markBackup: ({ happened }) => markBackup(environment, happened),
    lossKnown: () => markAnew(environment),
    leaveOut: ({ keys }) => andTellAll(saveLeftOut(environment, keys)),
    forgetExport: () => andTellAll(forgetExport(environment)),
    saveSettings: async (change) => {
      await writeSettings(environment.database, change);
      if (change.retentionDays !== undefined) await tidy(environment);
      if (change.preferences !== undefined) await andRefresh(catchUp(environment));
      if (change.people !== undefined) await remindAnew(environment);
      if (change.language !== undefined) await refreshToolbar(environment).catch(() => undefined);
      await tellAllPages(environment);
      syncSoon(environment);
    },
    forgetPerson: ({ requestId }) => andRemindNoMore(forget(environment, requestId)),
    // What a page has told already is still written, and then erased with the rest.
    async eraseEverything() {
      await andRefresh(erase(environment, () => Promise.allSettled(seeing)));
      // With the settings goes that the reader wanted to be reminded.
      environment.after(0, () => remindAnew(environment));
    },
    people: (wish) => andRemindNoMore(followPeople(environment, wish)),
    tryOut: ({ samples }) => tryOut(environment, samples),
    takeSkeleton: () => environment.pages.skeleton(),
    readOwnProfile: () => readOwnProfile(environment),
  };
  return whenOpen(environment, handlers);
}

/** What is answered while the memory is being opened. */
const NEEDS_NO_MEMORY: readonly string[] = ['load'] satisfies (keyof Handlers)[];

/**
 * A memory that could not be opened once stays closed until it is asked for: it is, with every message. The browser does
 * that without us, and meanwhile what scores is made ready for a page.
 */
function whenOpen(environment: Environment, handlers: Handlers): Handlers {
  const { database } = environment;
  const each = Object.entries(handlers).map(([name, handle]) => [
    name,
    async (data: never, from: Frame | null) => {
      const opened = database.isOpen() ? null : database.open().catch(() => undefined);
      if (from !== null) environment.after(0, () => warmUp(environment));
      if (!NEEDS_NO_MEMORY.includes(name)) await opened;
      return handle(data, from);
    },
  ]);
  return Object.fromEntries(each);
}
