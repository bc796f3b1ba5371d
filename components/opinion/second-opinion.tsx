import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { OpinionAnswer } from '../../utils/opinion/ask.ts';
import type { Request } from '../../utils/requests/index.ts';

/** Where the question stands: not asked, being answered, or answered. */
export type OpinionState = 'unasked' | 'asking' | OpinionAnswer;

/** Puts questions to the browser's own model and keeps the answers for as long as the queue is open. */
export interface OpinionDesk {
  readonly stateOf: (requestId: string) => OpinionState;
  readonly onAsk: (requestId: string) => void;
}

interface SecondOpinionProps {
  readonly words: QueueWords;
  readonly request: Request;
  readonly desk: OpinionDesk;
}

/** What the browser's own model makes of an undecided note. It changes no label, no order and no decision. */
export function SecondOpinion({ words, request, desk }: SecondOpinionProps): JSX.Element {
  const state = desk.stateOf(request.id);
  return (
    <section class="evidence opinion" aria-label={words.say('opinion.title')}>
      <p class="evidence-title">{words.say('opinion.title')}</p>
      {(state === 'unasked' || (typeof state === 'object' && 'none' in state)) && (
        <button type="button" class="button" onClick={() => desk.onAsk(request.id)}>
          {words.say('opinion.ask')}
        </button>
      )}
      <p role="status">{statusText(words, state)}</p>
      {typeof state === 'object' && 'opinion' in state && (
        <p class="opinion-caution">{words.say('opinion.caution')}</p>
      )}
    </section>
  );
}

function statusText(words: QueueWords, state: OpinionState): string {
  if (state === 'unasked') return '';
  if (state === 'asking') return words.say('opinion.asking');
  if ('none' in state) return words.say(`noOpinion.${state.none}`);
  const { label, ground } = state.opinion;
  return words.say('opinion.says', {
    label: words.say(`label.${label}`),
    ground: words.say(`opinionGround.${ground}`),
  });
}
