import 'fake-indexeddb/auto';
import type { Environment } from '../../../utils/background/environment.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import type { Frame } from '../../../utils/messages/frame.ts';
import type { Handlers } from '../../../utils/messages/receive.ts';
import type { Health, Label, Request, Verdict } from '../../../utils/requests/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';

/** A tab's own document. */
export const tab = (tabId: number): Frame => ({ tabId, frameId: 0 });

export const START = Date.UTC(2026, 10, 21, 9);

/** A page that was read without trouble. */
export const HEALTH: Health = {
  pageKind: 'manager',
  state: 'cards',
  cards: 1,
  controls: 2,
  broken: 0,
  unread: 0,
};

export function request(slug: string, note: string | null = null): Request {
  return {
    id: `linkedin:${slug}`,
    site: 'linkedin',
    slug,
    sender: {
      name: slug.replaceAll('-', ' '),
      headline: 'Harbour pilot',
      profileUrl: `https://www.linkedin.com/in/${slug}`,
      mutualConnections: 2,
      sharedContext: null,
    },
    note,
    receivedText: 'Today',
  };
}

/** Calls a note with "buy" a pitch, and everything else a person worth a look. */
export function verdict(label: Label, worth: number): Verdict {
  return {
    label,
    probabilities: { pitch: 0.2, recruiter: 0.2, scam: 0.2, generic: 0.2, genuine: 0.2 },
    worth,
    language: 'en',
    reasons: [],
    claims: [],
    commonGround: [],
  };
}

export interface World {
  readonly environment: Environment;
  readonly handlers: Handlers;
  readonly database: WinnowDatabase;
  /** What each tab's own document shows: page life and requests. Absent tabs do not answer. */
  readonly tabs: Map<number, { pageId: string; readonly shows: Set<string> }>;
  /** The same for frames within, under `<tab> <frame>`. */
  readonly frames: Map<string, { pageId: string; readonly shows: Set<string> }>;
  readonly loaded: Frame[];
  readonly watched: number[];
  /** Whom the page for writing to them was opened for, as `<site> <slug>`. */
  readonly opened: string[];
  readonly told: number[];
  readonly counts: number[];
  /** People of today, as the toolbar was told. */
  readonly peopleCounts: number[];
  /** What was said of people, and when the background wants to be woken. */
  readonly reminded: number[];
  readonly alarms: (number | null)[];
  /** What which tab was told to forget. */
  readonly forgotten: (readonly [tabId: number, requestId: string | null])[];
  pass(milliseconds: number): void;
  /** Does what was put off. */
  doLater(): Promise<void>;
}

let made = 0;
/** The id of a wish that was never told before. */
export const fresh = (): string => `wish-${++made}`;

let worlds = 0;

/** A background in memory, with a clock and tabs that a test moves by hand. */
export function createWorld(): World {
  let now = START;
  let lastId = 0;
  const tabs: World['tabs'] = new Map();
  const frames: World['frames'] = new Map();
  const loaded: Frame[] = [];
  const watched: number[] = [];
  const opened: string[] = [];
  const later: (() => unknown)[] = [];
  const told: number[] = [];
  const counts: number[] = [];
  const peopleCounts: number[] = [];
  const reminded: number[] = [];
  const alarms: (number | null)[] = [];
  const forgotten: (readonly [number, string | null])[] = [];
  const database = new WinnowDatabase(`winnow-${++worlds}`);
  const environment: Environment = {
    database,
    scorer: {
      score: ({ note }) => (note?.includes('buy') ? verdict('pitch', 0.1) : verdict('genuine', 0.9)),
      traits: () => [],
    },
    now: () => now,
    newId: () => `decision-${++lastId}`,
    browserLanguage: () => 'en',
    after: (_, work) => {
      later.push(work);
    },
    pages: {
      allowed: async () => true,
      openTabs: async () => [...tabs.keys()],
      watch: async (tabId) => {
        watched.push(tabId);
      },
      load: async (frame) => {
        loaded.push(frame);
      },
      whoShows: async ({ tabId, frameId }, requestId) => {
        const page = frameId === 0 ? tabs.get(tabId) : frames.get(`${tabId} ${frameId}`);
        return page === undefined ? null : { pageId: page.pageId, shows: page.shows.has(requestId) };
      },
      changed: async ({ tabId }) => {
        told.push(tabId);
      },
      forget: async ({ tabId }, requestId) => {
        forgotten.push([tabId, requestId]);
      },
      write: async (site, slug) => void opened.push(`${site} ${slug}`),
      skeleton: async () => null,
      profileTabs: async () => [],
      readProfile: async () => null,
    },
    toolbar: {
      show: async (count, people) => {
        counts.push(count);
        peopleCounts.push(people);
      },
    },
    memoryMark: { read: async () => null, write: async () => undefined },
    firstLook: { write: async () => undefined },
    syncStorage: null,
    reminders: {
      wakeAt: async (time) => {
        alarms.push(time);
      },
      tell: async (count) => {
        reminded.push(count);
      },
    },
  };
  return {
    environment,
    handlers: createHandlers(environment),
    database,
    tabs,
    frames,
    loaded,
    watched,
    opened,
    told,
    counts,
    peopleCounts,
    reminded,
    alarms,
    forgotten,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    async doLater() {
      for (const work of later.splice(0)) await work();
    },
  };
}
