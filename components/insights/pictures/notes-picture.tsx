import type { JSX } from 'preact';
import type { InsightsWords } from '../../../utils/i18n/index.ts';
import { ENOUGH, type Notes, OUTCOMES } from '../../../utils/insights/index.ts';
import { Bars } from '../chart/bars.tsx';
import { Legend } from '../chart/legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';
import { likely } from '../wording.ts';

const ID = 'notes';
const SIDES = ['noted', 'bare'] as const;

/** What became of requests with a note of their own, and of those without. */
export function NotesPicture({ words, notes }: PictureProps & { readonly notes: Notes }): JSX.Element {
  const title = words.say('notes.title');
  const series = OUTCOMES.map((outcome) => ({ tone: outcome, name: words.say(`outcome.${outcome}`) }));
  if (notes.noted.total + notes.bare.total === 0)
    return <Picture words={words} id={ID} title={title} reading={words.say('arrivals.none')} />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      reading={readingOf(words, notes)}
      table={{
        columns: [
          '',
          ...series.map(({ name }) => name),
          words.say('insights.all'),
          words.say('notes.wanted'),
        ],
        rows: SIDES.map((side) => {
          const { outcomes, total, wanted } = notes[side];
          return [
            words.say(`notes.${side}`),
            ...OUTCOMES.map((outcome) => words.number(outcomes[outcome])),
            words.number(total),
            wanted === null ? '–' : likely(words, wanted),
          ] as const;
        }),
      }}
    >
      <Legend series={series} />
      <Bars
        label={title}
        describedBy={readingId(ID)}
        rightToLeft={words.direction === 'rtl'}
        series={series}
        whole
        bars={SIDES.map((side) => ({
          name: words.say(`notes.${side}`),
          figure: words.number(notes[side].total),
          hint: series
            .map(({ tone, name }) => `${name} ${words.number(notes[side].outcomes[tone])}`)
            .join('\n'),
          values: notes[side].outcomes,
        }))}
      />
    </Picture>
  );
}

function readingOf(words: InsightsWords, { noted, bare, more }: Notes): string {
  if (more === null || noted.wanted === null || bare.wanted === null)
    return words.say('notes.tooFew', { noted: noted.total, bare: bare.total, enough: ENOUGH });
  const shares = { noted: likely(words, noted.wanted), bare: likely(words, bare.wanted) };
  switch (more) {
    case 'noted':
      return words.say('notes.moreNoted', shares);
    case 'bare':
      return words.say('notes.moreBare', shares);
    case 'neither':
      return words.say('notes.neither', shares);
  }
}
