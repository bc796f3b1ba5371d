import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';

interface FoldedListProps {
  readonly words: Words;
  readonly summary: string;
  readonly lines: readonly string[];
  /** How many there are besides. */
  readonly more?: number;
}

/** Lines for whoever wants to know. */
export function FoldedList({ words, summary, lines, more = 0 }: FoldedListProps): JSX.Element {
  return (
    <details class="export-details">
      <summary>{summary}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li>{words.say('export.more', { count: more })}</li>}
      </ul>
    </details>
  );
}
