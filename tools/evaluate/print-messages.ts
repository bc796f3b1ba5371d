import { areaUnderCurve, calibrationError, recallAt } from '../../training/measure.ts';
import {
  EMPTY_PROFILE,
  LABELS,
  type Label,
  SCORED_LABELS,
  type Verdict,
} from '../../utils/requests/index.ts';
import type { Scorer } from '../../utils/scoring/index.ts';
import { toScoringInput } from '../input/request-schema.ts';
import type { MessageLine } from './labelled-lines.ts';
import { percent } from './percent.ts';

interface Scored {
  readonly message: MessageLine;
  readonly verdict: Verdict;
}

const soldOf = ({ verdict }: Scored) => verdict.probabilities.pitch + verdict.probabilities.scam;

function ranking(name: string, scored: readonly Scored[]): string {
  const positives = scored.filter(({ message }) => ['pitch', 'scam'].includes(message.label)).map(soldOf);
  const negatives = scored.filter(({ message }) => message.label === 'genuine').map(soldOf);
  const right = scored.filter(({ message, verdict }) => message.label === verdict.label).length;
  const unclear = scored.filter(({ verdict }) => verdict.label === 'unclear').length;
  const ranks =
    positives.length > 0 && negatives.length > 0
      ? `AUC ${percent(areaUnderCurve(positives, negatives))}  recall at 1 % ${percent(recallAt(positives, negatives, 0.01))}  at 5 % ${percent(recallAt(positives, negatives, 0.05))}`
      : `AUC     -  recall at 1 %     -  at 5 %     -`;
  return `${name.padEnd(10)} n ${String(scored.length).padStart(5)}  ${ranks}  right label ${percent(right / scored.length)}  unclear ${percent(unclear / scored.length)}`;
}

function perLabel(scored: readonly Scored[]): void {
  for (const label of SCORED_LABELS) {
    const called = scored.filter(({ verdict }) => verdict.label === label);
    const truly = scored.filter(({ message }) => message.label === label);
    const both = called.filter(({ message }) => message.label === label).length;
    console.log(
      `${label.padEnd(10)} n ${String(truly.length).padStart(5)}  precision ${percent(both / called.length)}  recall ${percent(both / truly.length)}`,
    );
  }
}

function confusion(scored: readonly Scored[]): void {
  console.log(`truly \\ called ${LABELS.map((label) => label.padStart(10)).join('')}`);
  for (const truth of SCORED_LABELS) {
    const count = (called: Label) =>
      scored.filter(({ message, verdict }) => message.label === truth && verdict.label === called).length;
    console.log(`${truth.padEnd(14)} ${LABELS.map((called) => String(count(called)).padStart(10)).join('')}`);
  }
}

/** Prints how well notes are told apart: ranking, labels, languages, confusion, calibration. */
export function printMessages(messages: readonly MessageLine[], scorer: Scorer): void {
  const scored = messages.map((message) => ({
    message,
    verdict: scorer.score(toScoringInput({ note: message.text, sender: null }), EMPTY_PROFILE),
  }));
  console.log(ranking('all', scored));
  for (const language of [...new Set(messages.map(({ lang }) => lang))].sort()) {
    console.log(
      ranking(
        language,
        scored.filter(({ message }) => message.lang === language),
      ),
    );
  }
  perLabel(scored);
  confusion(scored);
  const best = scored.map(({ message, verdict }) => {
    const [label, stated] = Object.entries(verdict.probabilities).reduce((a, b) => (b[1] > a[1] ? b : a));
    return { stated, right: label === message.label };
  });
  console.log(
    `calibration error ${percent(
      calibrationError(
        best.map((b) => b.stated),
        best.map((b) => b.right),
      ),
    )}`,
  );
  const genuine = scored.filter(({ message }) => message.label === 'genuine');
  const above = (least: number) =>
    genuine.filter(({ verdict }) => verdict.probabilities.pitch >= least).length;
  console.log(`genuine called pitch: p >= .5 ${above(0.5)}, p >= .9 ${above(0.9)} of ${genuine.length}`);
}
