import { gramBuckets, gramMiddles } from '../features/gram-values.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { countRuns, shareOf } from '../features/run-counts.ts';
import { workspace } from '../features/workspace.ts';
import type { NoteModel } from '../model/model.ts';
import type { Token } from '../text/tokens.ts';

const takeOwners = workspace((length) => new Uint16Array(length));
const takeLogits = workspace((length) => new Float64Array(length));

/** For each unit of a masked text the token that it belongs to: the last one that has begun, or the first. */
function ownersOf(units: readonly number[], tokens: readonly Token[]): Uint16Array {
  const owners = takeOwners(units.length);
  let owner = 0;
  let nextStart = tokens[1]?.foldedStart ?? Infinity;
  for (let unit = 0; unit < units.length; unit++) {
    while (nextStart <= (units[unit] ?? 0)) nextStart = tokens[++owner + 1]?.foldedStart ?? Infinity;
    owners[unit] = owner;
  }
  return owners;
}

/**
 * What the wording adds to each label: a table with a row for each token and a number for each label in it; a single
 * row where there is no token. Each run counts in the row of the token that holds its middle, so that nothing is lost
 * or counted twice. Good until it is called again.
 */
export function wordLogits({ masked, tokens }: NoteFeatures, { grams }: NoteModel): Float64Array {
  const { buckets, weights, scales } = grams;
  const labels = scales.length;
  const owners = ownersOf(masked.units, tokens);
  const runs = gramBuckets(masked.text, buckets);
  const middles = gramMiddles(masked.text);
  const { counts, norm } = countRuns(runs, buckets);
  const logits = takeLogits(Math.max(1, tokens.length) * labels).fill(0);
  for (let run = 0; run < runs.length; run++) {
    const share = shareOf(counts[run] ?? 1);
    const row = (owners[middles[run] ?? 0] ?? 0) * labels;
    const column = (runs[run] ?? 0) * labels;
    // Five labels, written out: a loop takes nearly twice as long.
    logits[row] = (logits[row] ?? 0) + share * (weights[column] ?? 0);
    logits[row + 1] = (logits[row + 1] ?? 0) + share * (weights[column + 1] ?? 0);
    logits[row + 2] = (logits[row + 2] ?? 0) + share * (weights[column + 2] ?? 0);
    logits[row + 3] = (logits[row + 3] ?? 0) + share * (weights[column + 3] ?? 0);
    logits[row + 4] = (logits[row + 4] ?? 0) + share * (weights[column + 4] ?? 0);
  }
  for (let label = 0; label < labels; label++) {
    const scale = (scales[label] ?? 0) / norm;
    for (let at = label; at < logits.length; at += labels) logits[at] = (logits[at] ?? 0) * scale;
  }
  return logits;
}
