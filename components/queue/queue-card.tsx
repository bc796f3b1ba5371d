import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Choice, Request, SiteId } from '../../utils/requests/index.ts';
import { ClaimList } from '../evidence/claim-list.tsx';
import { CommonGroundList } from '../evidence/common-ground-list.tsx';
import { HowSure } from '../evidence/how-sure.tsx';
import { ReasonList } from '../evidence/reason-list.tsx';
import { MarkedText } from '../note/marked-text.tsx';
import { marksOn } from '../note/marks.ts';
import { Note } from '../note/note.tsx';
import { SecondOpinion } from '../opinion/second-opinion.tsx';
import { DecisionNotice } from './decision-notice.tsx';
import { EarlierLine } from './earlier-line.tsx';
import { ForgetPerson } from './forget-person.tsx';
import { PastNotice } from './past-notice.tsx';
import { QueueActions } from './queue-actions.tsx';
import type { QueueRow } from './queue-groups.ts';
import { Relabel } from './relabel.tsx';
import type { RequestActions } from './request-actions.ts';
import { type ChoiceForAll, SameText } from './same-text.tsx';
import { isDecidable } from './standing.ts';

export interface CardActions extends RequestActions {
  readonly onDecide: (requestId: string, choice: Choice) => void;
  /** One choice for all that wait with the same text. */
  readonly onDecideAll: (requestIds: readonly string[], choice: ChoiceForAll) => void;
  readonly onUnfold: (textId: string) => void;
  readonly relabelling: boolean;
  readonly onRelabelling: (open: boolean) => void;
  /** The reader stays in touch with the sender. */
  readonly onKeep: (requestId: string) => boolean;
  readonly onOpenNetwork: (site: SiteId) => void;
}

interface QueueCardProps extends CardActions {
  readonly words: QueueWords;
  readonly row: QueueRow;
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Everything about the selected request: what they wrote, what was found, and the four choices. */
export function QueueCard(props: QueueCardProps): JSX.Element {
  const {
    words,
    row,
    keysOn,
    now,
    onRestore,
    onKeep,
    opinions,
    onDecide,
    onDecideAll,
    onUnfold,
    onOpenProfile,
    onForget,
    ...rest
  } = props;
  const { onRelabel, relabelling, onRelabelling, ...deciding } = rest;
  const { request, verdict, decision } = row.item;
  const { name, headline, profileUrl } = request.sender;
  return (
    <div class="card">
      <DecisionNotice
        {...{ words, decision, name, ...deciding }}
        site={request.site}
        standing={row.standing}
      />
      {row.standing === 'over' && (
        <PastNotice
          words={words}
          item={row.item}
          keysOn={keysOn}
          now={now}
          onRestore={onRestore}
          onKeep={onKeep}
        />
      )}
      {headline !== null && (
        <p class="card-headline" dir="auto">
          <MarkedText text={headline} marks={marksOn('headline', verdict)} />
        </p>
      )}
      <div class="card-line">
        <p class="card-shared">
          <SharedLine words={words} request={request} />
          {profileUrl !== null && (
            <button
              type="button"
              class="link"
              aria-label={words.say('request.openProfile', { name })}
              onClick={() => onOpenProfile(request)}
            >
              {words.say('request.profile')}
            </button>
          )}
        </p>
        <Relabel
          words={words}
          verdict={verdict}
          keysOn={keysOn}
          open={relabelling}
          onOpen={onRelabelling}
          onRelabel={(label) => onRelabel(request.id, label)}
        />
      </div>
      {row.together !== null && (
        <SameText
          words={words}
          together={row.together}
          onUnfold={() => row.item.sameText && onUnfold(row.item.sameText.id)}
          onDecideAll={(choice) => onDecideAll(row.together?.requestIds ?? [], choice)}
        />
      )}
      <div class="card-columns">
        <Note words={words} request={request} verdict={verdict} />
        <div class="card-evidence">
          <HowSure words={words} verdict={verdict} />
          <ReasonList words={words} request={request} verdict={verdict} />
          <ClaimList words={words} claims={verdict.claims} />
          <CommonGroundList words={words} commonGround={verdict.commonGround} />
          <EarlierLine words={words} earlier={row.item.earlier} now={now} />
          {opinions !== null && verdict.label === 'unclear' && request.note !== null && (
            <SecondOpinion words={words} request={request} desk={opinions} />
          )}
        </div>
      </div>
      <ForgetPerson words={words} name={name} onForget={() => onForget(request.id)} />
      {isDecidable(row.standing) && (
        <QueueActions words={words} keysOn={keysOn} onDecide={(choice) => onDecide(request.id, choice)} />
      )}
    </div>
  );
}

/** People in between, and what the site itself names as shared. */
export function SharedLine({
  words,
  request,
}: {
  readonly words: QueueWords;
  readonly request: Request;
}): JSX.Element | null {
  const { mutualConnections, sharedContext } = request.sender;
  const parts = [
    sharedContext,
    mutualConnections === null ? null : words.say('request.mutual', { count: mutualConnections }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <span dir="auto">{parts.join(' · ')}</span>;
}
