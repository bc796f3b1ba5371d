import type { SiteId } from '../requests/index.ts';
import type { Day } from './day.ts';
import type { TouchKind } from './touch-kinds.ts';

/** How often the reader wants to be in touch. `once`: a single conversation; `never`: remembered, and never due. */
export const CADENCES = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'once', 'never'] as const;
export type Cadence = (typeof CADENCES)[number];

/** `holiday`: the reader paused everybody at once, and ends it for everybody at once. */
export const PAUSES = ['person', 'holiday'] as const;

export interface Pause {
  readonly since: Day;
  readonly why: (typeof PAUSES)[number];
}

/** What Winnow proposed, and on which day: so that the list stays as it is through the day, and kinds take turns. */
export interface Suggestion {
  readonly kind: TouchKind;
  readonly because: SuggestionReason;
}

export const SUGGESTION_REASONS = [
  'not-thanked',
  'asked-more',
  'never-spoken',
  'give-again',
  'last-was-call',
  'last-was-meeting',
  'voice',
  'another-way',
] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** Somebody the reader wants to stay in touch with. */
export interface Person {
  readonly id: string;
  /** Null for somebody who was added by hand. */
  readonly site: SiteId | null;
  readonly slug: string | null;
  readonly profileUrl: string | null;
  readonly name: string;
  readonly headline: string;
  /** Why they matter, in a line: the evidence line of their request, or the reader's own words. */
  readonly hook: string;
  /** What reader and person share, as it was found when they asked to connect. */
  readonly ground: readonly string[];
  readonly cadence: Cadence;
  readonly tags: readonly string[];
  readonly notes: string;
  /** The first date counts from here. */
  readonly since: Day;
  /** The last touch; null before the first. */
  readonly touchedOn: Day | null;
  /** Days for which the clock has stood still since the last touch. */
  readonly standstill: number;
  readonly snoozedUntil: Day | null;
  readonly pause: Pause | null;
  readonly stoppedOn: Day | null;
  /** The last day on which they stood on the list of the day; null where they never did. */
  readonly suggestedOn: Day | null;
  readonly suggestion: Suggestion | null;
  /** The request that they came by; null for others. */
  readonly requestId: string | null;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** Counts the changes, so that taking back an earlier one never undoes a later one. */
  readonly revision: number;
}

/** One contact made. */
export interface Touch {
  readonly id: string;
  readonly personId: string;
  readonly kind: TouchKind;
  readonly on: Day;
  /** When it was logged: the order of touches on one day. Milliseconds since 1970. */
  readonly loggedAt: number;
  readonly note: string;
}

/** Characters, and how many of them. */
export const LONGEST_PERSON = {
  name: 300,
  headline: 1_000,
  hook: 500,
  ground: 200,
  tag: 40,
  notes: 5_000,
  note: 500,
} as const;
export const MOST_TAGS = 20;
export const MOST_GROUND = 10;

/** Nothing more is known of somebody than their name. */
export function newPerson(id: string, name: string, since: Day, addedAt: number): Person {
  return {
    id,
    site: null,
    slug: null,
    profileUrl: null,
    name,
    headline: '',
    hook: '',
    ground: [],
    cadence: 'quarterly',
    tags: [],
    notes: '',
    since,
    touchedOn: null,
    standstill: 0,
    snoozedUntil: null,
    pause: null,
    stoppedOn: null,
    suggestedOn: null,
    suggestion: null,
    requestId: null,
    addedAt,
    revision: 0,
  };
}
