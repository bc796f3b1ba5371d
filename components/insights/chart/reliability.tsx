import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { JSX } from 'preact';
import type { Agreement } from '../../../utils/insights/index.ts';
import { Foot, Levels } from './axes.tsx';
import { Frame } from './frame.tsx';

/** CSS px. */
const HEIGHT = 296;
const EDGE = { top: 16, bottom: 28, numbers: 48, other: 16 };
const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const WIDEST = 13;

interface ReliabilityProps {
  readonly label: string;
  readonly describedBy: string;
  readonly rightToLeft: boolean;
  readonly number: (value: number) => string;
  readonly steps: Agreement['steps'];
  /** When the pointer rests on a dot. */
  readonly hint: (step: Agreement['steps'][number]) => string;
  /** What is told along the foot, and upwards. */
  readonly given: string;
  readonly came: string;
}

/** Chances as they were given, from left to right, against how often they came true: on the line they are honest. */
export function Reliability(props: ReliabilityProps): JSX.Element {
  const { label, describedBy, rightToLeft, number, steps, hint, given, came } = props;
  return (
    <>
      {/* Words that may need two lines, which a drawing does not give them. */}
      <p class="axis-name" aria-hidden="true">
        {came}
      </p>
      <Frame label={label} describedBy={describedBy} height={HEIGHT}>
        {({ width }) => {
          const left = rightToLeft ? EDGE.other : EDGE.numbers;
          const right = width - (rightToLeft ? EDGE.numbers : EDGE.other);
          const foot = HEIGHT - EDGE.bottom;
          const x = scaleLinear([0, 1], rightToLeft ? [right, left] : [left, right]);
          const y = scaleLinear([0, 1], [foot, EDGE.top]);
          const most = Math.max(1, ...steps.map(({ came }) => came.whole));
          const radius = scaleSqrt([0, most], [2, WIDEST]);
          return (
            <>
              <Levels
                ticks={TENTHS.map((share) => ({ at: y(share), text: number(share * 100) }))}
                left={left}
                right={right}
                rightToLeft={rightToLeft}
              />
              <line class="as-given" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
              {steps.map((step) => (
                <g key={step.from} class={step.isEnough ? 'dot' : 'dot dot-few'}>
                  <title>{hint(step)}</title>
                  <line x1={x(step.given)} x2={x(step.given)} y1={y(step.came.low)} y2={y(step.came.high)} />
                  <circle cx={x(step.given)} cy={y(step.came.share)} r={radius(step.came.whole)} />
                </g>
              ))}
              <Foot
                width={width}
                ticks={TENTHS.map((share) => ({ at: x(share), text: number(share * 100) }))}
                top={foot}
                left={left}
                right={right}
              />
            </>
          );
        }}
      </Frame>
      <p class="axis-name axis-name-foot" aria-hidden="true">
        {given}
      </p>
    </>
  );
}
