import { FORMAT, FORMAT_VERSION, type Header, type RowCounts } from './format.ts';

/** Writes a backup piece by piece; what each function returns, in the order of the calls, is the file. */
export interface BackupWriter {
  begin(): string;
  /** Begins the list of one table. */
  table(name: string): string;
  /** Rows of the table that was begun last. */
  rows(rows: readonly unknown[]): string;
  end(): string;
}

export function createBackupWriter({ schema, writtenAt }: Omit<Header, 'version'>): BackupWriter {
  const counts: Record<string, number> = {};
  let current: string | null = null;
  const closed = () => (current === null ? '' : '\n],\n');
  return {
    begin() {
      const header = { format: FORMAT, version: FORMAT_VERSION, schema, writtenAt };
      return `${JSON.stringify(header).slice(0, -1)},\n`;
    },
    table(name) {
      const before = closed();
      current = name;
      counts[name] = 0;
      return `${before}${JSON.stringify(name)}:[`;
    },
    rows(rows) {
      const name = current;
      if (name === null) throw new Error('rows belong to a table');
      const written = rows.map((row, at) => {
        const isFirst = (counts[name] ?? 0) + at === 0;
        return `${isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`;
      });
      counts[name] = (counts[name] ?? 0) + rows.length;
      return written.join('');
    },
    end: () => `${closed()}"complete":${JSON.stringify(counts satisfies RowCounts)}}\n`,
  };
}
