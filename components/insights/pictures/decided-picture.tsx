import type { JSX } from 'preact';
import { type Decided, OUTCOMES } from '../../../utils/insights/index.ts';
import { Bars } from '../chart/bars.tsx';
import { Legend } from '../chart/legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';

const ID = 'decided';

/** What became of the requests, label by label. */
export function DecidedPicture({
  words,
  decided,
}: PictureProps & { readonly decided: Decided }): JSX.Element {
  const { rows, total, outcomes } = decided;
  const title = words.say('decided.title');
  const series = OUTCOMES.map((outcome) => ({ tone: outcome, name: words.say(`outcome.${outcome}`) }));
  const shown = rows.filter((row) => row.total > 0);
  if (total === 0)
    return <Picture words={words} id={ID} title={title} reading={words.say('arrivals.none')} />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      reading={words.say(decided.decided === 0 ? 'decided.nothing' : 'decided.reading', {
        total,
        ...outcomes,
      })}
      table={{
        columns: ['', ...series.map(({ name }) => name), words.say('insights.all')],
        rows: shown.map((row) => [
          words.say(`label.${row.label}`),
          ...OUTCOMES.map((outcome) => words.number(row.outcomes[outcome])),
          words.number(row.total),
        ]),
      }}
    >
      <Legend series={series} />
      <Bars
        label={title}
        describedBy={readingId(ID)}
        rightToLeft={words.direction === 'rtl'}
        series={series}
        whole={false}
        bars={shown.map((row) => ({
          name: words.say(`label.${row.label}`),
          figure: words.number(row.total),
          hint: series
            .filter(({ tone }) => row.outcomes[tone] > 0)
            .map(({ tone, name }) => `${name} ${words.number(row.outcomes[tone])}`)
            .join('\n'),
          values: row.outcomes,
        }))}
      />
    </Picture>
  );
}
