import type { PageReading } from '../sites/site.ts';

/** Before the page was read for the first time. */
export const NOTHING_READ: PageReading = {
  cards: [],
  health: { pageKind: 'other', state: 'not-a-request-page', cards: 0, controls: 0, broken: 0, unread: 0 },
  scope: null,
};
