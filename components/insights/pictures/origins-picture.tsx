import type { JSX } from 'preact';
import type { InsightsWords } from '../../../utils/i18n/index.ts';
import type { Origins } from '../../../utils/insights/index.ts';
import { Bars } from '../chart/bars.tsx';
import { Legend } from '../chart/legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';
import { likely } from '../wording.ts';

const ID = 'origins';

/** Where genuine people come from, as far as their cards show. */
export function OriginsPicture({
  words,
  origins,
}: PictureProps & { readonly origins: Origins }): JSX.Element {
  const title = words.say('origins.title');
  const series = [
    { tone: 'genuine', name: words.say('origins.genuine') },
    { tone: 'others', name: words.say('origins.others') },
  ] as const;
  if (origins.genuine === 0)
    return <Picture words={words} id={ID} title={title} reading={words.say('origins.none')} />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      reading={readingOf(words, origins)}
      how={
        <>
          <p>{words.say('origins.how')}</p>
          {origins.forgotten > 0 && <p>{words.say('origins.forgotten', { count: origins.forgotten })}</p>}
        </>
      }
      table={{
        columns: ['', words.say('origins.genuine'), words.say('origins.others'), words.say('origins.share')],
        rows: origins.origins.map(({ source, genuine, shown, share }) => [
          words.say(`origin.${source}`),
          words.number(genuine),
          words.number(shown - genuine),
          share === null ? '–' : likely(words, share),
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
        bars={origins.origins.map(({ source, genuine, shown }) => {
          const name = words.say(`origin.${source}`);
          return {
            name,
            figure: words.number(genuine),
            hint: words.say('origins.hint', { name, genuine, shown }),
            values: { genuine, others: shown - genuine },
          };
        })}
      />
    </Picture>
  );
}

function readingOf(words: InsightsWords, { genuine, most, origins }: Origins): string {
  if (most === null) return words.say('origins.apart', { genuine });
  return words.say('origins.reading', {
    genuine,
    most: most.genuine,
    source: most.source,
    none: origins.find(({ source }) => source === 'none')?.genuine ?? 0,
  });
}
