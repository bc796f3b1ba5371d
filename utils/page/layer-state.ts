import type { PageLanguage } from '../i18n/page-language.ts';
import type { KeyChoices } from '../keys/index.ts';
import type { Sight } from '../messages/protocol.ts';
import type { Decision, Failure, Request } from '../requests/index.ts';
import type { Placement } from './placement.ts';

/** One request as the page layer shows it. */
export interface ShownBadge {
  readonly request: Request;
  /** Null until the background has answered. */
  readonly sight: Sight | null;
  /** False where the controls could not be told apart for certain: then no key presses on this card. */
  readonly certain: boolean;
  /** Its decision waits for the reader's word. */
  readonly offered: boolean;
}

/** A decision and whom it is about. */
export interface NamedDecision {
  readonly decision: Decision;
  readonly name: string;
}

/** Somebody whose genuine request was just accepted. */
export interface Keepable {
  readonly name: string;
  /** `same-name`: somebody of that name is kept already, and the reader is asked once more. */
  readonly state: 'offered' | 'same-name' | 'kept';
}

/** Something to tell; it becomes a sentence only when it is drawn. */
export type Message =
  | { readonly kind: 'failure'; readonly failure: Failure; readonly name: string }
  | { readonly kind: 'gone' | 'not-kept'; readonly name: string }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'draft-copied' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'updated' };

/** Everything that the page layer draws from. */
export interface LayerState {
  readonly language: PageLanguage;
  /** In the page's order. */
  readonly badges: readonly ShownBadge[];
  /** Verdicts are long in coming: badges without one say that they are being read. */
  readonly slow: boolean;
  readonly selected: string | null;
  readonly why: string | null;
  readonly helpOpen: boolean;
  readonly keysOn: boolean;
  /** The reader's own. */
  readonly keys: KeyChoices;
  /** The decision that can still be taken back. */
  readonly undoable: NamedDecision | null;
  /** Decisions from before, offered one at a time. */
  readonly waiting: readonly NamedDecision[];
  /** Whom the reader is offered to stay in touch with, or just does; null for nobody. */
  readonly keepable: Keepable | null;
  readonly message: Message | null;
  /** Stacking level of the badges; see `levelOf`. */
  readonly level: number;
}

/** Where badges stand, by the ids of their requests. */
export type Placements = ReadonlyMap<string, Placement>;

/** What draws over the page. */
export interface LayerView {
  /** Takes the state over; where much is new, drawing goes on in slices. */
  draw(state: LayerState): void;
  /** These badges stand here, and all others out of sight, where assistive tools still find them. */
  place(placements: Placements): void;
}
