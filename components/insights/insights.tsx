import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { InsightsWords } from '../../utils/i18n/index.ts';
import {
  agreement,
  arrivals,
  countedIn,
  decided,
  type Gathered,
  type InTouch,
  notes,
  origins,
  type Period,
  repeats,
  type Seconds,
  timeSaved,
  USUAL_SECONDS,
} from '../../utils/insights/index.ts';
import { WinnowMark } from '../mark.tsx';
import { Basket } from '../queue/basket.tsx';
import { Message } from '../queue/empty-states.tsx';
import { Counting, type CountingProps } from './counting.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { AgreementPicture } from './pictures/agreement-picture.tsx';
import { ArrivalsPicture } from './pictures/arrivals-picture.tsx';
import { DecidedPicture } from './pictures/decided-picture.tsx';
import { InTouchPicture } from './pictures/in-touch-picture.tsx';
import { NotesPicture } from './pictures/notes-picture.tsx';
import { OriginsPicture } from './pictures/origins-picture.tsx';
import { RepeatsPicture } from './pictures/repeats-picture.tsx';
import { TimePicture } from './pictures/time-picture.tsx';
import { usePrinting } from './use-printing.ts';

export interface InsightsProps {
  readonly words: InsightsWords;
  /** Null until the memory is read. */
  readonly gathered: Gathered | null;
  /** Null where there is nobody to stay in touch with. */
  readonly inTouch: Readonly<Record<Period, InTouch>> | null;
  readonly done: CountingProps['done'];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onOpenNetwork: () => void;
}

/** What came, what the reader decided, and how Winnow did: in pictures. */
export function Insights(props: InsightsProps): JSX.Element {
  const { words, gathered, inTouch, done, now, onOpenNetwork } = props;
  const [period, setPeriod] = useState<Period>('weeks');
  usePrinting();
  const isEmpty = gathered !== null && gathered.weeks.size === 0 && inTouch === null;
  return (
    <main class="insights">
      <header class="insights-head">
        <WinnowMark size={40} />
        <div>
          <h1>{words.say('insights.title')}</h1>
          <p>{words.say('insights.lead')}</p>
        </div>
        {gathered !== null && !isEmpty && <PeriodChoice words={words} period={period} onChoose={setPeriod} />}
      </header>
      {gathered === null && <Counting words={words} done={done} />}
      {isEmpty && (
        <Empty words={words}>
          <button type="button" class="button button-main" onClick={onOpenNetwork}>
            {words.say('queue.openNetwork')}
          </button>
        </Empty>
      )}
      {gathered !== null && !isEmpty && (
        <Pictures words={words} gathered={gathered} inTouch={inTouch} period={period} now={now} />
      )}
    </main>
  );
}

interface EmptyProps {
  readonly words: InsightsWords;
  readonly children: ComponentChildren;
}

function Empty({ words, children }: EmptyProps): JSX.Element {
  return (
    <section class="insights-empty">
      <Basket state="empty" />
      <Message title={words.say('insights.first.title')}>
        <p>{words.say('insights.first.text')}</p>
        {children}
      </Message>
    </section>
  );
}

interface PicturesProps extends Pick<InsightsProps, 'words' | 'now' | 'inTouch'> {
  readonly gathered: Gathered;
  readonly period: Period;
}

function Pictures({ words, gathered, inTouch, period, now }: PicturesProps): JSX.Element {
  const [seconds, setSeconds] = useState<Seconds>(USUAL_SECONDS);
  const counted = useMemo(() => countedIn(gathered, period, now), [gathered, period, now]);
  return (
    <div class="pictures">
      <ArrivalsPicture words={words} arrivals={arrivals(counted)} />
      <div class="pictures-side">
        <DecidedPicture words={words} decided={decided(counted)} />
        <OriginsPicture words={words} origins={origins(counted)} />
        <RepeatsPicture words={words} repeats={repeats(counted)} />
      </div>
      <div class="pictures-side">
        <AgreementPicture words={words} agreement={agreement(counted)} />
        <TimePicture
          words={words}
          saved={timeSaved(counted, seconds)}
          seconds={seconds}
          onSeconds={setSeconds}
        />
        <NotesPicture words={words} notes={notes(counted)} />
      </div>
      {inTouch !== null && <InTouchPicture words={words} inTouch={inTouch[period]} />}
    </div>
  );
}
