import type { JSX } from 'preact';
import { type Mark, segmentsOf } from './segments.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Somebody's text, verbatim, with the words that decided marked. Always set as text, never as markup. */
export function MarkedText({ text, marks }: MarkedTextProps): JSX.Element {
  return (
    <>
      {segmentsOf(text, marks).map(({ text: piece, kinds }, index) =>
        kinds.length === 0 ? (
          piece
        ) : (
          <mark key={index} class={kinds.map((kind) => `mark-${kind}`).join(' ')}>
            {piece}
          </mark>
        ),
      )}
    </>
  );
}
