export type Domain =
  | 'tech'
  | 'work'
  | 'leisure'
  | 'trade'
  | 'place'
  | 'school'
  | 'employer'
  | 'event'
  | 'community'
  | 'blocked';

/** One thing that can be shared, under all of its names. */
export interface Concept {
  readonly id: string;
  readonly domain: Domain;
}

/** What a run of words may stand for. */
export interface Meaning {
  readonly concept: Concept;
  /** The exact words where capitals matter ("Go", "IT"), else null. */
  readonly exact: string | null;
  /** Is an everyday word as well, so that it counts only in fitting company. */
  readonly ambiguous: boolean;
}
