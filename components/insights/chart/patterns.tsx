import type { ComponentChildren, JSX } from 'preact';
import type { Outcome } from '../../../utils/insights/index.ts';
import type { Label } from '../../../utils/requests/index.ts';

/** What a part of a picture stands for; its colour and its pattern go by it. */
export type Tone = Label | Outcome | 'others' | 'again';

const LINES = <path d="M0 3h6" />;
const SLANTED = <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />;
const CROSSED = <path d="M0 6l6-6M0 0l6 6" />;
const DOTTED = <circle cx="3" cy="3" r="1.3" />;
const UPRIGHT = <path d="M3 0v6" />;

/** So that no part is told by its colour alone; null is plain. */
const OVER: Readonly<Record<Tone, ComponentChildren>> = {
  genuine: null,
  recruiter: LINES,
  pitch: SLANTED,
  scam: CROSSED,
  generic: DOTTED,
  unclear: UPRIGHT,
  accepted: null,
  replied: DOTTED,
  declined: SLANTED,
  later: LINES,
  open: UPRIGHT,
  others: UPRIGHT,
  again: SLANTED,
};

/** The name of a tone's pattern within one picture. */
export function patternId(picture: string, tone: Tone): string {
  return `${picture}-${tone}`;
}

interface PatternsProps {
  /** Unique on the page. */
  readonly picture: string;
  readonly tones: readonly Tone[];
}

/** The patterns of one picture, to be named as its fills. */
export function Patterns({ picture, tones }: PatternsProps): JSX.Element {
  return (
    <defs>
      {tones.map((tone) => (
        <pattern
          key={tone}
          id={patternId(picture, tone)}
          class={`tone tone-${tone}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect class="tone-ground" width="6" height="6" />
          <g class="tone-over">{OVER[tone]}</g>
        </pattern>
      ))}
    </defs>
  );
}
