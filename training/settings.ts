// Chosen by cross-validation, grouped by tactic.

/** Buckets of hashed character runs: as many as their signatures can tell apart. */
export const NOTE_BUCKETS = 2 ** 16;
/** How many words of a language the frame of a sentence keeps. */
export const FRAME_WORDS = 300;
export const HEADLINE_BUCKETS = 2 ** 12;

/** Pull of the weights towards their prior, for each of the regressions: the more texts, the weaker. */
export const GRAM_PULL = 3e-6;
export const DENSE_PULL = 1e-4;
export const HEADLINE_PULL = 1e-4;

/** How the two regressions are added up on the logit scale. A third one, of the frame of the whole note, gained nothing. */
export const GRAM_SHARE = 0.4;
export const DENSE_SHARE = 0.6;

/** What the phrases add to that, and how often one is reckoned with in every class before it is counted. */
export const PHRASE_SHARE = 0.15;
export const PHRASE_DOUBT = 0.1;
/** The smallest difference that a phrase's weight tells; an eighth of it gains nothing. */
export const PHRASE_STEP = 0.5;

/** Buckets of the runs by which a sentence's moves are told. */
export const MOVE_GRAM_BUCKETS = 2 ** 14;
export const MOVE_FRAME_BUCKETS = 2 ** 14;
export const MOVE_PULL = 1e-5;
export const MOVE_ITERATIONS = 60;

export const FOLDS = 5;
/** Half as many leave the regression of the runs short of its end, and cost half a point. */
export const GRAM_ITERATIONS = 90;
/** More than this changes no third digit. */
export const DENSE_ITERATIONS = 150;
export const HEADLINE_ITERATIONS = 45;
/** What the runs and concepts of a headline add to what its phrases say, and how often the phrases are gone through. */
export const HEADLINE_RUNS_SHARE = 0.4;
export const HEADLINE_ROUNDS = 20;
