import type { Frame } from '../messages/frame.ts';
import type { MemoryMark, SiteId } from '../requests/index.ts';
import type { Scorer } from '../scoring/scorer.ts';
import type { WinnowDatabase } from '../store/database.ts';
import type { FirstLook } from '../store/first-look.ts';

/** What the background works with; tests bring their own. */
export interface Environment {
  readonly database: WinnowDatabase;
  readonly scorer: Scorer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** The language of the reader's browser, as a BCP 47 tag. */
  readonly browserLanguage: () => string;
  /** Does the work later, if the worker still lives then; whatever must happen is also done on the next message. */
  readonly after: (milliseconds: number, work: () => void) => void;
  readonly pages: NetworkPages;
  readonly toolbar: Toolbar;
  readonly reminders: Reminders;
  readonly memoryMark: MarkStorage;
  readonly firstLook: FirstLookStorage;
  /** Null where the browser has none. */
  readonly syncStorage: SyncStorage | null;
}

/** The network's pages that are open, as the background reaches them. */
export interface NetworkPages {
  /** Whether the reader's browser lets us see the network's pages. */
  allowed(): Promise<boolean>;
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
  /** Shows the network's own page for writing to somebody in a new tab, in front. */
  write(site: SiteId, slug: string): Promise<void>;
  /** The page with requests that was looked at last, redacted; null where none is open. */
  skeleton(): Promise<string | null>;
  /** Tabs that show somebody's profile, the one that was looked at last first. */
  profileTabs(): Promise<readonly number[]>;
  /** What the profile in a tab says, as the page gave it: to be parsed. Null where it shows nobody, or does not answer. */
  readProfile(tabId: number): Promise<unknown>;
}

export interface Toolbar {
  /**
   * How many requests are worth a look; where there are none, how many people are left to talk to today. None shows
   * nothing.
   *
   * @param locale the reader's language, as a BCP 47 tag.
   */
  show(count: number, people: number, locale: string): Promise<void>;
}

/** Where it is noted, outside of the memory, that there is one. */
export interface MarkStorage {
  read(): Promise<MemoryMark | null>;
  write(mark: MemoryMark | null): Promise<void>;
}

/** Where a page of the queue finds at once what it shows first. */
export interface FirstLookStorage {
  /** Null: nothing is kept. */
  write(look: FirstLook | null): Promise<void>;
}

/** What the browser itself shares among the reader's browsers. */
export interface SyncStorage {
  read(): Promise<Readonly<Record<string, unknown>>>;
  /** @throws Error where the browser takes no more. */
  write(items: Readonly<Record<string, unknown>>, remove: readonly string[]): Promise<void>;
}

export interface Reminders {
  /** Has the background started at a moment, in milliseconds since 1970. Null: no more. */
  wakeAt(time: number | null): Promise<void>;
  /** Says that so many people are left to talk to today; none takes back what was said. `locale` is a BCP 47 tag. */
  tell(count: number, locale: string): Promise<void>;
}
