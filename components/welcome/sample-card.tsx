import type { JSX, RefObject } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Choice, Request, Verdict } from '../../utils/requests/index.ts';
import { HowSure } from '../evidence/how-sure.tsx';
import { ReasonList } from '../evidence/reason-list.tsx';
import { LabelPill } from '../label/label-pill.tsx';
import { MarkedText } from '../note/marked-text.tsx';
import { marksOn } from '../note/marks.ts';
import { Note } from '../note/note.tsx';
import { QueueActions } from '../queue/queue-actions.tsx';
import { SharedLine } from '../queue/queue-card.tsx';

interface SampleCardProps {
  readonly words: Words;
  readonly keysOn: boolean;
  readonly request: Request;
  readonly verdict: Verdict;
  /** Which of them it is, in words. */
  readonly position: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onDecide: (choice: Choice) => void;
}

/** One invented request, as a real one looks in the queue. */
export function SampleCard(props: SampleCardProps): JSX.Element {
  const { words, keysOn, request, verdict, position, heading, onDecide } = props;
  const { name, headline } = request.sender;
  return (
    <article class="sample" aria-labelledby="sample-name">
      <header class="sample-head">
        <h3 id="sample-name" ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <LabelPill words={words} verdict={verdict} />
        <span class="sample-position">{position}</span>
      </header>
      {headline !== null && (
        <p class="sample-headline">
          <MarkedText text={headline} marks={marksOn('headline', verdict)} />
        </p>
      )}
      <p class="sample-shared">
        <SharedLine words={words} request={request} />
      </p>
      <div class="sample-note">
        <Note words={words} request={request} verdict={verdict} />
      </div>
      <div class="sample-evidence">
        <HowSure words={words} verdict={verdict} />
        <ReasonList words={words} request={request} verdict={verdict} />
      </div>
      <QueueActions words={words} keysOn={keysOn} onDecide={onDecide} />
    </article>
  );
}
