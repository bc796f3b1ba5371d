import { firstRunAround, type Grams } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { countRuns, shareOf } from '../features/run-counts.ts';
import { workspace } from '../features/workspace.ts';
import { readyLabels } from '../model/label-rows.ts';
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
  { rows, scales }: Pick<NoteModel, 'rows' | 'scales'>,
): Float64Array {
  readyLabels(rows, runs);
  const { packed, buckets } = rows;
  const { units } = masked;
  const labels = scales.length;
  const { counts, norm } = countRuns(runs, buckets);
  const length = Math.max(1, tokens.length) * labels;
  const logits = takeLogits(length);
  let run = 0;
  let unit = 0;
  for (let row = 0; row < length; row += labels) {
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
      const five = packed[bucket] ?? 0;
      first += share * ((five << 28) >> 28);
      second += share * ((five << 24) >> 28);
      third += share * ((five << 20) >> 28);
      fourth += share * ((five << 16) >> 28);
      fifth += share * ((five << 12) >> 28);
    }
    logits[row] = ((scales[0] ?? 0) / norm) * first;
    logits[row + 1] = ((scales[1] ?? 0) / norm) * second;
    logits[row + 2] = ((scales[2] ?? 0) / norm) * third;
    logits[row + 3] = ((scales[3] ?? 0) / norm) * fourth;
    logits[row + 4] = ((scales[4] ?? 0) / norm) * fifth;
  }
  return logits.subarray(0, length);
}
