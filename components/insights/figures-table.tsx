import type { JSX } from 'preact';
import type { InsightsWords } from '../../utils/i18n/index.ts';

/** The figures of a picture. */
export interface TableFigures {
  /** The first names what the others are of; it may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [name: string, ...figures: string[]])[];
}

interface FiguresTableProps {
  readonly words: InsightsWords;
  readonly title: string;
  readonly table: TableFigures;
}

/** The figures behind a picture, for who wants them exactly or cannot see it. */
export function FiguresTable({ words, title, table: { columns, rows } }: FiguresTableProps): JSX.Element {
  return (
    <details class="figures">
      <summary>{words.say('insights.figures')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls is reached by keyboard, and is no landmark */}
      <div class="figures-scroll" role="group" aria-label={title} tabIndex={0}>
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) =>
                column === '' ? (
                  <td key={column} />
                ) : (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure, at) => (
                  <td key={columns[at + 1]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
