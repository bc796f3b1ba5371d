import type { JSX } from 'preact';
import type { InsightsWords } from '../../../utils/i18n/index.ts';
import type { Repeats } from '../../../utils/insights/index.ts';
import { Columns } from '../chart/columns.tsx';
import { Legend } from '../chart/legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';
import { longName, shortName } from '../wording.ts';

const ID = 'repeats';

/** How many notes had a text that others have sent as well. */
export function RepeatsPicture({
  words,
  repeats,
}: PictureProps & { readonly repeats: Repeats }): JSX.Element {
  const { unit, steps, notes } = repeats;
  const title = words.say('repeats.title');
  const series = [
    { tone: 'again', name: words.say('repeats.repeated') },
    { tone: 'others', name: words.say('repeats.single') },
  ] as const;
  const valuesOf = (step: (typeof steps)[number]) => ({
    again: step.repeated,
    others: Math.max(0, step.notes - step.repeated),
  });
  if (notes === 0)
    return <Picture words={words} id={ID} title={title} reading={words.say('repeats.noNotes')} />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      reading={readingOf(words, repeats)}
      table={{
        columns: [words.say(`unit.${unit}`), ...series.map(({ name }) => name)],
        rows: steps.toReversed().map((step) => {
          const values = valuesOf(step);
          return [
            longName(words, step, unit),
            ...series.map(({ tone }) => words.number(values[tone])),
          ] as const;
        }),
      }}
    >
      <Legend series={series} />
      <Columns
        label={title}
        describedBy={readingId(ID)}
        rightToLeft={words.direction === 'rtl'}
        number={words.number}
        series={series}
        columns={steps.map((step) => {
          const values = valuesOf(step);
          return {
            name: shortName(words, step, unit),
            hint: [
              longName(words, step, unit),
              ...series.map(({ tone, name }) => `${name}: ${words.number(values[tone])}`),
            ].join('\n'),
            values,
          };
        })}
      />
    </Picture>
  );
}

function readingOf(words: InsightsWords, { notes, repeated, mostPeople }: Repeats): string {
  return repeated === 0
    ? words.say('repeats.none', { notes })
    : words.say('repeats.reading', { repeated, notes, people: mostPeople });
}
