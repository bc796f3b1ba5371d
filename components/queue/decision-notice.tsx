import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Decision } from '../../utils/requests/index.ts';
import type { Standing } from './standing.ts';

interface DecisionNoticeProps {
  readonly words: Words;
  readonly standing: Standing;
  readonly decision: Decision | null;
  readonly name: string;
  readonly onApply: (decisionId: string) => void;
  readonly onUndo: (decisionId: string) => void;
}

/** What has become of a decision that is not through yet, and what can be done about it. */
export function DecisionNotice(props: DecisionNoticeProps): JSX.Element | null {
  const { words, standing, decision, name, onApply, onUndo } = props;
  if (decision === null || standing === 'undecided' || standing === 'over') return null;
  const choice = words.say(`choice.${decision.choice}`);
  const text = {
    failed: `${words.say('decision.failed', { choice })}. ${decision.failure === null ? '' : words.say(`failure.${decision.failure}`)}`,
    waiting: words.say('decision.waitsFor', { choice }),
    planned: words.say(`choosing.${decision.choice}`, { name }),
  }[standing];
  return (
    <div class={`decision decision-${standing}`}>
      <p>{text}</p>
      {standing !== 'planned' && (
        <button type="button" class="button" onClick={() => onApply(decision.id)}>
          {words.say(standing === 'failed' ? 'decision.retry' : 'decision.apply')}
        </button>
      )}
      {decision.state !== 'applying' && (
        <button type="button" class="button" onClick={() => onUndo(decision.id)}>
          {words.say(standing === 'failed' ? 'decision.dismiss' : 'decision.undo')}
        </button>
      )}
    </div>
  );
}
