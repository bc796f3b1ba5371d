import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { Availability } from '../../utils/opinion/language-model.ts';
import { SwitchSetting } from '../options/switch-setting.tsx';

export interface ModelSettingProps {
  readonly words: Words;
  readonly on: boolean;
  /** How far the browser's own model is. */
  readonly availability: Availability;
  readonly onSwitch: (on: boolean) => Promise<void>;
  /** @returns false where the browser would not; `onProgress` gets 0 to 1 */
  readonly onDownload: (onProgress: (loaded: number) => void) => Promise<boolean>;
}

/** Off until the reader wants it; a model is never fetched without their click. */
export function ModelSetting(props: ModelSettingProps): JSX.Element {
  const { words, on, availability, onSwitch, onDownload } = props;
  const [loaded, setLoaded] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const download = async () => {
    setFailed(false);
    setLoaded(0);
    setFailed(!(await onDownload(setLoaded)));
    setLoaded(null);
  };
  const missing = availability === 'unavailable';
  return (
    <>
      <SwitchSetting
        words={words}
        id="opinion-on"
        label={words.say('opinion.on')}
        why={
          <>
            {words.say('opinion.why')}
            <span class="opinion-state">{words.say(`ownModel.${availability}`)}</span>
          </>
        }
        on={on}
        disabled={missing && !on}
        onSwitch={onSwitch}
      />
      {on && availability === 'downloadable' && loaded === null && (
        <button type="button" class="button" onClick={download}>
          {words.say('opinion.download')}
        </button>
      )}
      {loaded !== null && <progress max={1} value={loaded} aria-label={words.say('ownModel.downloading')} />}
      <p role="alert" class="options-wrong">
        {failed ? words.say('opinion.failed') : ''}
      </p>
    </>
  );
}
