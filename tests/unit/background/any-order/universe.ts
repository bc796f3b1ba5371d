import 'fake-indexeddb/auto';
import type { Environment } from '../../../../utils/background/environment.ts';
import { createHandlers } from '../../../../utils/background/handlers.ts';
import { resume } from '../../../../utils/background/resume.ts';
import { NEXT_STATES } from '../../../../utils/decisions/life.ts';
import type { Protocol } from '../../../../utils/messages/protocol.ts';
import type { Handlers } from '../../../../utils/messages/receive.ts';
import type { Choice, Decision, Request } from '../../../../utils/requests/index.ts';
import { WinnowDatabase } from '../../../../utils/store/database.ts';
import { request, START, tab, verdict } from '../world.ts';
import { type Chance, createChance } from './chance.ts';
import type { Page } from './page.ts';

type Name = keyof Handlers;
type Data<Of extends Name> = Parameters<Protocol[Of]>[0];
type Answer<Of extends Name> = ReturnType<Protocol[Of]>;

/** A worker that runs. When it stops, whatever it was doing goes no further. */
interface Process {
  readonly handlers: Handlers;
  readonly database: WinnowDatabase;
  readonly environment: Environment;
  readonly stopped: Promise<never>;
  stop(): void;
}

/** The site itself: who waits there, and what it heard. */
interface Site {
  readonly waiting: Map<string, Request>;
  readonly heard: {
    readonly requestId: string;
    readonly decisionId: string | null;
    readonly choice: Choice;
  }[];
}

/** A browser with a memory that stays, a worker that may stop at any moment, pages that come and go, and bad lines. */
export interface Universe {
  readonly chance: Chance;
  readonly site: Site;
  readonly pages: Map<number, Page>;
  /** Nothing is lost from now on, and nothing comes twice. */
  calm: boolean;
  now(): number;
  newId(): string;
  pass(milliseconds: number): void;
  /** One message to the worker, as it may fare: through, lost, unanswered, twice at once, or once more much later. */
  send<Of extends Name>(name: Of, data: Data<Of>, tabId: number | null): Promise<Answer<Of>>;
  /** A message that had gone astray arrives after all. */
  deliverStray(): Promise<void>;
  /** What the worker has put off is done. */
  doLater(): Promise<void>;
  stopWorker(): void;
  decisions(): Promise<readonly Decision[]>;
  /** Moves that no decision may make; every one is a fault. */
  readonly faults: string[];
  close(): Promise<void>;
}

const FATES = ['through', 'through', 'through', 'lost', 'unanswered', 'twice', 'late'] as const;

const PEOPLE = ['ada', 'bo', 'cy'];
let universes = 0;

export function createUniverse(seed: number): Universe {
  const name = `any-order-${++universes}`;
  const chance = createChance(seed);
  const site: Site = { waiting: new Map(), heard: [] };
  for (const slug of PEOPLE) site.waiting.set(`linkedin:${slug}`, request(slug));
  const pages = new Map<number, Page>();
  const stray: (() => Promise<unknown>)[] = [];
  const faults: string[] = [];
  let later: (() => unknown)[] = [];
  let time = START;
  let ids = 0;
  let worker: Process | null = null;

  function start(): Process {
    let alive = true;
    const dead = () => new Error('the worker has stopped');
    const { promise: stopped, reject } = Promise.withResolvers<never>();
    stopped.catch(() => undefined);
    const alivePorts = <Result>(work: () => Result): Result => {
      if (!alive) throw dead();
      return work();
    };
    const database = new WinnowDatabase(name);
    watchMoves(database);
    const environment: Environment = {
      database,
      scorer: { score: () => alivePorts(() => verdict('genuine', 0.9)), traits: () => [] },
      now: () => alivePorts(() => time),
      browserLanguage: () => 'en',
      newId: () => alivePorts(() => `own-${++ids}`),
      after: (_, work) => void later.push(() => alive && work()),
      pages: {
        allowed: async () => true,
        openTabs: async () => [],
        watch: async () => undefined,
        load: async () => undefined,
        whoShows: async ({ tabId }, requestId) => {
          await chance.pause();
          const page = alivePorts(() => pages.get(tabId));
          return page === undefined ? null : { pageId: page.pageId, shows: page.shows.has(requestId) };
        },
        changed: async ({ tabId }) =>
          void pages
            .get(tabId)
            ?.see()
            .catch(() => undefined),
        forget: async () => undefined,
        write: async () => undefined,
        skeleton: async () => null,
        profileTabs: async () => [],
        readProfile: async () => null,
      },
      toolbar: { show: async () => undefined },
      memoryMark: { read: async () => null, write: async () => undefined },
      firstLook: { write: async () => undefined },
      syncStorage: null,
      reminders: { wakeAt: async () => undefined, tell: async () => undefined },
    };
    later.push(() => alive && resume(environment).catch(() => undefined));
    return {
      database,
      environment,
      handlers: createHandlers(environment),
      stopped,
      stop() {
        alive = false;
        database.close();
        database.open = () => Promise.reject(dead()) as ReturnType<WinnowDatabase['open']>;
        reject(dead());
      },
    };
  }

  function watchMoves(database: WinnowDatabase): void {
    database.decisions.hook('updating', (change, id, { state: from }) => {
      const to = (change as Partial<Decision>).state ?? from;
      const repeated = from === to && Object.keys(change).length === 0;
      if (!repeated && !NEXT_STATES[from].includes(to)) faults.push(`${id}: ${from} to ${to}`);
    });
    database.decisions.hook('creating', (id, { state }) => {
      if (state !== 'planned' && state !== 'applied') faults.push(`${id}: made as ${state}`);
    });
    database.decisions.hook('deleting', (id) => void faults.push(`${id}: deleted`));
  }

  async function deliver<Of extends Name>(
    name: Of,
    data: Data<Of>,
    tabId: number | null,
  ): Promise<Answer<Of>> {
    worker ??= start();
    const { handlers, stopped } = worker;
    const from = tabId === null ? null : tab(tabId);
    return Promise.race([handlers[name](data, from), stopped]);
  }

  return {
    chance,
    site,
    pages,
    faults,
    calm: false,
    now: () => time,
    newId: () => `id-${++ids}`,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    async send(name, data, tabId) {
      if (this.calm) return deliver(name, data, tabId);
      const again = () => deliver(name, data, tabId).catch(() => undefined);
      const fate = chance.pick([
        ...FATES,
        ...(name === 'offerOnPage' ? (['late', 'late', 'late'] as const) : []),
      ]);
      await chance.pause();
      if (fate === 'lost') throw new Error('the message was lost');
      if (fate === 'late') stray.push(again);
      const answered = deliver(name, data, tabId);
      if (fate === 'twice') again();
      const answer = await answered;
      if (fate === 'unanswered') throw new Error('the answer was lost');
      await chance.pause();
      return answer;
    },
    async deliverStray() {
      const [message] = stray.splice(Math.floor(chance.next() * stray.length), 1);
      await message?.();
    },
    async doLater() {
      const now = later;
      later = [];
      for (const work of now) await Promise.resolve(work()).catch(() => undefined);
    },
    stopWorker() {
      worker?.stop();
      worker = null;
    },
    async decisions() {
      worker ??= start();
      return worker.database.decisions.toArray();
    },
    async close() {
      worker ??= start();
      await worker.database.delete();
      worker = null;
    },
  };
}
