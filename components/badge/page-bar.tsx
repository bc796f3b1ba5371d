import type { JSX } from 'preact';
import type { PageWords } from '../../utils/i18n/index.ts';
import type { Keepable } from '../../utils/page/layer-state.ts';
import type { Decision } from '../../utils/requests/index.ts';
import { CommandKey } from '../keys/command-key.tsx';
import { UndoNotice } from '../undo/undo-notice.tsx';

/** A decision and whom it is about. */
interface NamedDecision {
  readonly decision: Decision;
  readonly name: string;
}

export interface PageBarProps {
  readonly words: PageWords;
  /** The decision that can still be taken back; null for none. */
  readonly undoable: NamedDecision | null;
  /** Decisions that wait for the reader's word. One is offered at a time: one press, one decision. */
  readonly waiting: readonly NamedDecision[];
  /** Whom the reader is offered to stay in touch with, or just does; null for nobody. */
  readonly keepable: Keepable | null;
  /** Something to tell, already in words; null for nothing. */
  readonly message: string | null;
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onUndo: (decisionId: string) => void;
  readonly onExpire: (decisionId: string) => void;
  readonly onApply: (decisionId: string) => void;
  readonly onKeep: () => void;
  readonly onCloseKeep: () => void;
  readonly onCloseMessage: () => void;
}

/** The small bar at the foot of the network's page. It is always there for assistive tools, and seen only when it has something to say. */
export function PageBar(props: PageBarProps): JSX.Element {
  const {
    words,
    undoable,
    waiting,
    keepable,
    message,
    keysOn,
    now,
    onUndo,
    onExpire,
    onApply,
    onCloseMessage,
  } = props;
  const [offered] = waiting;
  const announced = [
    undoable === null ? null : words.say(`choosing.${undoable.decision.choice}`, { name: undoable.name }),
    keepable === null ? null : words.say(`keep.${keepable.state}`, { name: keepable.name }),
    message,
  ].filter((part) => part !== null);
  return (
    <section class="page-bar" aria-label={words.say('page.bar')}>
      <p class="unseen" role="status">
        {announced.join('. ')}
      </p>
      {message !== null && (
        <div class="notice">
          <span class="notice-text">{message}</span>
          <button type="button" class="button button-quiet" onClick={onCloseMessage}>
            {words.say('page.messageClose')}
          </button>
        </div>
      )}
      {offered !== undefined && (
        <WaitingNotice
          words={words}
          offered={offered}
          count={waiting.length}
          onApply={onApply}
          onUndo={onUndo}
        />
      )}
      {keepable !== null && <KeepNotice {...props} keepable={keepable} />}
      {undoable !== null && (
        <UndoNotice
          decision={undoable.decision}
          text={words.say(`choosing.${undoable.decision.choice}`, { name: undoable.name })}
          words={words}
          now={now}
          keysOn={keysOn}
          onUndo={onUndo}
          onExpire={onExpire}
        />
      )}
    </section>
  );
}

interface KeepNoticeProps extends Pick<PageBarProps, 'words' | 'keysOn' | 'onKeep' | 'onCloseKeep'> {
  readonly keepable: Keepable;
}

/** Offers to stay in touch, once, and takes no for an answer. */
function KeepNotice({ words, keepable, keysOn, onKeep, onCloseKeep }: KeepNoticeProps): JSX.Element {
  const { name, state } = keepable;
  return (
    <div class="notice">
      <span class="notice-text">{words.say(`keep.${state}`, { name })}</span>
      {state !== 'kept' && (
        <button type="button" class="button" onClick={onKeep}>
          {words.say('command.keep')}
          {keysOn && <CommandKey id="keep" />}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={onCloseKeep}>
        {words.say('page.messageClose')}
      </button>
    </div>
  );
}

interface WaitingNoticeProps extends Pick<PageBarProps, 'words' | 'onApply' | 'onUndo'> {
  readonly offered: NamedDecision;
  readonly count: number;
}

function WaitingNotice({
  words,
  offered: { decision, name },
  count,
  onApply,
  onUndo,
}: WaitingNoticeProps): JSX.Element {
  return (
    <div class="notice">
      <span class="notice-text">
        {words.say(`offer.${decision.choice}`, { name })}{' '}
        <span class="notice-more">{words.say('page.waitingCount', { count })}</span>
      </span>
      <button type="button" class="button button-main" onClick={() => onApply(decision.id)}>
        {words.say('decision.apply')}
      </button>
      <button type="button" class="button" onClick={() => onUndo(decision.id)}>
        {words.say('decision.undo')}
      </button>
    </div>
  );
}
