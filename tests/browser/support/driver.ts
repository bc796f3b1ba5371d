import type { Tab } from './tab.ts';

/** Answers every request of a page, not only those for documents; undefined for what is not there. */
export type Server = (url: string) => string | undefined;

/** One document for every address, or one for each; or a server. Frames ask as well. */
export type Documents = string | Readonly<Record<string, string>> | Server;

/** @param isDocument whether a document is asked for; all else is answered by a server alone. */
export function documentAt(
  documents: Documents | undefined,
  url: string,
  isDocument: boolean,
): string | undefined {
  if (typeof documents === 'function') return documents(url);
  if (!isDocument) return undefined;
  return typeof documents === 'string' ? documents : documents?.[url];
}

/**
 * Which of the builds: the one that is published, unchanged; that one, where the reader has allowed notifications, since
 * no tool can press what the browser then asks; or the demo's, which reads a network of our own as well.
 */
export type Build = 'production' | 'notifying' | 'demo';

/** A file that was saved with the reader's downloads. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A running browser with the built extension, as far as a test needs it. */
export interface Driver {
  /** Where the extension's own files are: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly ownOrigin: string;
  /** Every http(s) address that anything in the browser asked for and was not given a document for. */
  readonly leaks: string[];
  /** Of the browser's own process. */
  readonly processId: number;
  /** Opens an address in a tab of its own. */
  visit(documents: Documents, url: string): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab. */
  own(path: string): Promise<Tab>;
  /** Ends the background as the browser does when it has been idle; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Puts the clock of the background ahead of the machine's, until it is stopped. Milliseconds. */
  putClockAhead(milliseconds: number): Promise<void>;
  /** Puts the extension in anew, as an update does. Its own pages do not outlive that. */
  update(): Promise<void>;
  /** The reader's own word in the browser's settings: whether the extension may see the network's pages. */
  allowPages(allowed: boolean): Promise<void>;
  /** Switches the extension off, for good. */
  switchOff(): Promise<void>;
  /** What the reader's system prefers. */
  preferColours(scheme: 'light' | 'dark'): Promise<void>;
  preferLessMotion(): Promise<void>;
  /** The system's own few colours, in place of all others. */
  forceColours(): Promise<void>;
  /** What was saved with the reader's downloads since the browser was opened. */
  saved(): Promise<readonly SavedFile[]>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** Closes every tab that was opened since the launch, those too that no test opened. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process at once, as a crash does: nothing is finished, written or said goodbye to. */
  kill(): Promise<void>;
}

/** A kind of browser. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox';
  /** What its tools cannot do, each with the reason; tests that need it are skipped with these words. */
  readonly cannot: Partial<
    Readonly<Record<'layoutShift' | 'hiddenTabs' | 'ownScripts' | 'accessibleTree' | 'notices', string>>
  >;
  /** @param profile a folder that is kept between launches. */
  launch(profile: string, build: Build): Promise<Driver>;
}
