import type { ComponentChildren, JSX } from 'preact';
import type { InsightsWords } from '../../utils/i18n/index.ts';
import { FiguresTable, type TableFigures } from './figures-table.tsx';

/** What each picture needs to be drawn beside its figures. */
export interface PictureProps {
  readonly words: InsightsWords;
}

interface PictureFrameProps {
  readonly words: InsightsWords;
  /** The part of the address that leads here. */
  readonly id: string;
  readonly title: string;
  /** What is to be read from the picture, in one sentence. */
  readonly reading: string;
  /** Left out where there is nothing to draw; the sentence says why. */
  readonly table?: TableFigures;
  /** How the picture is meant. */
  readonly how?: ComponentChildren;
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
}

/** The id of the sentence that reads a picture. */
export const readingId = (id: string) => `${id}-reading`;

/** A picture with its heading, the sentence that reads it, and its figures. */
export function Picture(props: PictureFrameProps): JSX.Element {
  const { words, id, title, reading, table, how, wide = false, children } = props;
  return (
    <section
      id={id}
      class={wide ? 'picture picture-wide' : 'picture'}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={readingId(id)} class="picture-reading">
        {reading}
      </p>
      {table !== undefined && (
        <>
          {children}
          {how !== undefined && <div class="picture-how">{how}</div>}
          <FiguresTable words={words} title={title} table={table} />
        </>
      )}
    </section>
  );
}
