import type { JSX } from 'preact';
import type { InsightsWords } from '../../utils/i18n/index.ts';

export interface CountingProps {
  readonly words: InsightsWords;
  /** Rows of the memory that have been read. How many there are takes a browser a third as long to count as to read. */
  readonly done: number;
}

/** The memory is being read. A short one is read before this is seen. */
export function Counting({ words, done }: CountingProps): JSX.Element {
  return (
    <section class="counting" role="status">
      <p id="counting">{words.say('insights.counting')}</p>
      <progress aria-labelledby="counting" />
      <p class="counting-figure" aria-hidden="true">
        {words.number(done)}
      </p>
    </section>
  );
}
