export const WELCOMES = ['welcome', 'neutral', 'unwelcome'] as const;
/** How glad a reader is of one kind of request. */
export type Welcome = (typeof WELCOMES)[number];

/** What the reader has said of whole kinds of request, before any of them came. */
export interface Preferences {
  readonly recruiters: Welcome;
  readonly students: Welcome;
  /** People of the reader's own town. */
  readonly sameCity: Exclude<Welcome, 'unwelcome'>;
  /** Whoever names one of these companies in the headline is never called a pitch or generic. */
  readonly trustedCompanies: readonly string[];
  /** Nor is whoever has so many connections in common with the reader; null where that says nothing to them. */
  readonly trustedMutual: number | null;
}

export const NO_PREFERENCES: Preferences = {
  recruiters: 'neutral',
  students: 'neutral',
  sameCity: 'neutral',
  trustedCompanies: [],
  trustedMutual: null,
};
