import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { MAX_UNDO_WINDOW, onlyLists, type Settings } from '../../utils/settings/settings.ts';
import { NumberSetting } from './number-setting.tsx';
import { PressingChoice } from './pressing-choice.tsx';
import { SwitchSetting } from './switch-setting.tsx';

interface PageSectionProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => Promise<void>;
}

const SECOND = 1_000;

/** How much of Winnow is on the network's page, and how long a decision can be undone. */
export function PageSection({ words, settings, onSave }: PageSectionProps): JSX.Element {
  const untouched = settings.presence === 'untouched';
  const why = onlyLists(settings) ? 'options.undoWindow.listed' : 'options.undoWindow.why';
  return (
    <>
      <SwitchSetting
        words={words}
        id="untouched"
        label={words.say('options.untouched')}
        why={
          <>
            {words.say('options.untouched.why')}{' '}
            <a href="welcome.html#does" target="_blank" rel="noopener">
              {words.say('options.rules')}
            </a>
          </>
        }
        on={untouched}
        onSwitch={(on) => onSave({ presence: on ? 'untouched' : 'badges' })}
      />
      {untouched && (
        <PressingChoice
          words={words}
          pressing={settings.pressing}
          onChoose={(pressing) => onSave({ pressing })}
        />
      )}
      <NumberSetting
        words={words}
        id="undo-window"
        label={words.say('options.undoWindow')}
        why={words.say(why)}
        value={settings.undoWindow / SECOND}
        min={0}
        max={MAX_UNDO_WINDOW / SECOND}
        wrong={words.say('options.undoWindow.wrong')}
        onChange={(seconds) => onSave({ undoWindow: (seconds ?? 0) * SECOND })}
      />
    </>
  );
}
