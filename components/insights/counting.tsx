import type { JSX } from 'preact';
import type { InsightsWords } from '../../utils/i18n/index.ts';

export interface CountingProps {
  readonly words: InsightsWords;
  /** Rows of the memory; null until it is known how many there are. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/** The memory is being read. A short one is read before this is seen. */
export function Counting({ words, progress }: CountingProps): JSX.Element {
  return (
    <section class="counting" role="status">
      <p id="counting">{words.say('insights.counting')}</p>
      <progress aria-labelledby="counting" max={progress?.total ?? 1} value={progress?.done ?? 0} />
      <p class="counting-figure" aria-hidden="true">
        {progress === null ? '' : words.say('insights.progress', { ...progress })}
      </p>
    </section>
  );
}
