import type { Frame } from '../messages/frame.ts';
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
  /** Tabs that show a page of a network. */
  openTabs(): Promise<readonly number[]>;
  /** Runs the watcher in every frame of a tab; once, for all that it is asked. */
  watch(tabId: number): Promise<void>;
  /**
   * Runs what reads and draws in a frame that asks for it.
   *
   * @throws Error when the frame has gone, or the reader lets Winnow see nothing of that site.
   */
  load(frame: Frame): Promise<void>;
  /** Null when nobody answers in that frame. */
  whoShows(
    frame: Frame,
    requestId: string,
  ): Promise<{ readonly pageId: string; readonly shows: boolean } | null>;
  /** What is known of the request has changed; of everything, where it is null. */
  changed(frame: Frame, requestId: string | null): Promise<void>;
  /** Forgets the request for as long as the page lives; with null, everything, and falls silent. */
  forget(frame: Frame, requestId: string | null): Promise<void>;
  /** The page with requests that was looked at last, redacted; null where none is open. */
  skeleton(): Promise<string | null>;
}

export interface Toolbar {
  /** How many requests are worth a look; none shows nothing. */
  show(count: number): Promise<void>;
}
