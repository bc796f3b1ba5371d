import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';

interface ForgetPersonProps {
  readonly words: QueueWords;
  readonly name: string;
  readonly onForget: () => Promise<void>;
}

/** Forgets somebody on a second word, for it cannot be taken back. The focus stays where the question is. */
export function ForgetPerson({ words, name, onForget }: ForgetPersonProps): JSX.Element {
  const [step, setStep] = useState<'closed' | 'asking' | 'failed'>('closed');
  const opener = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = step !== 'closed';
  useLayoutEffect(() => {
    if (isOpen) keep.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen)
    return (
      <p class="forget">
        <button ref={opener} type="button" class="link forget-open" onClick={() => setStep('asking')}>
          {words.say('forget.open')}
        </button>
      </p>
    );
  return (
    <div class="decision forget-question">
      <p>{words.say('forget.sure', { name })}</p>
      <button type="button" class="button" onClick={() => onForget().catch(() => setStep('failed'))}>
        {words.say('forget.yes')}
      </button>
      <button ref={keep} type="button" class="button" onClick={() => setStep('closed')}>
        {words.say('forget.no')}
      </button>
      <p role="alert">{step === 'failed' ? words.say('forget.failed') : ''}</p>
    </div>
  );
}
