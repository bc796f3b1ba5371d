import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';

interface ForgetLessonsProps {
  readonly words: Words;
  readonly onForget: () => Promise<void>;
}

/** Forgets all that was learnt, on a second word. */
export function ForgetLessons({ words, onForget }: ForgetLessonsProps): JSX.Element {
  const [step, setStep] = useState<'closed' | 'asking' | 'failed'>('closed');
  if (step === 'closed')
    return (
      <div class="options-end">
        <button type="button" class="button" onClick={() => setStep('asking')}>
          {words.say('learning.reset')}
        </button>
      </div>
    );
  return (
    <div class="options-end">
      <p>{words.say('learning.resetSure')}</p>
      <button
        type="button"
        class="button"
        onClick={() =>
          onForget().then(
            () => setStep('closed'),
            () => setStep('failed'),
          )
        }
      >
        {words.say('learning.resetYes')}
      </button>
      <button type="button" class="button" onClick={() => setStep('closed')}>
        {words.say('learning.resetNo')}
      </button>
      <p role="alert" class="options-wrong">
        {step === 'failed' ? words.say('options.failed') : ''}
      </p>
    </div>
  );
}
