import { gramRuns } from '../features/gram-values.ts';
import { type HashedRuns, shareOf } from '../features/hashed-runs.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import type { GramWeights, NoteModel } from '../model/model.ts';
import type { Token } from '../text/tokens.ts';

/** For each unit of a masked text the token that it belongs to: the last one that has begun, or the first. */
function ownersOf(units: Int32Array, tokens: readonly Token[]): Uint16Array {
  const owners = new Uint16Array(units.length);
  let owner = 0;
  let nextStart = tokens[1]?.foldedStart ?? Infinity;
  for (let unit = 0; unit < units.length; unit++) {
    while (nextStart <= (units[unit] ?? 0)) nextStart = tokens[++owner + 1]?.foldedStart ?? Infinity;
    owners[unit] = owner;
  }
  return owners;
}

/** Adds the weights of all runs to a table of logits, each in the row of the token that holds its middle: nothing is lost or counted twice. */
function addRuns(logits: Float64Array, runs: HashedRuns, owners: Uint16Array, from: GramWeights): void {
  const { weights, scales } = from;
  const { buckets, middles, counts, norm } = runs;
  const labels = scales.length;
  const sums = new Float64Array(logits.length);
  for (let run = 0; run < buckets.length; run++) {
    const share = shareOf(counts[run] ?? 1);
    const row = (owners[middles[run] ?? 0] ?? 0) * labels;
    const column = (buckets[run] ?? 0) * labels;
    for (let label = 0; label < labels; label++) {
      sums[row + label] = (sums[row + label] ?? 0) + share * (weights[column + label] ?? 0);
    }
  }
  for (let label = 0; label < labels; label++) {
    const scale = (scales[label] ?? 0) / norm;
    for (let at = label; at < sums.length; at += labels)
      logits[at] = (logits[at] ?? 0) + (sums[at] ?? 0) * scale;
  }
}

/**
 * What the wording adds to each label: a table with a row for each token and a number for each label in it; a single
 * row where there is no token.
 */
export function wordLogits(features: NoteFeatures, { grams }: NoteModel): Float64Array {
  const { masked, tokens } = features;
  const owners = ownersOf(masked.units, tokens);
  const logits = new Float64Array(Math.max(1, tokens.length) * grams.scales.length);
  addRuns(logits, gramRuns(masked.text, grams.buckets), owners, grams);
  return logits;
}
