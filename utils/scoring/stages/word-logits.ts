import { firstRunAround, type Grams } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { countRuns, shareOf } from '../features/run-counts.ts';
import { workspace } from '../features/workspace.ts';
import type { NoteModel } from '../model/model.ts';

const takeLogits = workspace((length) => new Float64Array(length));

/**
 * What the wording adds to each label: a table with a row for each token and a number for each label in it; a single
 * row where there is no token. Each run counts in the row of the token that holds its middle (the last one that has
 * begun there, or the first), so that nothing is lost or counted twice. Good until it is called again.
 * @param runs Those of the masked text.
 */
export function wordLogits(
  { masked, tokens }: NoteFeatures,
  { runs }: Grams,
  { grams }: NoteModel,
): Float64Array {
  const { buckets, weights, scales } = grams;
  const { units } = masked;
  const labels = scales.length;
  const { counts, norm } = countRuns(runs, buckets);
  const logits = takeLogits(Math.max(1, tokens.length) * labels);
  let run = 0;
  let unit = 0;
  for (let row = 0; row < logits.length; row += labels) {
    const nextStart = tokens[row / labels + 1]?.foldedStart ?? Infinity;
    while (unit < units.length && (units[unit] ?? 0) < nextStart) unit++;
    // Five labels, written out: a loop takes nearly twice as long.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let fifth = 0;
    for (const end = Math.min(runs.length, firstRunAround(unit)); run < end; run++) {
      const bucket = (runs[run] ?? 0) & (buckets - 1);
      const share = shareOf(counts[bucket] ?? 0);
      const column = bucket * labels;
      first += share * (weights[column] ?? 0);
      second += share * (weights[column + 1] ?? 0);
      third += share * (weights[column + 2] ?? 0);
      fourth += share * (weights[column + 3] ?? 0);
      fifth += share * (weights[column + 4] ?? 0);
    }
    logits[row] = ((scales[0] ?? 0) / norm) * first;
    logits[row + 1] = ((scales[1] ?? 0) / norm) * second;
    logits[row + 2] = ((scales[2] ?? 0) / norm) * third;
    logits[row + 3] = ((scales[3] ?? 0) / norm) * fourth;
    logits[row + 4] = ((scales[4] ?? 0) / norm) * fifth;
  }
  return logits;
}
