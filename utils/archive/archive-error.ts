/** What can be wrong with a file as a whole; it becomes a sentence only in `utils/i18n`. */
export const ARCHIVE_PROBLEMS = [
  'unreadable',
  'empty-file',
  'wrong-file',
  'not-zip',
  'damaged',
  'encrypted',
  'nested',
  'unsafe-path',
  'too-large',
  'too-many-files',
  'nothing-known',
] as const;
export type ArchiveProblem = (typeof ARCHIVE_PROBLEMS)[number];

/** The only error that reading an export throws. Nothing was taken in where it is thrown. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;
  /** The file that the reader gave. */
  readonly file: string;
  /** What stands inside of it and is the cause; null where the file itself is. */
  readonly inside: string | null;

  constructor(problem: ArchiveProblem, file: string, inside: string | null = null) {
    super(`${problem}: ${inside === null ? file : `${file} (${inside})`}`);
    this.name = 'ArchiveError';
    this.problem = problem;
    this.file = file;
    this.inside = inside;
  }
}
