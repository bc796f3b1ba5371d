/** The five kinds that a request can be told to be, in the order that probabilities are kept. */
export const SCORED_LABELS = ['pitch', 'recruiter', 'scam', 'generic', 'genuine'] as const;
export type ScoredLabel = (typeof SCORED_LABELS)[number];

/** `unclear` is an answer of its own: no note, or too little to say. */
export const LABELS = [...SCORED_LABELS, 'unclear'] as const;
export type Label = (typeof LABELS)[number];

/** Calibrated, each 0 to 1, together 1. */
export type Probabilities = Readonly<Record<ScoredLabel, number>>;

/** What a span or a reason points into. */
export type Where = 'note' | 'headline' | 'card';

/** A typed cause of the verdict; it becomes a sentence only in `utils/i18n`. */
export interface Reason {
  readonly code: string;
  readonly where: Where;
  /** UTF-16 offsets into the note or headline, end exclusive; null where the cause is not a piece of text. */
  readonly start: number | null;
  readonly end: number | null;
  /** Logits in favour of the label that is shown; below zero it speaks against it. */
  readonly weight: number;
}

export const CLAIM_KINDS = [
  'employer',
  'school',
  'interest',
  'industry',
  'event',
  'person',
  'content',
  'place',
  'community',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_STATUSES = ['shown', 'yours-only', 'theirs-only', 'not-shown', 'cannot-tell'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What supports a claim: where it stands, and its words there. */
export interface Evidence {
  readonly where: 'profile' | 'headline' | 'shared-context';
  readonly text: string;
}

/** Words in the note that say "we have this in common" or "I know this about you". */
export interface Claim {
  readonly kind: ClaimKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly topic: string;
  readonly status: ClaimStatus;
  readonly evidence: readonly Evidence[];
}

export type CommonGroundKind =
  | 'topic'
  | 'school'
  | 'employer'
  | 'industry'
  | 'place'
  | 'community'
  | 'event'
  | 'people';

/** What sender and reader really share, found without anybody claiming it. */
export interface CommonGround {
  readonly topic: string;
  readonly kind: CommonGroundKind;
  /** The words on the sender's card. */
  readonly theirs: string;
  /** The words in the reader's profile. */
  readonly yours: string;
}

/** Whether Winnow puts a request forward, sets it aside, or leaves it open. */
export type Stance = 'for' | 'against' | 'open';

export interface Verdict {
  readonly label: Label;
  readonly probabilities: Probabilities;
  /** 0 to 1: how much this request deserves the reader's time. */
  readonly worth: number;
  /** ISO 639-1, or null where there is too little text to tell. */
  readonly language: string | null;
  readonly reasons: readonly Reason[];
  readonly claims: readonly Claim[];
  readonly commonGround: readonly CommonGround[];
}
