import type { ComponentChildren, JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Decision, SiteId } from '../../utils/requests/index.ts';
import type { Standing } from './standing.ts';

interface DecisionNoticeProps {
  readonly words: QueueWords;
  readonly standing: Standing;
  readonly decision: Decision | null;
  readonly name: string;
  readonly site: SiteId;
  /** The reader presses on the page themselves. */
  readonly listing: boolean;
  readonly onApply: (decisionId: string) => void;
  readonly onDone: (decisionId: string) => void;
  readonly onUndo: (decisionId: string) => void;
  /** The reader knows that the request has gone. */
  readonly onPutAway: (decisionId: string) => void;
  readonly onOpenNetwork: (site: SiteId) => void;
}

/** What has become of a decision that is not through yet, and what can be done about it. */
export function DecisionNotice(props: DecisionNoticeProps): JSX.Element | null {
  const { words, standing, decision, name, site, listing, onApply, onDone, onUndo, onOpenNetwork } = props;
  if (decision === null || standing === 'undecided' || standing === 'over') return null;
  const choice = words.say(`choice.${decision.choice}`);
  const byReader = listing && standing !== 'planned';
  const text = {
    failed: `${words.say('decision.failed', { choice })}. ${decision.failure === null ? '' : words.say(`failure.${decision.failure}`)}`,
    waiting: listing
      ? words.say('decision.listed', { choice, kind: decision.choice })
      : words.say('decision.waitsFor', { choice }),
    planned: words.say(`choosing.${decision.choice}`, { name }),
    gone: words.say('decision.gone', { choice }),
  }[standing];
  if (standing === 'gone')
    return (
      <div class="decision decision-gone">
        <p>{text}</p>
        <Act onAct={() => props.onPutAway(decision.id)}>{words.say('decision.noted')}</Act>
      </div>
    );
  return (
    <div class={`decision decision-${standing}`}>
      <p>{text}</p>
      {byReader && (
        <>
          <Act onAct={() => onOpenNetwork(site)}>{words.say('decision.openPage')}</Act>
          <Act onAct={() => onDone(decision.id)}>{words.say('decision.done')}</Act>
        </>
      )}
      {decision.failure === 'interrupted' && !byReader && (
        <Act onAct={() => onDone(decision.id)}>{words.say('decision.done')}</Act>
      )}
      {standing !== 'planned' && !byReader && (
        <Act onAct={() => onApply(decision.id)}>
          {words.say(standing === 'failed' ? 'decision.retry' : 'decision.apply')}
        </Act>
      )}
      {decision.state !== 'applying' && (
        <Act onAct={() => onUndo(decision.id)}>
          {words.say(standing === 'failed' ? 'decision.dismiss' : 'decision.undo')}
        </Act>
      )}
    </div>
  );
}

function Act({
  onAct,
  children,
}: {
  readonly onAct: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="button" onClick={onAct}>
      {children}
    </button>
  );
}
