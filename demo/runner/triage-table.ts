import stringWidth from 'string-width';
import { confidenceOf, reasonSentence, type Words } from '../../utils/i18n/index.ts';
import { LABELS } from '../../utils/requests/index.ts';
import { type RequestRow, toRequest, toVerdict } from '../../utils/store/rows.ts';

const WIDEST_NAME = 26;
const GAP = '  ';

/**
 * One line a request: label, probability of the label, name, first reason. In the order given.
 *
 * @param width columns of the terminal; longer lines are cut. Infinity for a file.
 */
export function triageTable(rows: readonly RequestRow[], words: Words, width: number): string {
  const head = ['Label', 'Sure', 'Name', 'First reason'];
  const cells = [head, ...rows.map((row) => cellsOf(row, words))];
  const widths = head.map((_title, at) => Math.max(...cells.map((row) => stringWidth(row[at] ?? ''))));
  const [titles = '', ...lines] = cells.map((row) => {
    const padded = row.map((cell, at) => (at === 1 ? padStart : padEnd)(cell, widths[at] ?? 0));
    return clipped(padded.join(GAP).trimEnd(), width);
  });
  return [titles, '-'.repeat(stringWidth(titles)), ...lines].join('\n');
}

/** How many requests carry each label: "Pitch 12, Genuine 14". */
export function labelCounts(rows: readonly RequestRow[], words: Words): string {
  return LABELS.map((label) => ({ label, count: rows.filter((row) => row.label === label).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${words.say(`label.${label}`)} ${count}`)
    .join(', ');
}

function cellsOf(row: RequestRow, words: Words): readonly string[] {
  const verdict = toVerdict(row);
  const confidence = confidenceOf(verdict);
  const request = toRequest(row);
  const sentences = verdict.reasons.map((reason) => reasonSentence(words, reason, verdict, request));
  const reason = sentences.find((sentence) => sentence !== null) ?? '';
  return [
    words.say(`label.${row.label}`),
    confidence === null ? '' : words.percent(confidence),
    clipped(row.name, WIDEST_NAME),
    reason.replace(/\s+/g, ' '),
  ];
}

/** The text, cut with an ellipsis where it takes more columns than there are. */
function clipped(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - stringWidth(text))) + text;
}
