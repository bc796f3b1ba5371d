// Chosen by cross-validation, grouped by tactic; the pull and share of the frames only by analogy with those of the character runs.

/** Buckets of hashed character runs; 2^16 gains nothing that its size is worth. */
export const NOTE_BUCKETS = 2 ** 14;
/** Buckets of hashed runs of the frame, and how many words of a language the frame keeps. */
export const FRAME_BUCKETS = 2 ** 14;
export const FRAME_WORDS = 300;
export const HEADLINE_BUCKETS = 2 ** 12;

/** Pull of the weights towards their prior, for each of the three regressions. */
export const GRAM_PULL = 1e-5;
export const FRAME_PULL = 1e-5;
export const DENSE_PULL = 1e-3;
export const HEADLINE_PULL = 1e-4;

/** How the three regressions are added up on the logit scale. */
export const GRAM_SHARE = 0.5;
export const FRAME_SHARE = 0.25;
export const DENSE_SHARE = 0.48;

/** Buckets of the runs by which a sentence's moves are told. */
export const MOVE_GRAM_BUCKETS = 2 ** 14;
export const MOVE_FRAME_BUCKETS = 2 ** 14;
export const MOVE_PULL = 1e-5;
export const MOVE_ITERATIONS = 60;

export const FOLDS = 5;
export const ITERATIONS = 45;
/** More than this changes no third digit. */
export const DENSE_ITERATIONS = 100;

/**
 * How much one message counts. The seed's messages from life are rewritten from real ones, so they set the tone; its
 * invented ones are hard on purpose; what was written to fill the gaps (languages, kinds) is easier than life and
 * teaches the wrong idea of ordinary notes when it counts as much.
 */
export function messageWeight({ file, manner }: { readonly file: string; readonly manner: string }): number {
  if (manner === 'from life') return 5;
  return manner === 'varied from life' || file === 'seed-messages.jsonl' ? 1 : 0.4;
}
