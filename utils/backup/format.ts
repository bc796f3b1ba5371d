/**
 * A backup is one JSON object: what it is, then one list for each table of the memory, and at its very end how many rows
 * each list has. A file without that end was not written to its end. Each row stands on a line of its own.
 */
export const FORMAT = 'winnow-backup';

/** Of this layout; what the rows look like is told by the version of the memory. */
export const FORMAT_VERSION = 1;

/** How every backup begins. */
export interface Header {
  readonly version: number;
  /** The version of the memory that it was made of. */
  readonly schema: number;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
}

/** How many rows each table has. */
export type RowCounts = Readonly<Record<string, number>>;
