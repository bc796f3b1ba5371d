import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { LABELS, type Label } from '../../utils/requests/index.ts';
import { LabelIcon } from '../label/label-icon.tsx';

interface LabelFilterProps {
  readonly words: Words;
  readonly counts: Readonly<Record<Label, number>>;
  readonly chosen: Label | null;
  readonly onChoose: (label: Label | null) => void;
}

/** In the order of how much they are worth looking at. */
const ORDER: readonly Label[] = ['genuine', 'recruiter', 'unclear', 'generic', 'pitch', 'scam'];

/** One chip for each label that there is, with its number; a chosen one stays even when its last request goes. */
export function LabelFilter({ words, counts, chosen, onChoose }: LabelFilterProps): JSX.Element {
  const all = LABELS.reduce((sum, label) => sum + counts[label], 0);
  const shown = ORDER.filter((label) => counts[label] > 0 || label === chosen);
  return (
    <fieldset class="chips">
      <legend class="unseen">{words.say('queue.filter')}</legend>
      <button type="button" class="chip" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {words.say('queue.all')} <span class="chip-count">{words.number(all)}</span>
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
          {words.say(`label.${label}`)} <span class="chip-count">{words.number(counts[label])}</span>
        </button>
      ))}
    </fieldset>
  );
}
