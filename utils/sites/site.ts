import type { Choice, Health, PageKind, Request, SiteId } from '../requests/index.ts';
import type { Network } from './network.ts';

/** A request together with where it stands at this moment. Good until the page changes; never kept. */
export interface Card {
  readonly request: Request;
  /** The smallest element that holds one person's link and exactly the two controls that belong to it. */
  readonly element: HTMLElement;
  /** The element whose text is (or begins with) the sender's name: where the badge goes. */
  readonly nameElement: HTMLElement;
  /** False where nothing but position tells the two controls apart: then keys that press are off. */
  readonly certain: boolean;
}

export interface PageReading {
  readonly cards: readonly Card[];
  readonly health: Health;
  /** Null where nothing answers a request. */
  readonly scope: Scope | null;
}

/** The part of a page that holds requests. */
export interface Scope {
  /** The smallest element that holds every control that answers a request, drawn or not. */
  readonly element: Element;
  /** How much the reader had heard of when it began to read. */
  readonly since: number;
}

export type Pressable = Exclude<Choice, 'later'>;

/** What came of looking for the control and pressing it; `pressed` says nothing yet about success. */
export type PressResult =
  | 'pressed'
  | 'card-gone'
  | 'name-differs'
  | 'control-unsure'
  | 'control-missing'
  | 'not-visible';

/** How a request stands on the page after a press. */
export type Standing = 'waiting' | 'gone' | 'dialog-open';

/** A request's control, as the reader presses it themselves. */
export interface ControlPress {
  readonly request: Request;
  readonly choice: 'accept' | 'decline';
}

/** Everything that is known about one network's pages. */
export interface Site {
  /** What the network has of its own. */
  readonly network: Network;
  readonly id: SiteId;
  /** Whether an address is the network's at all. */
  isAt(url: URL): boolean;
  pageKind(url: URL): PageKind;
  read(document: Document, url: URL): PageReading;
  /**
   * The same in steps of microseconds, to be taken a few at a time; what it returns holds only where the page did not
   * change meanwhile. What was read is remembered, so that reading a page again costs little where little has changed.
   */
  readInSteps(document: Document, url: URL): Iterator<void, PageReading, void>;
  /** The page has changed so: what that bears on is read anew, though it may say the same as before. */
  forget(records: readonly MutationRecord[]): void;
  /** Whether a change of what these hold has brought a control, and with it perhaps somebody's request. Takes no time to speak of. */
  bringsControl(changed: ReadonlySet<Node>): boolean;
  /** Whether the page could be read differently by now, as far as can be told at a glance. */
  mayReadOtherwise(before: PageReading): boolean;
  /**
   * Finds the card again by the request's identity and presses one control of it, once, with `click()`.
   * `reply` presses the card's own reply control.
   */
  press(document: Document, url: URL, request: Request, choice: Pressable): PressResult;
  standing(document: Document, url: URL, request: Request): Standing;
  /** What the page itself says has become of a request whose card is gone; null where it says nothing of it. */
  saidOutcome(document: Document, request: Request): ControlPress['choice'] | null;
  /** Puts the keyboard focus on the control, for the reader's own key, where a scripted press does nothing. */
  focusControl(document: Document, url: URL, request: Request, choice: Pressable): boolean;
  /** Whose control, and which, an element belongs to; null where it is none of a request's two. */
  controlAt(document: Document, url: URL, target: Node): ControlPress | null;
  /** A dialog of the site is open: our keys are silent. */
  dialogOpen(document: Document): boolean;
}
