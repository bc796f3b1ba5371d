import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Label } from '../../utils/requests/index.ts';
import { LabelIcon } from '../label/label-icon.tsx';
import { countWords } from './count-words.ts';
import type { QueueCounts } from './queue-counts.ts';

interface LabelFilterProps {
  readonly words: QueueWords;
  /** Null where they are not known: then every label can be chosen. */
  readonly counts: Pick<QueueCounts, 'all' | 'byLabel'> | null;
  readonly chosen: Label | null;
  readonly onChoose: (label: Label | null) => void;
}

/** In the order of how much they are worth looking at. */
const ORDER: readonly Label[] = ['genuine', 'recruiter', 'unclear', 'generic', 'pitch', 'scam'];

/** One chip for each label that there is, with its number; a chosen one stays even when its last request goes. */
export function LabelFilter({ words, counts, chosen, onChoose }: LabelFilterProps): JSX.Element {
  const shown = ORDER.filter(
    (label) => counts === null || counts.byLabel[label].value > 0 || label === chosen,
  );
  return (
    <fieldset class="chips">
      <legend class="unseen">{words.say('queue.filter')}</legend>
      <button type="button" class="chip" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {words.say('queue.all')} {counts && <span class="chip-count">{countWords(words, counts.all)}</span>}
      </button>
      {shown.map((label) => (
        <button
          key={label}
          type="button"
          class={`chip pill-${label}`}
          aria-pressed={label === chosen}
          onClick={() => onChoose(label === chosen ? null : label)}
        >
          <LabelIcon label={label} size={12} />
          {words.say(`label.${label}`)}{' '}
          {counts && <span class="chip-count">{countWords(words, counts.byLabel[label])}</span>}
        </button>
      ))}
    </fieldset>
  );
}
