import { ArchiveError, type ArchiveProblem } from '../archive/archive-error.ts';
import { type Changes, compare } from '../archive/compare.ts';
import type { Progress } from '../archive/contents.ts';
import { readExport } from '../archive/read-export.ts';
import type { NamedBlob } from '../archive/source.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { readKept, takeIn } from '../store/taken.ts';
import { type Review, reviewOf } from './review.ts';

/** What went wrong. `not-kept`: the memory could not be written; `unexpected`: nobody knows. Nothing was taken in. */
export interface Trouble {
  readonly problem: ArchiveProblem | 'not-kept' | 'unexpected';
  readonly file: string;
  readonly inside: string | null;
}

/** What the page asks of the desk. */
export type Ask = { readonly do: 'read'; readonly files: readonly NamedBlob[] } | { readonly do: 'take' };

export type Answer =
  | { readonly say: 'progress'; readonly progress: Progress }
  | { readonly say: 'review'; readonly review: Review }
  | { readonly say: 'taken' }
  | { readonly say: 'trouble'; readonly trouble: Trouble };

interface DeskNeeds {
  readonly database: WinnowDatabase;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly answer: (answer: Answer) => void;
}

/**
 * Reads an export and says what it would bring; writes it only when asked to. It works in a thread of its own, and
 * whoever ends that thread has changed nothing.
 */
export function createDesk({ database, now, answer }: DeskNeeds): (ask: Ask) => Promise<void> {
  let changes: Changes | null = null;

  async function read(files: readonly NamedBlob[]): Promise<void> {
    changes = null;
    let percent = -1;
    try {
      const contents = await readExport(files, (progress) => {
        const reached = Math.floor((100 * progress.done) / Math.max(1, progress.total));
        if (reached === percent) return;
        percent = reached;
        answer({ say: 'progress', progress });
      });
      const comparison = compare(contents, await readKept(database));
      // What is known already is not written again.
      changes = comparison.changesAnything ? comparison.changes : null;
      answer({ say: 'review', review: reviewOf(contents, comparison) });
    } catch (error) {
      answer({ say: 'trouble', trouble: troubleOf(error, files[0]?.name ?? '') });
    }
  }

  async function take(): Promise<void> {
    if (changes === null) return;
    try {
      await takeIn(database, changes, now());
      changes = null;
      answer({ say: 'taken' });
    } catch {
      answer({ say: 'trouble', trouble: { problem: 'not-kept', file: '', inside: null } });
    }
  }

  return (ask) => (ask.do === 'read' ? read(ask.files) : take());
}

function troubleOf(error: unknown, file: string): Trouble {
  if (!(error instanceof ArchiveError)) return { problem: 'unexpected', file, inside: null };
  return { problem: error.problem, file: error.file, inside: error.inside };
}
