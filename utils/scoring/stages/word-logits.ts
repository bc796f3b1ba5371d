import { firstRunAround, type Grams } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { gainOf, moreOf } from '../features/run-counts.ts';
import { workspace } from '../features/workspace.ts';
import { ABOVE_ZERO, packLabels } from '../model/label-rows.ts';
import type { NoteModel } from '../model/model.ts';

const takeLogits = workspace((length) => new Float64Array(length));
const takeCounts = workspace((length) => new Uint16Array(length));

/** One bit for each bucket, whether it was met and whether it was met again: both fit beside the weights in the nearest memory. */
const takeMet = workspace((length) => new Int32Array(length));
const takeMetAgain = workspace((length) => new Int32Array(length));

/** The first, third and fifth of five weights, or the second and fourth: in 8 bits each there is room for the sum of so many. */
const EVERY_OTHER = 0x0f0f0f;
const MOST_AT_ONCE = 17;

/**
 * What the wording adds to each label: a table with a row for each token and a number for each label in it; a single
 * row where there is no token. Each run counts in the row of the token that holds its middle (the last one that has
 * begun there, or the first), so that nothing is lost or counted twice; one that was met before, by how much it adds to
 * what it is worth. Good until it is called again.
 * @param runs Those of the masked text.
 */
export function wordLogits(
  features: NoteFeatures,
  grams: Grams,
  model: Pick<NoteModel, 'rows' | 'scales'>,
): Float64Array {
  const length = Math.max(1, features.tokens.length) * model.scales.length;
  const logits = takeLogits(length).subarray(0, length);
  if (!addPacked(logits, features, grams, model)) {
    packLabels(model.rows, grams.runs);
    addPacked(logits, features, grams, model);
  }
  return logits;
}

/** Fills the table; gives false where a row is not packed yet. With a call in its loop it takes half as long again. */
function addPacked(
  logits: Float64Array,
  { folded, masked, tokens }: NoteFeatures,
  { runs }: Grams,
  { rows: { packed, buckets }, scales }: Pick<NoteModel, 'rows' | 'scales'>,
): boolean {
  const { units } = masked;
  const labels = scales.length;
  const counts = takeCounts(buckets);
  const met = takeMet(buckets >>> 5).fill(0);
  const metAgain = takeMetAgain(buckets >>> 5).fill(0);
  let squares = runs.length;
  let run = 0;
  let unit = 0;
  for (let row = 0, next = 1; row < logits.length; row += labels, next++) {
    const nextStart = next < tokens.length ? (tokens[next]?.foldedStart ?? 0) : folded.text.length;
    while (unit < units.length && (units[unit] ?? 0) < nextStart) unit++;
    // Five labels, written out: a loop takes nearly twice as long.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let fifth = 0;
    for (const rowEnd = Math.min(runs.length, firstRunAround(unit)); run < rowEnd; ) {
      const end = Math.min(rowEnd, run + MOST_AT_ONCE);
      let even = 0;
      let odd = 0;
      let fresh = 0;
      for (; run < end; run++) {
        const bucket = (runs[run] ?? 0) & (buckets - 1);
        const five = packed[bucket] ?? 0;
        if (five === 0) return false;
        const bits = met[bucket >>> 5] ?? 0;
        if (((bits >>> bucket) & 1) === 0) {
          met[bucket >>> 5] = bits | (1 << bucket);
          even += five & EVERY_OTHER;
          odd += (five >>> 4) & EVERY_OTHER;
          fresh++;
        } else {
          const bitsAgain = metAgain[bucket >>> 5] ?? 0;
          const count = ((bitsAgain >>> bucket) & 1) === 0 ? 2 : (counts[bucket] ?? 0) + 1;
          metAgain[bucket >>> 5] = bitsAgain | (1 << bucket);
          counts[bucket] = count;
          squares += gainOf(count) - 1;
          const more = moreOf(count);
          first += more * ((five & 0xf) - ABOVE_ZERO);
          second += more * (((five >>> 4) & 0xf) - ABOVE_ZERO);
          third += more * (((five >>> 8) & 0xf) - ABOVE_ZERO);
          fourth += more * (((five >>> 12) & 0xf) - ABOVE_ZERO);
          fifth += more * (((five >>> 16) & 0xf) - ABOVE_ZERO);
        }
      }
      const added = ABOVE_ZERO * fresh;
      first += (even & 0xff) - added;
      second += (odd & 0xff) - added;
      third += ((even >>> 8) & 0xff) - added;
      fourth += ((odd >>> 8) & 0xff) - added;
      fifth += (even >>> 16) - added;
    }
    logits[row] = first;
    logits[row + 1] = second;
    logits[row + 2] = third;
    logits[row + 3] = fourth;
    logits[row + 4] = fifth;
  }
  const norm = Math.sqrt(squares) || 1;
  for (let row = 0; row < logits.length; row += labels)
    for (let label = 0; label < labels; label++)
      logits[row + label] = ((logits[row + label] ?? 0) * (scales[label] ?? 0)) / norm;
  return true;
}
