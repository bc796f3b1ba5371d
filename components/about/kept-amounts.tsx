import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { type KeptAmounts as Amounts, KEPT_KINDS } from '../../utils/requests/index.ts';

export interface KeptAmountsProps {
  readonly words: Words;
  /** How many of each; null until they are counted. */
  readonly amounts: Amounts | null;
  /** All storage of the extension; null where the browser does not say. */
  readonly bytes: number | null;
}

/** How much is kept at this moment, and where. */
export function KeptAmounts({ words, amounts, bytes }: KeptAmountsProps): JSX.Element {
  return (
    <>
      <p class="options-why">{words.say('about.where')}</p>
      <dl class="about-amounts" aria-busy={amounts === null}>
        {KEPT_KINDS.map((kind) => (
          <div key={kind}>
            <dt>{words.say(`keptAmount.${kind}`)}</dt>
            <dd>{amounts === null ? '…' : words.number(amounts[kind])}</dd>
          </div>
        ))}
        {bytes !== null && (
          <div class="about-sum">
            <dt>{words.say('about.used')}</dt>
            <dd>{sizeOf(words, bytes)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

const KILO = 1_000;
const MEGA = 1_000_000;

function sizeOf(words: Words, bytes: number): string {
  if (bytes < MEGA) return words.say('about.kilobytes', { amount: words.number(Math.ceil(bytes / KILO)) });
  return words.say('about.megabytes', { amount: words.number(Math.round(bytes / (MEGA / 10)) / 10) });
}
