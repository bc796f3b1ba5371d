import type { JSX } from 'preact';
import { confidenceOf, type PageWords, surenessOf, surenessSentence } from '../../utils/i18n/index.ts';
import type { Verdict } from '../../utils/requests/index.ts';

interface HowSureProps {
  readonly words: PageWords;
  readonly verdict: Verdict;
}

/** What the label means, and how sure it is: in words, and out of a hundred. */
export function HowSure({ words, verdict }: HowSureProps): JSX.Element {
  const confidence = confidenceOf(verdict);
  return (
    <div class="how-sure">
      <p class="how-sure-label">{words.say(`explain.${verdict.label}`)}</p>
      <p class="how-sure-text">
        {confidence !== null && <b>{words.say(`sure.${surenessOf(confidence)}`)}. </b>}
        {surenessSentence(words, verdict)}
      </p>
    </div>
  );
}
