import type { ComponentChildren, JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { WinnowMark } from '../mark.tsx';
import { Icon } from './icons.tsx';

interface QueueHeaderProps {
  readonly words: QueueWords;
  /** Opens the queue beside the network's page; null where it is there already, or there is no such place. */
  readonly onBeside: (() => void) | null;
  readonly onHelp: () => void;
  readonly onInsights: () => void;
  readonly onSettings: () => void;
}

export function QueueHeader(props: QueueHeaderProps): JSX.Element {
  const { words, onBeside, onHelp, onInsights, onSettings } = props;
  return (
    <header class="queue-header">
      <WinnowMark size={26} />
      <h1>Winnow</h1>
      {onBeside !== null && (
        <IconButton name={words.say('queue.beside')} onPress={onBeside}>
          <Icon name="beside" />
        </IconButton>
      )}
      <IconButton name={words.say('queue.insights')} onPress={onInsights}>
        <Icon name="insights" />
      </IconButton>
      <IconButton name={words.say('options.open')} onPress={onSettings}>
        <Icon name="settings" />
      </IconButton>
      <IconButton name={words.say('keys.help')} onPress={onHelp} class="help-button">
        <kbd class="key">?</kbd>
      </IconButton>
    </header>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly onPress: () => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

function IconButton({ name, onPress, class: own = '', children }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button button-quiet icon-button ${own}`}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
