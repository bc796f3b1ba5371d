import { SCORED_LABELS } from '../utils/requests/index.ts';
import { foldOf, hashText } from './cross-validate.ts';
import { blendedLogits, fitNotes } from './fit-note-model.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { areaUnderCurve } from './measure.ts';
import type { NoteRows } from './note-rows.ts';
import { softmaxInPlace } from './softmax-regression.ts';

/** Shares of the training texts to learn from; the whole is in the figures above the curve. */
const SHARES = [0.1, 0.3, 1];

/** Prints how well one fold is ranked by models of more and more of the other texts: would more texts help? */
export function printLearningCurve(messages: readonly LabelledMessage[], rows: NoteRows): void {
  const all = messages.map((_, row) => row);
  const tested = all.filter((row) => foldOf(messages[row] as LabelledMessage) === 0);
  const others = all.filter((row) => foldOf(messages[row] as LabelledMessage) !== 0);
  const isLabel = (row: number, ...labels: readonly string[]) => labels.includes(messages[row]?.label ?? '');
  for (const share of SHARES) {
    const chosen = others.filter((row) => hashText(`curve ${messages[row]?.text}`) % 1000 < 1000 * share);
    const fitted = fitNotes(rows, chosen);
    const sold = (row: number) => {
      const probabilities = blendedLogits(fitted, rows, row);
      softmaxInPlace(probabilities);
      return SCORED_LABELS.reduce(
        (sum, label, at) => (label === 'pitch' || label === 'scam' ? sum + (probabilities[at] ?? 0) : sum),
        0,
      );
    };
    const positives = tested.filter((row) => isLabel(row, 'pitch', 'scam')).map(sold);
    const negatives = tested.filter((row) => isLabel(row, 'genuine')).map(sold);
    console.log(
      `learning curve: ${String(chosen.length).padStart(5)} texts  AUC ${(100 * areaUnderCurve(positives, negatives)).toFixed(1)}`,
    );
  }
}
