import type { JSX } from 'preact';
import { type Arrivals, ENOUGH } from '../../../utils/insights/index.ts';
import type { Label } from '../../../utils/requests/index.ts';
import { Columns } from '../chart/columns.tsx';
import { Legend } from '../chart/legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';
import { longName, roughly, shortName } from '../wording.ts';

const ID = 'requests';
/** From the foot up: who is wanted stands on firm ground. */
const ORDER: readonly Label[] = ['genuine', 'recruiter', 'unclear', 'generic', 'pitch', 'scam'];

/** How many requests came, by week and label. */
export function ArrivalsPicture({
  words,
  arrivals,
}: PictureProps & { readonly arrivals: Arrivals }): JSX.Element {
  const { unit, steps, total, average, most, byLabel } = arrivals;
  const title = words.say('arrivals.title', { unit });
  const series = ORDER.map((label) => ({ tone: label, name: words.say(`label.${label}`) }));
  if (most === null)
    return <Picture words={words} id={ID} title={title} reading={words.say('arrivals.none')} wide />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      wide
      reading={words.say(total < ENOUGH ? 'arrivals.few' : 'arrivals.reading', {
        total,
        average: roughly(words, average),
        unit,
        label: words.say(`label.${most}`),
        most: byLabel[most],
      })}
      table={{
        columns: [words.say(`unit.${unit}`), ...series.map(({ name }) => name), words.say('insights.all')],
        rows: steps
          .toReversed()
          .map((step) => [
            longName(words, step, unit),
            ...ORDER.map((label) => words.number(step.byLabel[label])),
            words.number(step.total),
          ]),
      }}
    >
      <Legend series={series.toReversed()} />
      <Columns
        label={title}
        describedBy={readingId(ID)}
        rightToLeft={words.direction === 'rtl'}
        number={words.number}
        series={series}
        columns={steps.map((step) => ({
          name: shortName(words, step, unit),
          hint: [
            `${longName(words, step, unit)}: ${words.number(step.total)}`,
            ...series
              .filter(({ tone }) => step.byLabel[tone] > 0)
              .map(({ tone, name }) => `${name} ${words.number(step.byLabel[tone])}`),
          ].join('\n'),
          values: step.byLabel,
        }))}
      />
    </Picture>
  );
}
