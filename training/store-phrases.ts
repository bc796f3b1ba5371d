import { DIGITS_APART, digitSign, LAST_DIGIT } from '../utils/scoring/model/digits.ts';
import {
  firstOnShelf,
  MOST_COMMON,
  NOUGHT,
  SHELVES,
  type StoredPhrases,
  shelfOf,
} from '../utils/scoring/model/phrase-table.ts';

/** A distance between two keys in digits. */
function distanceSigns(distance: number): string {
  return digitSign(LAST_DIGIT).repeat(Math.floor(distance / LAST_DIGIT)) + digitSign(distance % LAST_DIGIT);
}

/** The commonest of so many weights, written. */
function commonest(written: readonly string[]): readonly string[] {
  return [...Map.groupBy(written, (each) => each)]
    .sort(([a, those], [b, these]) => these.length - those.length || (a < b ? -1 : 1))
    .slice(0, MOST_COMMON)
    .map(([each]) => each);
}

/**
 * Phrases as the model file keeps them.
 * @param keys In ascending order, 24 bits each.
 * @param weights Of each phrase one number from -7 to 7 for each label.
 */
export function storePhrases(
  keys: readonly number[],
  weights: readonly (readonly number[])[],
  scale: number,
): StoredPhrases {
  const written = weights.map((each) => each.join(' '));
  const common = commonest(written);
  const codeOf = new Map(common.map((each, code) => [each, digitSign(code)]));
  const distances = Array.from({ length: SHELVES }, () => '');
  const codes = [...distances];
  keys.forEach((key, at) => {
    const shelf = shelfOf(key);
    const before = Math.max(keys[at - 1] ?? 0, firstOnShelf(shelf));
    const own = () =>
      digitSign(LAST_DIGIT) + weights[at]?.map((weight) => digitSign(weight + NOUGHT)).join('');
    distances[shelf] += distanceSigns(key - before);
    codes[shelf] += codeOf.get(written[at] ?? '') ?? own();
  });
  return {
    scale,
    keys: distances.join(DIGITS_APART),
    weights: codes.join(DIGITS_APART),
    common: common.map((each) => each.split(' ').map(Number)),
  };
}
