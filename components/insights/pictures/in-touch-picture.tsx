import type { JSX } from 'preact';
import type { InsightsWords } from '../../../utils/i18n/index.ts';
import type { InTouch } from '../../../utils/insights/index.ts';
import { TOUCH_KINDS } from '../../../utils/people/index.ts';
import { Bars } from '../chart/bars.tsx';
import { Legend } from '../chart/legend.tsx';
import { Picture, type PictureProps, readingId } from '../picture.tsx';

const ID = 'people';

/** How staying in touch went, beside how it went before. */
export function InTouchPicture({
  words,
  inTouch,
}: PictureProps & { readonly inTouch: InTouch }): JSX.Element {
  const { now, before, quiet, conversations } = inTouch;
  const title = words.say('inTouch.title');
  const kinds = TOUCH_KINDS.filter((kind) => now.kinds[kind] > 0);
  const plans = [
    { tone: 'accepted', name: words.say('inTouch.kept') },
    { tone: 'open', name: words.say('inTouch.missed') },
  ] as const;
  const stretches = [
    { name: words.say('inTouch.now'), ...now },
    ...(before === null ? [] : [{ name: words.say('inTouch.before'), ...before }]),
  ];
  const isEmpty = stretches.every(({ planned }) => planned === 0) && kinds.length === 0;
  if (isEmpty)
    return <Picture words={words} id={ID} title={title} reading={words.say('inTouch.none')} wide />;
  return (
    <Picture
      words={words}
      id={ID}
      title={title}
      wide
      reading={readingOf(words, inTouch)}
      table={{
        columns: ['', ...stretches.map(({ name }) => name)],
        rows: [
          [words.say('inTouch.kept'), ...stretches.map(({ kept }) => words.number(kept))],
          [
            words.say('inTouch.missed'),
            ...stretches.map(({ kept, planned }) => words.number(planned - kept)),
          ],
          [words.say('inTouch.people'), ...stretches.map(({ people }) => words.number(people))],
          ...TOUCH_KINDS.map(
            (kind) =>
              [
                words.say(`touch.${kind}`),
                ...stretches.map((stretch) => words.number(stretch.kinds[kind])),
              ] as const,
          ),
        ],
      }}
    >
      <div class="halves">
        <div class="half">
          <Legend series={plans} />
          <Bars
            label={title}
            describedBy={readingId(ID)}
            rightToLeft={words.direction === 'rtl'}
            series={plans}
            whole
            bars={stretches.map(({ name, planned, kept }) => ({
              name,
              figure: words.say('inTouch.of', { kept, planned }),
              hint: words.say('inTouch.of', { kept, planned }),
              values: { accepted: kept, open: planned - kept },
            }))}
          />
          {conversations.accepted > 0 && <p>{words.say('inTouch.conversations', { ...conversations })}</p>}
          {quiet > 0 && <p>{words.say('inTouch.quiet', { quiet })}</p>}
        </div>
        {kinds.length > 0 && (
          <div class="half">
            <Bars
              label={words.say('inTouch.kinds')}
              describedBy={readingId(ID)}
              rightToLeft={words.direction === 'rtl'}
              series={[{ tone: 'genuine', name: words.say('inTouch.now') }]}
              whole={false}
              bars={kinds.map((kind) => ({
                name: words.say(`touch.${kind}`),
                figure: words.number(now.kinds[kind]),
                hint: words.number(now.kinds[kind]),
                values: { genuine: now.kinds[kind] },
              }))}
            />
          </div>
        )}
      </div>
    </Picture>
  );
}

function readingOf(words: InsightsWords, { now, before }: InTouch): string {
  const { kept, planned } = now;
  if (planned === 0) return words.say('inTouch.noPlans', { people: now.people });
  return before === null || before.planned === 0
    ? words.say('inTouch.reading', { kept, planned })
    : words.say('inTouch.readingBefore', {
        kept,
        planned,
        keptBefore: before.kept,
        plannedBefore: before.planned,
      });
}
