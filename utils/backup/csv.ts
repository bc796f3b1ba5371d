import Papa from 'papaparse';

/** What a spreadsheet would take for a formula, also behind spaces and in the wide forms of East Asian keyboards. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@|＝＋－＠]|^[\t\r\n]/u;

/** Spreadsheets take a file without it for one in their own old encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows of a table for spreadsheets (RFC 4180). A text that could be a formula gets an apostrophe before it. */
export function csvRows(rows: readonly (readonly (string | number | null)[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => cell ?? ''));
  return `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
