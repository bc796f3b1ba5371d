import {
  findPhrase,
  type PhraseTable,
  phraseWeight,
  type StoredPhrases,
} from '../utils/scoring/model/phrase-table.ts';
import { PHRASE_DOUBT, PHRASE_SHARE, PHRASE_STEP } from './settings.ts';
import { storePhrases } from './store-phrases.ts';

interface PhraseTask {
  /** The keys of the phrases of each message. */
  readonly phrases: readonly (readonly number[])[];
  /** Which messages to learn from. */
  readonly chosen: readonly number[];
  /** The class of each message. */
  readonly classOf: Int32Array;
  readonly classes: number;
}

/**
 * Naive Bayes: how much likelier a phrase is in the messages of a class than it is in those of the classes on average.
 * It counts and minimises nothing, so that it errs elsewhere than the regressions do. What stands in a single message
 * speaks for its class as well: one such phrase says little, but a note has many.
 */
export function fitPhrases({ phrases, chosen, classOf, classes }: PhraseTask): StoredPhrases {
  const messages = new Float64Array(classes);
  const seen = new Map<number, Float64Array>();
  for (const row of chosen) {
    const own = classOf[row] ?? 0;
    messages[own] = (messages[own] ?? 0) + 1;
    for (const key of phrases[row] ?? []) {
      const inClass = seen.get(key) ?? new Float64Array(classes);
      inClass[own] = (inClass[own] ?? 0) + 1;
      seen.set(key, inClass);
    }
  }
  const keys = [...seen.keys()].sort((a, b) => a - b);
  const weights = keys.map((key) => weightsOf(seen.get(key) ?? messages, messages));
  return storePhrases(keys, weights, PHRASE_SHARE * PHRASE_STEP);
}

/** A weight of more steps is cut off. */
const MOST_STEPS = 7;

function weightsOf(inClass: Float64Array, messages: Float64Array): readonly number[] {
  const logs = [...inClass].map((count, label) =>
    Math.log((count + PHRASE_DOUBT) / ((messages[label] ?? 0) + 2 * PHRASE_DOUBT)),
  );
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.map((log) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((log - mean) / PHRASE_STEP))),
  );
}

/** What the phrases of one message add to the logit of each class. */
export function phraseLogits(known: PhraseTable, phrases: readonly number[], classes: number): Float64Array {
  const logits = new Float64Array(classes);
  for (const key of phrases) {
    const entry = findPhrase(known, key);
    if (entry === 0) continue;
    for (let label = 0; label < classes; label++)
      logits[label] = (logits[label] ?? 0) + known.scale * phraseWeight(entry, label);
  }
  return logits;
}
