import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { JSX } from 'preact';
import { Foot, Levels } from './axes.tsx';
import { Frame } from './frame.tsx';
import type { Series } from './legend.tsx';
import { Patterns, patternId, type Tone } from './patterns.tsx';
import { roomFor, wholeTicks } from './ticks.ts';

/** CSS px. */
const HEIGHT = 230;
const EDGE = { top: 10, bottom: 28, numbers: 42, other: 8 };

interface Column<Key extends Tone> {
  /** Under the column, where there is room. */
  readonly name: string;
  /** When the pointer rests on it. */
  readonly hint: string;
  readonly values: Readonly<Record<Key, number>>;
}

interface ColumnsProps<Key extends Tone> {
  readonly label: string;
  readonly describedBy: string;
  readonly rightToLeft: boolean;
  readonly number: (value: number) => string;
  /** From the foot up. */
  readonly series: readonly Series<Key>[];
  readonly columns: readonly Column<Key>[];
}

/** Columns along time, in layers. */
export function Columns<Key extends Tone>(props: ColumnsProps<Key>): JSX.Element {
  const { label, describedBy, rightToLeft, number, series, columns } = props;
  const tones = series.map(({ tone }) => tone);
  const layers = stack<Column<Key>, Key>()
    .keys(tones)
    .value(({ values }, tone) => values[tone])([...columns]);
  const most = Math.max(1, ...(layers.at(-1)?.map(([, top]) => top) ?? []));
  return (
    <Frame label={label} describedBy={describedBy} height={HEIGHT}>
      {({ picture, width }) => {
        const left = rightToLeft ? EDGE.other : EDGE.numbers;
        const right = width - (rightToLeft ? EDGE.numbers : EDGE.other);
        const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
        const x = scaleBand<number>(columns.keys(), rightToLeft ? [right, left] : [left, right]).paddingInner(
          columns.length > 30 ? 0.15 : 0.25,
        );
        return (
          <>
            <Patterns picture={picture} tones={tones} />
            <Levels
              ticks={wholeTicks(y, 4).map((value) => ({ at: y(value), text: number(value) }))}
              left={left}
              right={right}
              rightToLeft={rightToLeft}
            />
            {layers.map((layer) => (
              <g
                key={layer.key}
                class={`bar tone-${layer.key}`}
                fill={`url(#${patternId(picture, layer.key)})`}
              >
                {layer.map(([from, to], at) =>
                  to > from ? (
                    <rect
                      key={columns[at]?.name}
                      x={x(at)}
                      y={y(to)}
                      width={Math.max(1, x.bandwidth())}
                      height={y(from) - y(to)}
                    />
                  ) : null,
                )}
              </g>
            ))}
            {columns.map(({ hint }, at) => (
              <rect
                key={hint}
                class="hover"
                x={(x(at) ?? 0) - (x.step() - x.bandwidth()) / 2}
                y={EDGE.top}
                width={x.step()}
                height={HEIGHT - EDGE.bottom - EDGE.top}
              >
                <title>{hint}</title>
              </rect>
            ))}
            <Foot
              width={width}
              ticks={roomFor(columns, x.step()).map((at) => ({
                at: (x(at) ?? 0) + x.bandwidth() / 2,
                text: columns[at]?.name ?? '',
              }))}
              top={HEIGHT - EDGE.bottom}
              left={left}
              right={right}
            />
          </>
        );
      }}
    </Frame>
  );
}
