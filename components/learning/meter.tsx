import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Meter } from '../../utils/learning/index.ts';

interface MeterViewProps {
  readonly words: Words;
  readonly week: Meter;
  readonly before: Meter;
}

/** How often the reader overruled Winnow: plainly, also where that is often. */
export function MeterView({ words, week, before }: MeterViewProps): JSX.Element {
  return (
    <dl class="meter">
      <Period words={words} meter={week} title={words.say('meter.week')} />
      <Period words={words} meter={before} title={words.say('meter.before')} />
    </dl>
  );
}

interface PeriodProps {
  readonly words: Words;
  readonly meter: Meter;
  readonly title: string;
}

function Period({ words, meter, title }: PeriodProps): JSX.Element {
  const { decided, sided, overruled, relabelled } = meter;
  return (
    <div>
      <dt>{title}</dt>
      {decided === 0 && relabelled === 0 ? (
        <dd>{words.say('meter.nothing')}</dd>
      ) : (
        <dd>
          {sided > 0 && <b class="meter-figure">{words.say('meter.overruled', { overruled, sided })}</b>}
          <span>{words.say('meter.decided', { decided, sided })}</span>
          {relabelled > 0 && <span>{words.say('meter.relabelled', { relabelled })}</span>}
        </dd>
      )}
    </div>
  );
}
