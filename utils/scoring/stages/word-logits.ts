import { firstRunAround, type Grams } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { countRuns, shareOf } from '../features/run-counts.ts';
import { workspace } from '../features/workspace.ts';
import type { NoteModel } from '../model/model.ts';
import { FIRST_LABELS, LAST_LABEL, ROW } from '../model/weight-rows.ts';

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
  { rows: { packed, buckets }, scales }: Pick<NoteModel, 'rows' | 'scales'>,
): Float64Array {
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
      const four = packed[bucket * ROW + FIRST_LABELS] ?? 0;
      first += share * ((four << 24) >> 24);
      second += share * ((four << 16) >> 24);
      third += share * ((four << 8) >> 24);
      fourth += share * (four >> 24);
      fifth += share * (packed[bucket * ROW + LAST_LABEL] ?? 0);
    }
    logits[row] = ((scales[0] ?? 0) / norm) * first;
    logits[row + 1] = ((scales[1] ?? 0) / norm) * second;
    logits[row + 2] = ((scales[2] ?? 0) / norm) * third;
    logits[row + 3] = ((scales[3] ?? 0) / norm) * fourth;
    logits[row + 4] = ((scales[4] ?? 0) / norm) * fifth;
  }
  return logits.subarray(0, length);
}
