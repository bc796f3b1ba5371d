import {
  digitSign,
  LAST_DIGIT,
  OWN_WEIGHTS,
  type StoredPhrases,
} from '../utils/scoring/model/phrase-table.ts';
import { nibbles } from './nibbles.ts';

/** A distance between two keys in digits. */
function distanceSigns(distance: number): string {
  return digitSign(LAST_DIGIT).repeat(Math.floor(distance / LAST_DIGIT)) + digitSign(distance % LAST_DIGIT);
}

/**
 * Phrases as the model file keeps them.
 * @param keys In ascending order, 24 bits each.
 * @param weights Of each phrase one number from -8 to 7 for each label.
 */
export function storePhrases(
  keys: readonly number[],
  weights: readonly (readonly number[])[],
  scale: number,
): StoredPhrases {
  const written = weights.map((each) => each.join(' '));
  const times = Map.groupBy(written, (each) => each);
  const common = [...times]
    .sort(([a, those], [b, these]) => these.length - those.length || (a < b ? -1 : 1))
    .slice(0, OWN_WEIGHTS)
    .map(([each]) => each);
  const codeOf = new Map(common.map((each, code) => [each, code]));
  const codes = written.map((each) => codeOf.get(each) ?? OWN_WEIGHTS);
  return {
    scale,
    keys: keys.map((key, at) => distanceSigns(key - (keys[at - 1] ?? 0))).join(''),
    codes: codes.map(digitSign).join(''),
    common: common.map((each) => each.split(' ').map(Number)),
    others: nibbles(weights.flatMap((each, at) => (codes[at] === OWN_WEIGHTS ? each : []))).toString(
      'latin1',
    ),
  };
}
