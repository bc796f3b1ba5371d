import type { JSX } from 'preact';

interface ReliabilityLegendProps {
  /** What the line, a full dot and a hollow one stand for. */
  readonly line: string;
  readonly enough: string;
  readonly few: string;
}

/** What is drawn where chances are compared with what came. */
export function ReliabilityLegend({ line, enough, few }: ReliabilityLegendProps): JSX.Element {
  return (
    <ul class="legend">
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <line class="as-given" x1="0" y1="7" x2="22" y2="7" />
        </svg>
        {line}
      </li>
      <li>
        <Dot kind="dot" />
        {enough}
      </li>
      <li>
        <Dot kind="dot dot-few" />
        {few}
      </li>
    </ul>
  );
}

function Dot({ kind }: { readonly kind: string }): JSX.Element {
  return (
    <svg width="14" height="18" aria-hidden="true">
      <g class={kind}>
        <line x1="7" x2="7" y1="0" y2="18" />
        <circle cx="7" cy="9" r="5" />
      </g>
    </svg>
  );
}
