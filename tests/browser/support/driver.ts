import type { Tab } from './tab.ts';

/** A running browser with the built, unchanged production extension, as far as a test needs it. */
export interface Driver {
  /** Where the extension's own files are: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly ownOrigin: string;
  /** Every http(s) address that anything in the browser asked for and was not given a document for. */
  readonly leaks: string[];
  /** Opens an address; every document of it is this HTML. */
  visit(html: string, url: string): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab. */
  own(path: string): Promise<Tab>;
  /** Ends the background as the browser does when it has been idle; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** What the reader's system prefers. */
  preferColours(scheme: 'light' | 'dark'): Promise<void>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  close(): Promise<void>;
}

/** A kind of browser. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox';
  /** What its tools cannot do, each with the reason; tests that need it are skipped with these words. */
  readonly cannot: Partial<Readonly<Record<'layoutShift' | 'hiddenTabs', string>>>;
  /** @param profile a folder that is kept between launches. */
  launch(profile: string): Promise<Driver>;
}
