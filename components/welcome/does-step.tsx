import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { PresenceChoice } from './presence-choice.tsx';

interface DoesStepProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<void>;
}

/** The network's own rules, for whoever wants to read them. */
const RULES = 'https://www.linkedin.com/legal/user-agreement';

const DOES = ['welcome.does.read', 'welcome.does.show', 'welcome.does.press'] as const;
const NEVER = [
  'welcome.never.send',
  'welcome.never.write',
  'welcome.never.alone',
  'welcome.never.hide',
] as const;

/** What Winnow does and never does, what the network's rules say, and how much of it the reader wants on the page. */
export function DoesStep({ words, settings, onSaveSettings }: DoesStepProps): JSX.Element {
  return (
    <>
      <div class="welcome-pair">
        <Sayings words={words} id="does" title="welcome.does" lines={DOES} />
        <Sayings words={words} id="never" title="welcome.never" lines={NEVER} />
      </div>
      <section aria-labelledby="welcome-rules">
        <h2 id="welcome-rules">{words.say('welcome.rules')}</h2>
        <p>{words.say('welcome.rules.say')}</p>
        <p>{words.say('welcome.rules.mean')}</p>
        <p>
          <a href={RULES} target="_blank" rel="noreferrer">
            {words.say('welcome.rules.read')}
          </a>
        </p>
      </section>
      <PresenceChoice words={words} settings={settings} onSave={onSaveSettings} />
    </>
  );
}

interface SayingsProps {
  readonly words: Words;
  readonly id: string;
  readonly title: 'welcome.does' | 'welcome.never';
  readonly lines: readonly ((typeof DOES)[number] | (typeof NEVER)[number])[];
}

function Sayings({ words, id, title, lines }: SayingsProps): JSX.Element {
  return (
    <section aria-labelledby={`welcome-${id}`}>
      <h2 id={`welcome-${id}`}>{words.say(title)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{words.say(line)}</li>
        ))}
      </ul>
    </section>
  );
}
