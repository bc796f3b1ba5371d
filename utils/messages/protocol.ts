import type { PageLanguage } from '../i18n/page-language.ts';
import type { PeopleAnswer, PeopleWish } from '../people/wish.ts';
import type {
  Choice,
  Decision,
  Failure,
  Health,
  Profile,
  ProfileReading,
  Request,
  ScoredLabel,
  Verdict,
} from '../requests/index.ts';
import type { Settings } from '../settings/settings.ts';

/** What the background knows of one request that a page shows. */
export interface Sight {
  readonly requestId: string;
  readonly verdict: Verdict;
  /** The decision that is open, or was applied last; null where none was made. */
  readonly decision: Decision | null;
  readonly postponedUntil: number | null;
  /** How many people have sent the very text of its note; left out where nobody else has. */
  readonly sentBy?: number;
}

export interface SeenAnswer {
  readonly sights: readonly Sight[];
  readonly settings: Settings;
  /** The words for the page; left out where it has them, or is to be left untouched. */
  readonly language?: PageLanguage;
}

/** What a page shows. */
export interface Seen {
  /** Those that are new or have changed since this page life last sent them, or that it asks about again. */
  readonly requests: readonly Request[];
  /** The ids of all that are there, sent or not; left out where all of them are sent. */
  readonly shown?: readonly string[];
  readonly health: Health;
  /** The language that it has words in, as the background named it; left out where it has none yet. */
  readonly locale?: string;
}

interface OfDecision {
  readonly decisionId: string;
}

interface OfPage {
  /** Random, one for each page life. */
  readonly pageId: string;
}

interface OfPress {
  /** Random, one for each press that a page is about to make. */
  readonly pressId: string;
}

/** What the reader decides. Told twice, since the first answer was lost, it is decided once. */
interface Wish extends OfDecision {
  /** Random, chosen by who asks. */
  readonly decisionId: string;
  readonly requestId: string;
  readonly choice: Choice;
}

/** What the reader decides at one stroke. */
interface WishForSeveral {
  /** Random, chosen by who asks. */
  readonly together: string;
  readonly choice: Choice;
  readonly wishes: readonly { readonly decisionId: string; readonly requestId: string }[];
}

/** Told twice, they are kept once. */
export interface KeepWish {
  readonly requestId: string;
  /** Random, chosen by who asks. */
  readonly personId: string;
  /** Why they matter, in a line. */
  readonly hook: string;
  /** Although somebody of that name is kept already. */
  readonly anyway: boolean;
}

/** The reader says again what waited or failed. */
interface WordAgain extends OfDecision {
  /** As the reader's page knew it: told twice, it is one word. */
  readonly dueAt: number;
}

/** One interface is the protocol: a message's argument is its payload, what is returned its answer. */
export interface Protocol {
  // from the network's page
  /** There may be requests in the frame that asks: the rest of Winnow is to run there. */
  load(): void;
  /** The page is about to be read, and may then have something to tell: whoever answers it is to be awake by then. */
  wake(): void;
  /** The answer speaks of the requests that were sent. */
  seen(data: OfPage & Seen): SeenAnswer;
  /** Null when the page may not press: not yet, not this page, or no longer. */
  claim(data: OfDecision & OfPress & OfPage): Decision | null;
  /** Null `came`: the page shows that it happened. `gone`: there was nothing to press. */
  outcome(data: OfDecision & OfPress & { readonly came: Failure | 'gone' | null }): Decision | null;
  decideOnPage(data: Wish & OfPage): Decision;
  offerOnPage(data: WordAgain & OfPage): Decision | null;
  /** The reader pressed the site's own control, and the page shows that it happened. */
  doneByHand(data: { readonly requestId: string; readonly choice: Choice }): Decision;
  /** The card has no control to answer with: the network's own page for writing to the sender opens in a new tab. */
  write(data: { readonly requestId: string }): void;
  /**
   * The reader stays in touch with whom they have accepted. `same-name`: somebody of that name is kept already; `no`:
   * their request was not accepted, or is not there any more.
   */
  keepInTouch(data: KeepWish): 'kept' | 'same-name' | 'no';

  // from the extension's own pages
  decide(data: Wish): Decision;
  /** One choice for several requests, each of them planned, pressed and undone by itself. */
  decideTogether(data: WishForSeveral): readonly Decision[];
  /** Takes back what is left of decisions that were made at one stroke. */
  undoTogether(data: { readonly together: string }): readonly Decision[];
  /** The reader says what a request is; with null, that Winnow may say it again. */
  correct(data: { readonly requestId: string; readonly label: ScoredLabel | null }): void;
  takeBackLesson(data: { readonly lessonId: string }): void;
  /** Everything that was learnt goes. */
  forgetLessons(): void;
  offerAgain(data: WordAgain): Decision | null;
  /** The reader says that they have pressed it themselves. Null when it is over already. */
  done(data: OfDecision): Decision | null;
  /** The reader knows that the request has gone. */
  putAway(data: OfDecision): void;
  /** A request that is over is to be decided again. False where no page shows it any more. */
  restore(data: { readonly requestId: string }): boolean;
  /** Everything that is kept of the sender goes. */
  forgetPerson(data: { readonly requestId: string }): void;
  /** Everything goes. */
  eraseEverything(): void;
  saveProfile(data: Profile): void;
  /** The reader's data export has been written to the memory. */
  takenIn(): void;
  /** A backup has been written to the memory. */
  backupTaken(): void;
  /** The memory was saved as a file just now, or the reader has put the reminder of it away. */
  markBackup(data: { readonly happened: 'saved' | 'put-away' }): void;
  /** The reader was told that the browser has thrown the memory away. */
  lossKnown(): void;
  /** All entries of the export that are not to be part of the profile, by their keys. */
  leaveOut(data: { readonly keys: readonly string[] }): void;
  /** All that is done with people the reader stays in touch with. */
  people(data: PeopleWish): PeopleAnswer;
  /** Everything that came from exports goes. */
  forgetExport(): void;
  /** Fields that are not named keep what they are. */
  saveSettings(data: Partial<Settings>): void;
  /** What Winnow says of requests that are none: nothing of them is kept, counted or learnt from. */
  tryOut(data: { readonly samples: readonly Pick<Request, 'note' | 'sender'>[] }): readonly Verdict[];
  /** The page with requests that was looked at last, redacted; null where none is open. */
  takeSkeleton(): string | null;
  /** What the profile page says that is open in a tab, the reader's own before others; null where none is open. */
  readOwnProfile(): ProfileReading | null;

  // from either
  /** Null when it is too late: the control was pressed. */
  undo(data: OfDecision): Decision | null;

  // from the background to a network's page
  /** Which page life this is, and whether it shows the request. */
  whoShows(data: { readonly requestId: string }): OfPage & { readonly shows: boolean };
  /** What is known of a request that the page shows has changed: ask again. Null: anything may have, a setting too. */
  changed(data: { readonly requestId: string | null }): void;
  /** The request is to be forgotten for as long as the page lives; with null everything is, and the page falls silent. */
  forget(data: { readonly requestId: string | null }): void;
  /** The page, redacted; null where it is none with requests. */
  skeleton(): string | null;
}

/** Who may send what. */
export const FROM_PAGE = [
  'load',
  'wake',
  'seen',
  'claim',
  'outcome',
  'decideOnPage',
  'offerOnPage',
  'doneByHand',
  'write',
  'keepInTouch',
  'undo',
] as const;
export const FROM_OWN_PAGES = [
  'decide',
  'decideTogether',
  'undoTogether',
  'correct',
  'takeBackLesson',
  'forgetLessons',
  'offerAgain',
  'done',
  'putAway',
  'restore',
  'forgetPerson',
  'eraseEverything',
  'saveProfile',
  'takenIn',
  'backupTaken',
  'markBackup',
  'lossKnown',
  'leaveOut',
  'forgetExport',
  'saveSettings',
  'people',
  'tryOut',
  'takeSkeleton',
  'readOwnProfile',
  'undo',
] as const;

export type BackgroundMessage = (typeof FROM_PAGE)[number] | (typeof FROM_OWN_PAGES)[number];
