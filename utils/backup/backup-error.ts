/** What can be wrong with a backup as a whole; it becomes a sentence only in `utils/i18n`. */
export const BACKUP_PROBLEMS = [
  'unreadable',
  'empty-file',
  'not-backup',
  'not-json',
  'newer',
  'cut-short',
  'unknown-part',
  'too-long',
] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];

/** The only error that reading a backup throws. Nothing was changed where it is thrown. */
export class BackupError extends Error {
  readonly problem: BackupProblem;
  /** From 1; null where the file as a whole is the cause. */
  readonly line: number | null;
  /** What was found there, such as the name of a part; null where there is nothing to name. */
  readonly found: string | null;

  constructor(problem: BackupProblem, line: number | null = null, found: string | null = null) {
    super(`${problem}${line === null ? '' : ` in line ${line}`}${found === null ? '' : `: ${found}`}`);
    this.name = 'BackupError';
    this.problem = problem;
    this.line = line;
    this.found = found;
  }
}
