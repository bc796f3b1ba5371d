import type { JSX } from 'preact';
import type { InsightsWords } from '../../../utils/i18n/index.ts';
import { SECONDS, type Seconds, type TimeSaved } from '../../../utils/insights/index.ts';
import { Growth } from '../chart/growth.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';
import { aboutTime, longName, roughly, shortName } from '../wording.ts';

const ID = 'time';
/** Minutes. */
const HOURS_FROM = 90;

interface TimePictureProps extends PictureProps {
  readonly saved: TimeSaved;
  /** What each request is counted as. */
  readonly seconds: Seconds;
  readonly onSeconds: (seconds: Seconds) => void;
}

/** How much reading the reader was spared, as far as an assumption can tell. */
export function TimePicture({ words, saved, seconds, onSeconds }: TimePictureProps): JSX.Element {
  const { unit, steps, spared, minutes } = saved;
  const title = words.say('time.title');
  const inHours = minutes >= HOURS_FROM;
  if (spared === 0) return <Picture words={words} id={ID} title={title} reading={words.say('time.none')} />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      reading={words.say('time.reading', { time: aboutTime(words, minutes), spared })}
      how={
        <>
          <p class="seconds">
            <label for="seconds">{words.say('time.seconds')}</label>{' '}
            <select
              id="seconds"
              value={seconds}
              onChange={({ currentTarget: { value } }) => {
                const chosen = SECONDS.find((each) => String(each) === value);
                if (chosen !== undefined) onSeconds(chosen);
              }}
            >
              {SECONDS.map((each) => (
                <option key={each} value={each}>
                  {words.say('time.choice', { seconds: each })}
                </option>
              ))}
            </select>
          </p>
          <p>{words.say('time.how')}</p>
        </>
      }
      table={{
        columns: [words.say(`unit.${unit}`), words.say('time.spared'), words.say('time.soFar')],
        rows: steps
          .toReversed()
          .map((step) => [
            longName(words, step, unit),
            words.number(step.spared),
            told(words, inHours ? step.minutesSoFar / 60 : step.minutesSoFar, inHours),
          ]),
      }}
    >
      <Growth
        label={title}
        describedBy={readingId(ID)}
        rightToLeft={words.direction === 'rtl'}
        level={(value) => told(words, value, inHours)}
        points={steps.map((step) => {
          const value = inHours ? step.minutesSoFar / 60 : step.minutesSoFar;
          return {
            name: shortName(words, step, unit),
            hint: `${longName(words, step, unit)}: ${told(words, value, inHours)}`,
            value,
          };
        })}
      />
    </Picture>
  );
}

/** "3.5 h" or "40 min". */
function told(words: InsightsWords, value: number, inHours: boolean): string {
  const figure = roughly(words, value);
  return inHours
    ? words.say('time.level', { hours: figure })
    : words.say('time.levelMinutes', { minutes: figure });
}
