import { SCORED_LABELS } from '../utils/requests/index.ts';
import { chooseLabel } from '../utils/scoring/stages/label.ts';
import { toProbabilities } from '../utils/scoring/stages/probabilities.ts';
import type { LabelledHeadline, LabelledMessage } from './labelled-message.ts';
import { areaUnderCurve, calibrationError, recallAt } from './measure.ts';

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
const [PITCH, , SCAM] = SCORED_LABELS.map((_, index) => index);
/** Long enough not to be unclear for that alone. */
const WORDS = 10;

/** True where the shipped thresholds make it a pitch or a scam. */
function isCalledSold(probabilities: Float64Array): boolean {
  const { label } = chooseLabel(toProbabilities([...probabilities].map(Math.log)), WORDS, true);
  return label === 'pitch' || label === 'scam';
}

/** Prints what the held-out probabilities are worth, for all messages and for each file, manner and language. */
export function printNoteFigures(
  messages: readonly LabelledMessage[],
  heldOut: readonly Float64Array[],
): void {
  const sold = heldOut.map((p) => (p[PITCH ?? 0] ?? 0) + (p[SCAM ?? 0] ?? 0));
  const line = (name: string, chosen: readonly number[]) => {
    const positives = chosen.filter((row) => ['pitch', 'scam'].includes(messages[row]?.label ?? ''));
    const negatives = chosen.filter((row) => messages[row]?.label === 'genuine');
    const scores = (rows: readonly number[]) => rows.map((row) => sold[row] ?? 0);
    const best = chosen.map((row) => {
      const p = heldOut[row] ?? new Float64Array();
      const label = p.indexOf(Math.max(...p));
      return { stated: p[label] ?? 0, right: SCORED_LABELS[label] === messages[row]?.label };
    });
    const accuracy = best.filter(({ right }) => right).length / chosen.length;
    const error = calibrationError(
      best.map((b) => b.stated),
      best.map((b) => b.right),
    );
    const called = (rows: readonly number[]) =>
      rows.filter((row) => isCalledSold(heldOut[row] ?? new Float64Array(SCORED_LABELS.length))).length;
    console.log(
      `${name.padEnd(30)} n ${String(chosen.length).padStart(5)}  AUC ${percent(areaUnderCurve(scores(positives), scores(negatives)))}` +
        `  recall at 1 % ${percent(recallAt(scores(positives), scores(negatives), 0.01))}` +
        `  right of five ${percent(accuracy)}  calibration error ${percent(error)}` +
        `  as shipped: found ${percent(called(positives) / positives.length)}, genuine called pitch or scam ${called(negatives)} of ${negatives.length}`,
    );
  };
  const all = messages.map((_, row) => row);
  line('all, cross-validated', all);
  const groups: readonly ((message: LabelledMessage) => string)[] = [
    ({ manner }) => manner,
    ({ lang }) => lang,
    ({ file }) => file,
  ];
  for (const groupOf of groups) {
    for (const group of [...new Set(messages.map(groupOf))].sort()) {
      line(
        `  ${group}`,
        all.filter((row) => groupOf(messages[row] as LabelledMessage) === group),
      );
    }
  }
}

/** Prints how well held-out headlines are told apart. */
export function printHeadlineFigures(
  headlines: readonly LabelledHeadline[],
  heldOut: readonly number[],
): void {
  const rows = headlines.map(({ sells }, row) => ({ sells: sells === 'yes', logit: heldOut[row] ?? 0 }));
  const positives = rows.filter((row) => row.sells).map((row) => row.logit);
  const negatives = rows.filter((row) => !row.sells).map((row) => row.logit);
  const called = (logits: readonly number[]) => logits.filter((logit) => logit >= 0).length;
  console.log(
    `headlines, cross-validated: n ${rows.length}  AUC ${percent(areaUnderCurve(positives, negatives))}` +
      `  precision ${percent(called(positives) / (called(positives) + called(negatives)))}` +
      `  recall ${percent(called(positives) / positives.length)}`,
  );
}
