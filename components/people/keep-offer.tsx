import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Keepable } from '../../utils/page/layer-state.ts';
import { CommandKey } from '../keys/command-key.tsx';

interface KeepOfferProps {
  readonly words: QueueWords;
  readonly keysOn: boolean;
  readonly keepable: Keepable | null;
  readonly onKeep: () => void;
  /** Opens the page of people at whom was just kept, to say how often and why. */
  readonly onMore: () => void;
  /** Takes them out again. */
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Offers to stay in touch, once, and takes no for an answer. The live region is always there, so that it is heard. */
export function KeepOffer(props: KeepOfferProps): JSX.Element {
  const { words, keysOn, keepable, onKeep, onMore, onUndo, onClose } = props;
  const text = keepable === null ? '' : words.say(`keep.${keepable.state}`, { name: keepable.name });
  return (
    <div class="keep-offer">
      <p class="unseen" role="status">
        {text}
      </p>
      {keepable !== null && (
        <div class="waiting-strip">
          <span aria-hidden="true">{text}</span>
          <button
            type="button"
            class="button button-quiet"
            aria-label={words.say('page.messageClose')}
            onClick={onClose}
          >
            ×
          </button>
          <div class="keep-ways">
            {keepable.state === 'kept' ? (
              <>
                <button type="button" class="button" onClick={onMore}>
                  {words.say('keep.more')}
                </button>
                <button type="button" class="button" onClick={onUndo}>
                  {words.say('decision.undo')}
                </button>
              </>
            ) : (
              <button type="button" class="button" onClick={onKeep}>
                {words.say('command.keep')}
                {keysOn && <CommandKey id="keep" />}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
