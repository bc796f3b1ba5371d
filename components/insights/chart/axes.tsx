import type { JSX } from 'preact';

/** CSS px between a line and its number. */
const GAP = 8;

export interface Tick {
  /** CSS px from the left or from the top. */
  readonly at: number;
  readonly text: string;
}

interface LevelsProps {
  readonly ticks: readonly Tick[];
  /** CSS px from the left: where the lines begin and end. */
  readonly left: number;
  readonly right: number;
  readonly rightToLeft: boolean;
}

/** Lines across, with their numbers where reading begins. */
export function Levels({ ticks, left, right, rightToLeft }: LevelsProps): JSX.Element {
  return (
    <g class="axis">
      {ticks.map(({ at, text }) => (
        <g key={text} transform={`translate(0 ${at})`}>
          <line class="axis-level" x1={left} x2={right} />
          <text
            x={rightToLeft ? right + GAP : left - GAP}
            dy="0.32em"
            text-anchor={rightToLeft ? 'start' : 'end'}
            direction="ltr"
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** About so wide is half a letter of our figures. CSS px. */
const HALF_LETTER = 3.6;

interface FootProps {
  readonly ticks: readonly Tick[];
  /** Of the whole picture: no word is to stand out of it. */
  readonly width: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** The line at the foot, with words under it. */
export function Foot({ ticks, width, top, left, right }: FootProps): JSX.Element {
  return (
    <g class="axis" transform={`translate(0 ${top})`}>
      <line class="axis-foot" x1={left} x2={right} />
      {ticks.map(({ at, text }) => (
        <g key={at} transform={`translate(${at} 0)`}>
          <line class="axis-foot" y2="4" />
          <text x={within(at, text.length * HALF_LETTER, width) - at} y="18" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The middle of something that reaches so far to both sides, moved until all of it is inside. */
function within(middle: number, reach: number, width: number): number {
  return Math.max(reach, Math.min(width - reach, middle));
}
