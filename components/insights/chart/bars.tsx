import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { JSX } from 'preact';
import { Frame } from './frame.tsx';
import type { Series } from './legend.tsx';
import { Patterns, patternId, type Tone } from './patterns.tsx';

/** CSS px. */
const NAME = 22;
const THICK = 22;
const ROW = NAME + THICK + 14;
/** A bar that stands for fewer does not fill its place, however few there are altogether. */
const FEW = 5;

interface Bar<Key extends Tone> {
  readonly name: string;
  /** Beside the name, at its far end. */
  readonly figure: string;
  readonly hint: string;
  readonly values: Readonly<Record<Key, number>>;
}

interface BarsProps<Key extends Tone> {
  readonly label: string;
  readonly describedBy: string;
  readonly rightToLeft: boolean;
  readonly series: readonly Series<Key>[];
  readonly bars: readonly Bar<Key>[];
  /** Whether each bar is as long as all others, and shows shares of itself. */
  readonly whole: boolean;
}

/** Bars along the line of reading, one under the other, each with its name above. */
export function Bars<Key extends Tone>(props: BarsProps<Key>): JSX.Element {
  const { label, describedBy, rightToLeft, series, bars, whole } = props;
  const tones = series.map(({ tone }) => tone);
  const layers = stack<Bar<Key>, Key>()
    .keys(tones)
    .value(({ values }, tone) => values[tone])([...bars]);
  const ends = layers.at(-1)?.map(([, end]) => end) ?? [];
  const most = Math.max(FEW, ...ends);
  return (
    <Frame label={label} describedBy={describedBy} height={bars.length * ROW}>
      {({ picture, width }) => {
        const start = rightToLeft ? width : 0;
        const reach = (at: number) => {
          const end = whole ? Math.max(1, ends[at] ?? 0) : most;
          return scaleLinear([0, end], [start, width - start]);
        };
        return (
          <>
            <Patterns picture={picture} tones={tones} />
            {bars.map(({ name, figure, hint }, at) => {
              const x = reach(at);
              return (
                <g key={name} transform={`translate(0 ${at * ROW})`}>
                  <title>{hint}</title>
                  <text class="bar-name" x={start} y="14" text-anchor="start">
                    {name}
                  </text>
                  <text class="bar-figure" x={width - start} y="14" text-anchor="end">
                    {figure}
                  </text>
                  <rect class="bar-ground" y={NAME} width={width} height={THICK} rx="4" />
                  {layers.map((layer) => {
                    const [from = 0, to = 0] = layer[at] ?? [];
                    return (
                      <rect
                        key={layer.key}
                        class={`bar tone-${layer.key}`}
                        fill={`url(#${patternId(picture, layer.key)})`}
                        x={Math.min(x(from), x(to))}
                        y={NAME}
                        width={to > from ? Math.max(2, Math.abs(x(to) - x(from))) : 0}
                        height={THICK}
                      />
                    );
                  })}
                </g>
              );
            })}
          </>
        );
      }}
    </Frame>
  );
}
