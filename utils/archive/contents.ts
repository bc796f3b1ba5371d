import type { Incoming } from './formats/invitations.ts';
import type { FileKind } from './kinds.ts';
import type { ProfileParts } from './profile-parts.ts';
import type { Connection } from './records.ts';
import type { Skipped } from './table.ts';

/** How reading one file went. */
export interface FileReport {
  readonly path: string;
  readonly kind: FileKind;
  /** `no-header`: no row of it names the columns; nothing of it was read. */
  readonly state: 'read' | 'empty' | 'no-header';
  readonly taken: number;
  readonly skipped: readonly Skipped[];
}

/** Everything that an export says, as far as Winnow uses it. Nothing of it is kept yet. */
export interface Contents {
  readonly parts: ProfileParts;
  /** Null where no file named them: what is known stays. */
  readonly connections: ReadonlyMap<string, Connection> | null;
  readonly incoming: ReadonlyMap<string, Incoming> | null;
  /** How many requests the reader sent; they are not kept. */
  readonly outgoing: number;
  readonly files: readonly FileReport[];
  /** Names of the files that were not used, and not unpacked. */
  readonly unused: readonly string[];
}

/** How far reading has come, in bytes. */
export interface Progress {
  readonly path: string;
  readonly done: number;
  readonly total: number;
}
