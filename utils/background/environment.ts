import type { Scorer } from '../scoring/scorer.ts';
import type { WinnowDatabase } from '../store/database.ts';

/** What the background works with; tests bring their own. */
export interface Environment {
  readonly database: WinnowDatabase;
  readonly scorer: Scorer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Does the work later, if the worker still lives then; whatever must happen is also done on the next message. */
  readonly after: (milliseconds: number, work: () => void) => void;
  readonly pages: NetworkPages;
  readonly toolbar: Toolbar;
}

/** The network's pages that are open, as the background reaches them. */
export interface NetworkPages {
  /** Null when nobody answers in that tab. */
  whoShows(
    tabId: number,
    requestId: string,
  ): Promise<{ readonly pageId: string; readonly shows: boolean } | null>;
  changed(tabId: number): Promise<void>;
  /** The page with requests that was looked at last, redacted; null where none is open. */
  skeleton(): Promise<string | null>;
}

export interface Toolbar {
  /** How many requests are worth a look; none shows nothing. */
  show(count: number): Promise<void>;
}
