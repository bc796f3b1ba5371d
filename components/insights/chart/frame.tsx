import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWidth } from './use-width.ts';

export interface Area {
  /** Unique on the page. */
  readonly picture: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

interface FrameProps {
  /** What is to be seen, for who cannot see it. */
  readonly label: string;
  /** The id of the sentence that reads the picture. */
  readonly describedBy: string;
  readonly height: number;
  readonly children: (area: Area) => ComponentChildren;
}

/** A picture as wide as its place. To assistive technology it is one image; the figures are in a table beside it. */
export function Frame({ label, describedBy, height, children }: FrameProps): JSX.Element {
  const picture = useId();
  const [ref, width] = useWidth();
  return (
    <div ref={ref} class="chart" style={{ minHeight: `${height}px` }}>
      {width !== null && (
        <svg
          role="img"
          aria-label={label}
          aria-describedby={describedBy}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
        >
          {children({ picture, width, height })}
        </svg>
      )}
    </div>
  );
}
