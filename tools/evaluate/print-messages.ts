import { bootstrap } from '../../training/bootstrap.ts';
import { EMPTY_PROFILE, LABELS, type Label, SCORED_LABELS } from '../../utils/requests/index.ts';
import type { Scorer } from '../../utils/scoring/index.ts';
import { toScoringInput } from '../input/request-schema.ts';
import type { Baseline } from './baselines.ts';
import { calibrationOf, FIGURES, type Told } from './figures.ts';
import type { MessageLine } from './labelled-lines.ts';
import { percent } from './percent.ts';

function figures(name: string, told: readonly Told[]): void {
  const columns = FIGURES.map(([, figure]) => {
    const { value, low, high } = bootstrap(told, figure);
    const interval = Number.isFinite(value) ? `${percent(low)}-${percent(high).trim()}` : '';
    return `${percent(value)} ${interval.padEnd(11)}`;
  });
  console.log(`${name.padEnd(18)} ${String(told.length).padStart(5)}  ${columns.join('  ')}`);
}

function heading(): void {
  console.log(
    `${''.padEnd(18)} ${'n'.padStart(5)}  ${FIGURES.map(([name]) => `${name} (95 %)`.padEnd(17)).join('  ')}`,
  );
}

function perLabel(told: readonly Told[]): void {
  for (const label of SCORED_LABELS) {
    const called = told.filter((each) => each.label === label);
    const truly = told.filter(({ truth }) => truth === label);
    const both = called.filter(({ truth }) => truth === label).length;
    console.log(
      `${label.padEnd(10)} n ${String(truly.length).padStart(5)}  precision ${percent(both / called.length)}  recall ${percent(both / truly.length)}`,
    );
  }
}

function confusion(told: readonly Told[]): void {
  console.log(`truly \\ called ${LABELS.map((label) => label.padStart(10)).join('')}`);
  for (const truth of SCORED_LABELS) {
    const count = (called: Label) =>
      told.filter((each) => each.truth === truth && each.label === called).length;
    console.log(`${truth.padEnd(14)} ${LABELS.map((called) => String(count(called)).padStart(10)).join('')}`);
  }
}

/**
 * Prints how well notes are told apart, by Winnow and by the baselines: per cent with bootstrapped 95 % intervals.
 * AUC and recall rank pitch and scam against genuine; false alarms and found are at the shipped thresholds.
 */
export async function printMessages(
  messages: readonly MessageLine[],
  scorer: Scorer,
  baselines: readonly Baseline[],
): Promise<void> {
  const told = messages.map((message): Told => {
    const { label, probabilities } = scorer.score(
      toScoringInput({ note: message.text, sender: null }),
      EMPTY_PROFILE,
    );
    const sold = probabilities.pitch + probabilities.scam;
    return { truth: message.label, lang: message.lang, label, sold, probabilities };
  });
  heading();
  figures('Winnow', told);
  for (const { name, classify } of baselines) {
    const answers = await classify(messages.map(({ text }) => text));
    figures(
      name,
      told.map((each, at) => ({ ...each, ...(answers[at] ?? each), probabilities: null })),
    );
  }
  const languages = [...new Set(messages.map(({ lang }) => lang))].sort();
  for (const language of languages.length > 1 ? languages : []) {
    const own = told.filter(({ lang }) => lang === language);
    if (own.length >= 5) figures(`Winnow, ${language}`, own);
  }
  perLabel(told);
  confusion(told);
  const error = bootstrap(told, calibrationOf);
  const unclear = told.filter(({ label }) => label === 'unclear').length;
  console.log(
    `calibration error ${percent(error.value)} (${percent(error.low)}-${percent(error.high).trim()})  unclear ${percent(unclear / told.length)}`,
  );
}
