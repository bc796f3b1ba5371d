import type { PageKind, ProfileReading, SiteId } from '../requests/index.ts';
import type { MutualWords } from './words/mutual-words.ts';

/** A resolved address: a URL, or a link in the page. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
}

/**
 * What one network has of its own: addresses, a few marks, words. How cards are found and read is the same for all
 * (`cards/`), and `createSite` makes a reader of the two. See `docs/reading-a-network.md`.
 */
export interface Network extends NetworkSigns {
  /** The person whom an address names, in one spelling whatever way it is written. Null for an address that is nobody's. */
  personAt(address: Address): string | null;
  /** Where a person's profile is, for a reader who is on a page of this origin. */
  profileOf(slug: string, origin: string): string;
  /** The page's own word for its language, such as `de` or `pt-BR`; empty where it gives none. */
  language(document: Document): string;
  readonly marks: NetworkMarks;
  readonly words: NetworkWords;
}

/** Where a network is, which is all that the manifest, the background and the queue know of it. */
export interface NetworkPlace {
  readonly id: SiteId;
  /** The whole of the site, as match patterns: a reader who arrives at the feed moves on within one document. */
  readonly matches: readonly string[];
  /** True for every address that the patterns match. */
  isAt(url: URL): boolean;
  /** The page where the waiting requests stand. */
  readonly received: string;
  /** The page for writing to somebody, where a card has no control for it. */
  messageTo(slug: string): string;
  /** Where the reader's own profile is; null for a network whose profiles are not read. */
  readonly ownProfile: {
    readonly address: string;
    /** Whether an address is somebody's profile, or the page with all of one part of it. */
    isAt(url: URL): boolean;
  } | null;
}

/** Reads a profile page of one network. */
export interface ProfileReader {
  isAt(url: URL): boolean;
  /** Null where the page shows nobody. */
  read(document: Document, url: URL): ProfileReading | null;
}

/** As much as it takes to tell at a glance whether a page may hold requests: this runs on every page of the site. */
export interface NetworkSigns extends NetworkPlace {
  /** Tells a page by its address alone. */
  pageKind(url: URL): PageKind;
  readonly paths: NetworkPaths;
  readonly controls: ControlWords;
}

/** Parts of addresses. A link that holds one of them is looked at more closely; none is proof by itself. */
interface NetworkPaths {
  /** In the path of every person, such as `/in/`. */
  readonly person: string;
  /** In the path of every conversation. */
  readonly messages: string;
  /** In the path of a message that is about to be written. */
  readonly compose: string;
  /** In the path of a list of people, such as those whom sender and reader both know. */
  readonly people: string;
  /** The path of what one can be invited to and is no person: a page, a group, an event. */
  readonly somethingElse: RegExp;
  /** Parts of paths that say what kind of page it is, and name nobody: a page that is saved redacted keeps them. */
  readonly routes: readonly string[];
  /** An address, written out as text: what somebody pasted into a note. */
  readonly pasted: RegExp;
}

/** Selectors, each for what roles and elements do not tell. Never what tells a card or a control by itself. */
interface NetworkMarks {
  /** What holds one request, where that is none of the elements and roles that are rows by their own word. */
  readonly row?: string;
  /** What holds many requests, beside the elements and roles that are lists by their own word. */
  readonly list?: string;
  /** What holds a part of a card that the page hides until the reader asks for it, such as the note. */
  readonly folded?: string;
  /** What stands on every card and tells nothing, such as the sender's handle written out. */
  readonly aside?: string;
  /** The drawing beside a line about people in common, where other lines have drawings too. */
  readonly inCommon?: string;
  /** A dialog of the site, beside those that say so by their role. */
  readonly modal?: string;
}

/** Folded words; see `words/`, which has those that networks share. */
export interface NetworkWords {
  readonly mutual: readonly MutualWords[];
  /** How the page says that nobody waits: beginnings of a line. */
  readonly empty: readonly string[];
  readonly outcomes: OutcomeWords;
}

/** How the page says what has become of a request, the person's name taken out: parts of a line. */
export interface OutcomeWords {
  readonly accepted: readonly string[];
  /** Beside the words that stand on the control that refuses. */
  readonly declined: readonly string[];
}

/** Beginnings of the words that tell controls apart; see `words/control-words.ts`. */
export interface ControlWords {
  readonly ignore: readonly string[];
  readonly accept: readonly string[];
  readonly other: readonly string[];
}
