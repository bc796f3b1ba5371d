import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As much as a browser's profile takes, and some more. */
const SIZE = '200m';
const CHUNK = 64 * 1024;

/** A disk of its own for a browser's profile, so that it can really be full. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

/** Null where the system makes none: only root may, and not everywhere. */
export function makeSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'a');
      try {
        for (const size of [CHUNK, 1]) fillBy(file, size);
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(filler),
    remove() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillBy(file: number, size: number): void {
  const bytes = Buffer.alloc(size);
  try {
    for (;;) writeSync(file, bytes);
  } catch (error) {
    if (!String(error).includes('ENOSPC')) throw error;
  }
}
