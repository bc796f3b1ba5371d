import { areaUnderCurve } from '../../training/measure.ts';
import { percent } from './percent.ts';

/** One headline: whether it sells, and how sure the scorer is that it does. */
export interface ScoredHeadline {
  readonly sells: boolean;
  readonly probability: number;
  readonly calledPitch: boolean;
}

/** Prints how well headlines that sell are told from the others. */
export function printHeadlines(headlines: readonly ScoredHeadline[]): void {
  const selling = headlines.filter(({ sells }) => sells);
  const others = headlines.filter(({ sells }) => !sells);
  const called = headlines.filter(({ calledPitch }) => calledPitch);
  const both = called.filter(({ sells }) => sells).length;
  const score = ({ probability }: ScoredHeadline) => probability;
  console.log(
    `headline sells: n ${headlines.length}  AUC ${percent(areaUnderCurve(selling.map(score), others.map(score)))}` +
      `  precision ${percent(both / called.length)}  recall ${percent(both / selling.length)}`,
  );
}
