import type { JSX } from 'preact';
import type { InsightsWords } from '../../../utils/i18n/index.ts';
import { type Agreement, ENOUGH } from '../../../utils/insights/index.ts';
import { Reliability } from '../chart/reliability.tsx';
import { ReliabilityLegend } from '../chart/reliability-legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';
import { likely } from '../wording.ts';

const ID = 'agreement';

/** Whether the chances that Winnow gave can be taken at their word. */
export function AgreementPicture({
  words,
  agreement,
}: PictureProps & { readonly agreement: Agreement }): JSX.Element {
  const { steps } = agreement;
  const title = words.say('agreement.title');
  if (steps.length === 0)
    return <Picture words={words} id={ID} title={title} reading={readingOf(words, agreement)} />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      reading={readingOf(words, agreement)}
      how={<p>{words.say('agreement.how')}</p>}
      table={{
        columns: [
          words.say('agreement.given'),
          words.say('agreement.count'),
          words.say('agreement.came'),
          words.say('agreement.likely'),
        ],
        rows: steps.map(({ from, to, came }) => [
          words.say('agreement.range', { from: Math.round(from * 100), to: Math.round(to * 100) }),
          words.number(came.whole),
          words.number(came.part),
          `${words.percent(came.low)} – ${words.percent(came.high)}`,
        ]),
      }}
    >
      <ReliabilityLegend
        line={words.say('agreement.line')}
        enough={words.say('agreement.enough', { enough: ENOUGH })}
        few={words.say('agreement.few')}
      />
      <Reliability
        label={title}
        describedBy={readingId(ID)}
        rightToLeft={words.direction === 'rtl'}
        number={words.number}
        steps={steps}
        hint={({ given, came }) =>
          words.say('agreement.hint', {
            count: came.whole,
            given: words.percent(given),
            came: words.percent(came.share),
          })
        }
        given={words.say('agreement.given')}
        came={words.say('agreement.came')}
      />
    </Picture>
  );
}

function readingOf(words: InsightsWords, { agreed, sided }: Agreement): string {
  if (sided === 0) return words.say('agreement.none');
  if (agreed === null) return words.say('insights.tooFew', { count: sided, enough: ENOUGH });
  const { part, whole } = agreed;
  return words.say('agreement.reading', { part, whole, share: likely(words, agreed) });
}
