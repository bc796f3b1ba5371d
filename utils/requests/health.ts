export const PAGE_KINDS = ['manager', 'preview', 'profile', 'other'] as const;
/** Which of a network's pages this is, as far as waiting requests are concerned. */
export type PageKind = (typeof PAGE_KINDS)[number];

export const READING_STATES = ['cards', 'says-empty', 'nothing-found', 'not-a-request-page'] as const;

/** How reading went, in counts and names alone: nothing of what the cards say. */
export interface Health {
  readonly pageKind: PageKind;
  /** `says-empty` only when the page itself says so: zero cards is not an empty inbox. */
  readonly state: (typeof READING_STATES)[number];
  readonly cards: number;
  /** Elements that look like an accept or ignore control of somebody, inside a card or not. */
  readonly controls: number;
  /** Cards whose reading threw or lacked a name; the others are still read. */
  readonly broken: number;
  /**
   * Of the controls, those that name somebody and stand neither on a card that was read nor on an invitation to
   * something else, such as a page, a newsletter or an event.   */
  readonly unread: number;
}
