import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Profile } from '../../../utils/requests/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { chromium } from './chromium.ts';
import type { Browser, Build, Documents, Driver } from './driver.ts';
import { keepEvidence } from './evidence.ts';
import { firefox } from './firefox.ts';
import { closeBrowser, keepBrowser, openBrowser, takeBrowser } from './kept-browsers.ts';
import { memoryIsThere, rows, startAnew, type Tables } from './memory.ts';
import { loadAgain, pageLives, zoom } from './page-lives.ts';
import { RECEIVED } from './pages.ts';
import { spoilMemory } from './spoil-memory.ts';
import type { Tab } from './tab.ts';

export const BROWSERS: readonly Browser[] = [chromium, firefox];

/** For the name of a test that is skipped where a browser's tools cannot do what it needs. */
export function because(reason: string | undefined): string {
  return reason === undefined ? '' : ` (skipped: ${reason})`;
}

/** What most tests need no longer: what the default window is for has tests of its own. Milliseconds. */
const SHORT_WINDOW = 400;

/** One of the extension's own documents that does nothing: a page of its own would follow every change beside the test. */
const MEMORY_PAGE = 'licences.txt';

/** The extension in one browser, with a memory that is empty at the beginning of each test. */
export interface Winnow
  extends Pick<
    Driver,
    | 'ownOrigin'
    | 'leaks'
    | 'own'
    | 'stopBackground'
    | 'putClockAhead'
    | 'update'
    | 'allowPages'
    | 'switchOff'
    | 'preferColours'
    | 'preferLessMotion'
    | 'forceColours'
    | 'clipboard'
    | 'saved'
  > {
  /** Opens a page of the network in a tab of its own. */
  visit(documents: Documents, url?: string): Promise<Tab>;
  /** The page life in each tab at this address; null in a tab where only the watcher runs. */
  pageLives(url: string): Promise<readonly (string | null)[]>;
  /** Shows every tab at this address so many times as large. */
  zoom(url: string, factor: number): Promise<void>;
  /** Has the whole of Winnow run in every tab at this address once more. */
  loadAgain(url: string): Promise<void>;
  rows<Name extends keyof Tables>(table: Name): Promise<Tables[Name][]>;
  /** Forgets everything but what is given here; for the beginning of a test, before a page is open. */
  startWith(given: { readonly settings?: Partial<Settings>; readonly profile?: Profile }): Promise<void>;
  /** Closes the browser, and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Ends the browser's process in the midst of what it does; it has to be opened again. */
  kill(): Promise<void>;
  /** Opens the browser again with the same profile, after it was killed. */
  launchAgain(): Promise<void>;
  /** Closes the browser, spoils the files of its memory, and opens it again. */
  spoilMemory(): Promise<void>;
}

interface Wanted {
  readonly build?: Build;
  /** Where its profile is made. */
  readonly folder?: string;
  /** True for one in which Winnow has just been put, and not one that was kept. */
  readonly isNew?: boolean;
}

/**
 * Opens the browser once for the tests around this call. After them it is kept for those of another file, unless
 * something in it has changed for good or a test has failed.
 */
export function useWinnow(browser: Browser, wanted: Wanted = {}): Winnow {
  const { build = 'production', folder = tmpdir(), isNew = false } = wanted;
  let profile: string;
  let driver: Driver;
  let memory: Tab;
  let tabs: Tab[] = [];
  let isUsedUp = false;

  async function launch(): Promise<void> {
    driver = await browser.launch(profile, build);
    await openMemory();
  }

  async function openMemory(): Promise<void> {
    memory = await driver.own(MEMORY_PAGE);
    await memoryIsThere(memory);
  }

  /** What is done to the whole browser, and stays. */
  function lasting<Given extends readonly unknown[]>(change: (...given: Given) => Promise<void>) {
    return (...given: Given) => {
      isUsedUp = true;
      return change(...given);
    };
  }

  async function remember(opening: Promise<Tab>): Promise<Tab> {
    const tab = await opening;
    tabs.push(tab);
    return tab;
  }

  const winnow: Winnow = {
    get ownOrigin() {
      return driver.ownOrigin;
    },
    get leaks() {
      return driver.leaks;
    },
    visit: (documents, url = RECEIVED) => remember(driver.visit(documents, url)),
    own: (path) => remember(driver.own(path)),
    pageLives: (url) => pageLives(memory, url),
    zoom: (url, factor) => zoom(memory, url, factor),
    loadAgain: (url) => loadAgain(memory, url),
    rows: (table) => rows(memory, table),
    startWith({ settings = {}, profile: reader }) {
      const chosen = { ...DEFAULT_SETTINGS, undoWindow: SHORT_WINDOW, ...settings };
      return startAnew(
        memory,
        reader === undefined ? { settings: chosen } : { settings: chosen, profile: reader },
      );
    },
    stopBackground: () => driver.stopBackground(),
    putClockAhead: lasting((milliseconds) => driver.putClockAhead(milliseconds)),
    update: lasting(async () => {
      await driver.update();
      memory = await driver.own(MEMORY_PAGE);
    }),
    allowPages: lasting((allowed) => driver.allowPages(allowed)),
    switchOff: lasting(() => driver.switchOff()),
    preferColours: lasting((scheme) => driver.preferColours(scheme)),
    preferLessMotion: lasting(() => driver.preferLessMotion()),
    forceColours: lasting(() => driver.forceColours()),
    clipboard: () => driver.clipboard(),
    saved() {
      isUsedUp = true;
      return driver.saved();
    },
    restart: lasting(async () => {
      await driver.close();
      tabs = [];
      await launch();
    }),
    kill: lasting(async () => {
      tabs = [];
      await driver.kill();
    }),
    launchAgain: launch,
    spoilMemory: lasting(async () => {
      await driver.close();
      tabs = [];
      spoilMemory(profile);
      driver = await browser.launch(profile, build);
      memory = await driver.own(MEMORY_PAGE);
    }),
  };

  beforeAll(async () => {
    ({ driver, profile } = await (isNew ? openBrowser : takeBrowser)(browser, build, folder));
    await openMemory();
  });
  beforeEach(async ({ task, onTestFailed }) => {
    // Only now: what a failed test has left open is its evidence.
    for (const tab of tabs.splice(0)) await tab.close();
    await winnow.startWith({});
    onTestFailed(() => {
      isUsedUp = true;
      return keepEvidence(`${browser.name} ${task.name}`, tabs);
    });
  });
  afterEach(() => expect(driver.leaks.splice(0), 'requests to the network').toEqual([]));
  afterAll(async () => {
    if (isUsedUp) return closeBrowser({ driver, profile });
    await driver.closeTabs();
    // What its last page asked for while it was left is no matter of the next file's.
    driver.leaks.splice(0);
    await keepBrowser(browser, build, folder, { driver, profile });
  });
  return winnow;
}
