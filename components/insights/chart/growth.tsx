import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { JSX } from 'preact';
import { Foot, Levels } from './axes.tsx';
import { Frame } from './frame.tsx';
import { roomFor } from './ticks.ts';

/** CSS px. */
const HEIGHT = 180;
const EDGE = { top: 10, bottom: 28, numbers: 64, other: 8 };

interface Point {
  readonly name: string;
  readonly hint: string;
  readonly value: number;
}

interface GrowthProps {
  readonly label: string;
  readonly describedBy: string;
  readonly rightToLeft: boolean;
  /** The values at which a line is drawn, and what is written beside it. */
  readonly level: (value: number) => string;
  readonly points: readonly Point[];
}

/** What grows from step to step. */
export function Growth({ label, describedBy, rightToLeft, level, points }: GrowthProps): JSX.Element {
  const most = Math.max(1, points.at(-1)?.value ?? 0);
  return (
    <Frame label={label} describedBy={describedBy} height={HEIGHT}>
      {({ width }) => {
        const left = rightToLeft ? EDGE.other : EDGE.numbers;
        const right = width - (rightToLeft ? EDGE.numbers : EDGE.other);
        const foot = HEIGHT - EDGE.bottom;
        const y = scaleLinear([0, most], [foot, EDGE.top]).nice(3);
        const x = scaleLinear([0, points.length], rightToLeft ? [right, left] : [left, right]);
        // What a step has brought is there when it ends.
        const values = [0, ...points.map(({ value }) => value)];
        const at = (_: number, index: number) => x(index);
        const ground = area<number>(at, foot, y);
        const edge = line<number>(at, y);
        return (
          <>
            <Levels
              ticks={y.ticks(3).map((value) => ({ at: y(value), text: level(value) }))}
              left={left}
              right={right}
              rightToLeft={rightToLeft}
            />
            <path class="growth-ground" d={ground(values) ?? ''} />
            <path class="growth-edge" d={edge(values) ?? ''} />
            {points.map(({ hint }, index) => (
              <rect
                key={hint}
                class="hover"
                x={Math.min(x(index), x(index + 1))}
                y={EDGE.top}
                width={Math.abs(x(1) - x(0))}
                height={foot - EDGE.top}
              >
                <title>{hint}</title>
              </rect>
            ))}
            <Foot
              width={width}
              ticks={roomFor(points, Math.abs(x(1) - x(0))).map((index) => ({
                at: x(index + 0.5),
                text: points[index]?.name ?? '',
              }))}
              top={foot}
              left={left}
              right={right}
            />
          </>
        );
      }}
    </Frame>
  );
}
