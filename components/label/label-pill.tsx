import type { JSX } from 'preact';
import { confidentPercent, type PageWords } from '../../utils/i18n/index.ts';
import type { Verdict } from '../../utils/requests/index.ts';
import { LabelIcon } from './label-icon.tsx';

interface LabelPillProps {
  readonly words: PageWords;
  readonly verdict: Verdict;
}

/** A label as shape and word, with its percentage where the verdict is a confident one. */
export function LabelPill({ words, verdict }: LabelPillProps): JSX.Element {
  const percent = confidentPercent(words, verdict);
  return (
    <span class={`pill pill-${verdict.label}`}>
      <LabelIcon label={verdict.label} />
      <span class="pill-word">{words.say(`label.${verdict.label}`)}</span>
      {percent !== null && <span class="pill-percent">{percent}</span>}
    </span>
  );
}
