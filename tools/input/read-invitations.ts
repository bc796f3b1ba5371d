import Papa from 'papaparse';
import type { ScoringInput } from '../../utils/scoring/index.ts';
import { InputError } from './input-error.ts';
import { type Row, throwProblems } from './read-jsonl.ts';

/** Columns of every generation of the network's Invitations.csv; later ones add two profile addresses. */
const NEEDED = ['from', 'message', 'direction'] as const;

const plain = (header: string) => header.toLowerCase().replace(/[^a-z]/g, '');

/** True where a text begins with a header row of Invitations.csv, of any generation. */
export function looksLikeInvitations(text: string): boolean {
  const columns = (text.split('\n', 1)[0] ?? '').split(/[,;\t]/).map(plain);
  return NEEDED.every((column) => columns.includes(column));
}

/** A bare `https://www.linkedin.com/in`, as exports of 2023 hold, names nobody. */
function profileUrl(written: string | undefined): string | null {
  return written && /\/in\/[^/]/.test(written) ? written : null;
}

/**
 * The incoming requests of the network's own export; what the reader sent themselves is passed over. Throws an
 * InputError with file and line where the table is broken.
 */
export function parseInvitations(text: string, file: string): readonly Row<ScoringInput>[] {
  if (!looksLikeInvitations(text)) {
    throw new InputError(`${file}:1: is not the header of Invitations.csv (needs From, Message, Direction)`);
  }
  const rows: Row<ScoringInput>[] = [];
  const problems: string[] = [];
  let header: readonly string[] | null = null;
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    step: ({ data, errors, meta }) => {
      const at = line;
      line += text.slice(cursor, meta.cursor).split('\n').length - 1;
      cursor = meta.cursor;
      const problem = errors[0];
      if (problem) problems.push(`${file}:${at}: ${problem.message}`);
      else if (!header) header = data.map(plain);
      else {
        const cells = new Map(header.map((column, index) => [column, data[index]?.trim()]));
        if (data.length !== header.length) {
          problems.push(`${file}:${at}: has ${data.length} fields, the header has ${header.length}`);
          return;
        }
        const direction = cells.get('direction')?.toUpperCase();
        if (direction === 'OUTGOING') return;
        if (direction !== 'INCOMING') {
          problems.push(`${file}:${at}: direction: must be INCOMING or OUTGOING`);
          return;
        }
        rows.push({
          line: at,
          value: {
            note: cells.get('message') || null,
            sender: {
              name: cells.get('from') ?? '',
              headline: null,
              profileUrl: profileUrl(cells.get('inviterprofileurl')),
              mutualConnections: null,
              sharedContext: null,
            },
          },
        });
      }
    },
  });
  throwProblems(problems);
  return rows;
}
