import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { WELCOME_STEPS, type WelcomeStep } from '../../utils/settings/settings.ts';

interface StepsProps {
  readonly words: Words;
  readonly step: WelcomeStep;
  readonly onGo: (step: WelcomeStep) => void;
}

/** The three steps, each of which can be gone to at any time. */
export function Steps({ words, step, onGo }: StepsProps): JSX.Element {
  return (
    <nav class="welcome-steps" aria-label={words.say('welcome.steps')}>
      <ol>
        {WELCOME_STEPS.map((each) => (
          <li key={each}>
            <button
              type="button"
              class="welcome-step"
              aria-current={each === step ? 'step' : undefined}
              onClick={() => onGo(each)}
            >
              {words.say(`welcomeStep.${each}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
