import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { Request, Verdict } from '../../utils/requests/index.ts';
import { CommandKey } from '../keys/command-key.tsx';
import { LabelPill } from '../label/label-pill.tsx';
import { useQueueKeys } from '../queue/use-queue-keys.ts';
import { SampleCard } from './sample-card.tsx';
import { samplesIn } from './samples.ts';
import { useTryOut } from './use-try-out.ts';

interface TryStepProps {
  readonly words: Words;
  readonly keysOn: boolean;
  /** What Winnow says of them, in their order. */
  readonly onTryOut: (samples: readonly Request[]) => Promise<readonly Verdict[]>;
}

/** Five invented requests, to be decided as real ones are: nothing is pressed, and nothing of it is kept. */
export function TryStep({ words, keysOn, onTryOut }: TryStepProps): JSX.Element {
  const samples = useMemo(() => samplesIn(words), [words]);
  const [verdicts, setVerdicts] = useState<readonly Verdict[] | 'failed' | null>(null);
  const ask = () => {
    setVerdicts(null);
    onTryOut(samples).then(setVerdicts, () => setVerdicts('failed'));
  };
  useEffect(ask, [samples]);
  return (
    <section aria-labelledby="welcome-try">
      <h2 id="welcome-try">{words.say('welcome.try')}</h2>
      <p>{words.say('welcome.try.why')}</p>
      {verdicts === 'failed' && (
        <p role="alert" class="welcome-act">
          <span class="welcome-wrong">{words.say('welcome.try.failed')}</span>
          <button type="button" class="button" onClick={ask}>
            {words.say('memory.retry')}
          </button>
        </p>
      )}
      {Array.isArray(verdicts) && (
        <Samples words={words} keysOn={keysOn} samples={samples} verdicts={verdicts} />
      )}
    </section>
  );
}

interface SamplesProps extends Pick<TryStepProps, 'words' | 'keysOn'> {
  readonly samples: readonly Request[];
  readonly verdicts: readonly Verdict[];
}

function Samples({ words, keysOn, samples, verdicts }: SamplesProps): JSX.Element {
  const { choices, at, follow, again } = useTryOut(samples.length);
  useQueueKeys({ keysOn, dialogOpen: false, onCommand: follow });
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    // What had the focus is gone with its card; at first it stays where the reader is.
    if (begun.current) heading.current?.focus();
    begun.current = true;
  }, [at]);
  const sample = at === null ? undefined : samples[at];
  const verdict = at === null ? undefined : verdicts[at];
  const decided = choices.filter((choice) => choice !== null).length;
  return (
    <>
      {sample !== undefined && verdict !== undefined && (
        <SampleCard
          key={sample.id}
          heading={heading}
          words={words}
          keysOn={keysOn}
          request={sample}
          verdict={verdict}
          position={words.say('welcome.try.of', { at: decided + 1, count: samples.length })}
          onDecide={follow}
        />
      )}
      {at === null && (
        <h3 ref={heading} class="welcome-all" tabIndex={-1}>
          {words.say('welcome.try.all')}
        </h3>
      )}
      <ul class="welcome-chosen" aria-label={words.say('welcome.try.chosen')}>
        {samples.map((each, index) => {
          const choice = choices[index];
          const said = verdicts[index];
          return choice == null || said === undefined ? null : (
            <li key={each.id}>
              <span>{each.sender.name}</span>
              <LabelPill words={words} verdict={said} />
              <span class="welcome-choice">{words.say(`chosen.${choice}`)}</span>
            </li>
          );
        })}
      </ul>
      {decided > 0 && (
        <p class="welcome-act">
          <button type="button" class="button" onClick={() => follow('undo')}>
            {words.say('decision.undo')}
            {keysOn && <CommandKey id="undo" />}
          </button>
          {at === null && (
            <button type="button" class="button" onClick={again}>
              {words.say('welcome.try.again')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
