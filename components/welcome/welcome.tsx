import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Request, Verdict } from '../../utils/requests/index.ts';
import { type Settings, WELCOME_STEPS, type WelcomeStep } from '../../utils/settings/settings.ts';
import { ReaderKeys } from '../keys/reader-keys.ts';
import { WinnowMark } from '../mark.tsx';
import { DoesStep } from './does-step.tsx';
import { Steps } from './steps.tsx';
import { TryStep } from './try-step.tsx';
import { YouStep, type YouStepProps } from './you-step.tsx';

export interface WelcomeProps extends YouStepProps {
  readonly settings: Settings;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly onTryOut: (samples: readonly Request[]) => Promise<readonly Verdict[]>;
  readonly onOpenNetwork: () => void;
  readonly onOpenSettings: () => void;
}

/**
 * The first page, in three steps: what Winnow does and never does, who the reader is, and a few requests to try it on.
 * Where the reader is in it is kept, so that they come back to the same step; none of them is needed.
 */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { words, settings, onSaveSettings } = props;
  const step = settings.welcome;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const go = (to: WelcomeStep) => void onSaveSettings({ welcome: to }).catch(() => undefined);
  return (
    <ReaderKeys.Provider value={settings.keys}>
      <main class="welcome">
        <header class="welcome-head">
          <WinnowMark size={40} />
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {words.say('welcome.title')}
            </h1>
            <p>{words.say('welcome.lead')}</p>
          </div>
        </header>
        <Steps words={words} step={step} onGo={go} />
        {step === 'does' && <DoesStep words={words} settings={settings} onSaveSettings={onSaveSettings} />}
        {step === 'you' && <YouStep {...props} />}
        {step === 'try' && <TryStep words={words} keysOn={settings.keysOn} onTryOut={props.onTryOut} />}
        <Ends {...props} step={step} onGo={go} />
      </main>
    </ReaderKeys.Provider>
  );
}

interface EndsProps extends Pick<WelcomeProps, 'words' | 'onOpenNetwork' | 'onOpenSettings'> {
  readonly step: WelcomeStep;
  readonly onGo: (step: WelcomeStep) => void;
}

/** The way on, the way back, and the way out. */
function Ends({ words, step, onGo, onOpenNetwork, onOpenSettings }: EndsProps): JSX.Element {
  const at = WELCOME_STEPS.indexOf(step);
  const before = WELCOME_STEPS[at - 1];
  const next = WELCOME_STEPS[at + 1];
  return (
    <div class="welcome-end">
      {next !== undefined && (
        <button type="button" class="button button-main" onClick={() => onGo(next)}>
          {words.say('welcome.next', { step: words.say(`welcomeStep.${next}`) })}
        </button>
      )}
      <button
        type="button"
        class={next === undefined ? 'button button-main' : 'button'}
        onClick={onOpenNetwork}
      >
        {words.say('queue.openNetwork')}
      </button>
      <button type="button" class="button" onClick={onOpenSettings}>
        {words.say('options.open')}
      </button>
      {before !== undefined && (
        <button type="button" class="button button-quiet" onClick={() => onGo(before)}>
          {words.say('welcome.back')}
        </button>
      )}
    </div>
  );
}
