import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageWords } from '../../utils/i18n/index.ts';
import type { Decision } from '../../utils/requests/index.ts';
import { CommandKey } from '../keys/command-key.tsx';

export interface UndoNoticeProps {
  readonly words: PageWords;
  readonly decision: Decision;
  /** What is about to happen. */
  readonly text: string;
  /** Milliseconds since 1970. Read once for each decision: from there on the countdown is the style sheet's. */
  readonly now: number;
  readonly keysOn: boolean;
  readonly onUndo: (decisionId: string) => void;
  /** The countdown ran out. */
  readonly onExpire: (decisionId: string) => void;
}

/** "Declining …" with a way back, for as long as nothing has been pressed. */
export function UndoNotice(props: UndoNoticeProps): JSX.Element {
  const { words, decision, text, now, keysOn, onUndo, onExpire } = props;
  const { id, decidedAt, dueAt } = decision;
  // `now` is left out: a later one must not start the countdown anew.
  const animation = useMemo(
    () => ({
      animationDuration: `${dueAt - decidedAt}ms`,
      animationDelay: `${Math.min(0, decidedAt - now)}ms`,
    }),
    [id, dueAt, decidedAt],
  );
  return (
    <div class="notice" title={words.say('decision.undoHint')}>
      <span class="notice-text">{text}</span>
      <button type="button" class="button" onClick={() => onUndo(id)}>
        {words.say('decision.undo')}
        {keysOn && <CommandKey id="undo" />}
      </button>
      <span key={id} class="notice-countdown" style={animation} onAnimationEnd={() => onExpire(id)} />
    </div>
  );
}
