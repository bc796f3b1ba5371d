import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Patterns, patternId, type Tone } from './patterns.tsx';

export interface Series<Key extends Tone = Tone> {
  readonly tone: Key;
  readonly name: string;
}

/** Which colour and pattern stands for what. */
export function Legend({ series }: { readonly series: readonly Series[] }): JSX.Element {
  const picture = useId();
  return (
    <ul class="legend">
      {series.map(({ tone, name }) => (
        <li key={tone}>
          <svg width="18" height="12" aria-hidden="true">
            <Patterns picture={`${picture}-${tone}`} tones={[tone]} />
            <rect
              class={`bar tone-${tone}`}
              x="0.5"
              y="0.5"
              width="17"
              height="11"
              rx="2"
              fill={`url(#${patternId(`${picture}-${tone}`, tone)})`}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
