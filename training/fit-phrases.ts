import {
  findPhrase,
  KEY_BYTES,
  type PhraseTable,
  type PhraseWeights,
  phraseLogit,
} from '../utils/scoring/model/phrase-table.ts';
import { PHRASE_DOUBT, PHRASE_SHARE } from './settings.ts';

interface PhraseTask {
  /** The keys of the phrases of each message. */
  readonly phrases: readonly (readonly number[])[];
  /** Which messages to learn from. */
  readonly chosen: readonly number[];
  /** The class of each message, and how much it counts. */
  readonly classOf: Int32Array;
  readonly rowWeight: Float64Array;
  readonly classes: number;
}

/** The smallest difference that an int8 weight tells. */
const STEP = 1 / 16;

/**
 * Naive Bayes: how much likelier a phrase is in the messages of a class than it is in those of the classes on average.
 * It counts and minimises nothing, so that it errs elsewhere than the regressions do. A phrase of a single message is
 * left out.
 */
export function fitPhrases({ phrases, chosen, classOf, rowWeight, classes }: PhraseTask): PhraseWeights {
  const messages = new Float64Array(classes);
  const seen = new Map<number, { times: number; readonly inClass: Float64Array }>();
  for (const row of chosen) {
    const own = classOf[row] ?? 0;
    const weight = rowWeight[row] ?? 0;
    messages[own] = (messages[own] ?? 0) + weight;
    for (const key of phrases[row] ?? []) {
      const counts = seen.get(key) ?? { times: 0, inClass: new Float64Array(classes) };
      counts.times += 1;
      counts.inClass[own] = (counts.inClass[own] ?? 0) + weight;
      seen.set(key, counts);
    }
  }
  const known = [...seen].filter(([, { times }]) => times > 1).sort(([a], [b]) => a - b);
  return {
    keys: keysIn(known.map(([key]) => key)),
    weights: Buffer.from(known.flatMap(([, { inClass }]) => weightsOf(inClass, messages))).toString('latin1'),
    scale: PHRASE_SHARE * STEP,
  };
}

/** Keys, in ascending order, as they are stored. */
export function keysIn(keys: readonly number[]): string {
  const bytes = Buffer.alloc(keys.length * KEY_BYTES);
  keys.forEach((key, index) => {
    bytes.writeUIntBE(key, index * KEY_BYTES, KEY_BYTES);
  });
  return bytes.toString('latin1');
}

function weightsOf(inClass: Float64Array, messages: Float64Array): readonly number[] {
  const logs = [...inClass].map((count, label) =>
    Math.log((count + PHRASE_DOUBT) / ((messages[label] ?? 0) + 2 * PHRASE_DOUBT)),
  );
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.map((log) => Math.max(-127, Math.min(127, Math.round((log - mean) / STEP))));
}

/** What the phrases of one message add to the logit of each class. */
export function phraseLogits(known: PhraseTable, phrases: readonly number[], classes: number): Float64Array {
  const logits = new Float64Array(classes);
  for (const key of phrases) {
    const slot = findPhrase(known, key);
    if (slot < 0) continue;
    for (let label = 0; label < classes; label++)
      logits[label] = (logits[label] ?? 0) + phraseLogit(known, slot, label);
  }
  return logits;
}
