import { SCORED_LABELS } from '../../requests/index.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import { eachPhrase } from '../features/phrases.ts';
import type { Pieces } from '../features/pieces.ts';
import { workspace } from '../features/workspace.ts';
import { findPhrase, type PhraseTable, phraseWeight } from '../model/phrase-table.ts';

const LABELS = SCORED_LABELS.length;

const takeKeys = workspace((length) => new Int32Array(length));
const takeStarts = workspace((length) => new Int32Array(length));
const takeEntries = workspace((length) => new Int32Array(length));

/**
 * Adds what the phrases of a note say to a table with a row for each token and a number for each label in it (a single
 * row where there is no token): each phrase in the row of the token that it begins with.
 * @param pieces Those of the masked text.
 */
export function addPhraseLogits(
  table: Float64Array,
  { masked, tokens }: Pick<NoteFeatures, 'masked' | 'tokens'>,
  pieces: Pieces,
  known: PhraseTable,
): void {
  const most = 2 * pieces.count + 1;
  const keys = takeKeys(most);
  const starts = takeStarts(most);
  const entries = takeEntries(most);
  let met = 0;
  eachPhrase(pieces, (key, start) => {
    keys[met] = key;
    starts[met++] = start;
  });
  // A loop of its own: it is so short that the processor fetches many shelves at once.
  for (let phrase = 0; phrase < met; phrase++) entries[phrase] = findPhrase(known, keys[phrase] ?? 0);
  const { scale } = known;
  let row = 0;
  let next = 1;
  for (let phrase = 0; phrase < met; phrase++) {
    const entry = entries[phrase] ?? 0;
    if (entry === 0) continue;
    const at = masked.units[starts[phrase] ?? 0] ?? 0;
    for (; next < tokens.length && (tokens[next]?.foldedStart ?? 0) <= at; next++) row += LABELS;
    // Five labels, written out: a loop takes nearly twice as long.
    table[row] = (table[row] ?? 0) + scale * phraseWeight(entry, 0);
    table[row + 1] = (table[row + 1] ?? 0) + scale * phraseWeight(entry, 1);
    table[row + 2] = (table[row + 2] ?? 0) + scale * phraseWeight(entry, 2);
    table[row + 3] = (table[row + 3] ?? 0) + scale * phraseWeight(entry, 3);
    table[row + 4] = (table[row + 4] ?? 0) + scale * phraseWeight(entry, 4);
  }
}
