import type { ComponentChildren, JSX } from 'preact';
import type { SettingWords } from '../../utils/i18n/index.ts';
import type { Outcome } from './use-saved.ts';

/** What a control must carry, so that its words are read out with it. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface SettingProps {
  readonly words: SettingWords;
  readonly id: string;
  readonly label: ComponentChildren;
  readonly why?: ComponentChildren;
  readonly outcome: Outcome;
  /** What is wrong with what was typed or chosen; it goes before that it could not be kept. */
  readonly problem?: string | null;
  /** `beside` is small enough for a narrow page, `side` goes below its words there, `below` always does. */
  readonly place: 'beside' | 'side' | 'below';
  readonly control: (attributes: ControlAttributes) => JSX.Element;
}

/** One thing that can be set. */
export function Setting(props: SettingProps): JSX.Element {
  const { words, id, label, why, outcome, problem = null, place, control } = props;
  const wrong = problem ?? (outcome === 'failed' ? words.say('options.failed') : '');
  return (
    <div class={`setting setting-${place}`}>
      <div class="setting-words">
        <p class="setting-name">
          <label for={id}>{label}</label> <KeptMark words={words} outcome={outcome} />
        </p>
        {why !== undefined && (
          <p id={`${id}-why`} class="setting-why">
            {why}
          </p>
        )}
      </div>
      <div class="setting-control">
        {control({
          id,
          'aria-describedby': why === undefined ? `${id}-wrong` : `${id}-why ${id}-wrong`,
          'aria-invalid': wrong !== '',
        })}
      </div>
      <p id={`${id}-wrong`} role="alert" class="options-wrong">
        {wrong}
      </p>
    </div>
  );
}

/** Says calmly that it is kept, for as long as that is news. */
export function KeptMark({ words, outcome }: Pick<SettingProps, 'words' | 'outcome'>): JSX.Element {
  return (
    <span role="status" class="setting-kept">
      {outcome === 'kept' ? `✓ ${words.say('options.kept')}` : ''}
    </span>
  );
}
