import type { MemoryTrouble } from '../requests/index.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { QueueContents } from './queue-contents.ts';

/** The review queue as a page shows it: never blank, whatever becomes of the database. */
export interface QueueView extends QueueContents {
  readonly state: 'loading' | 'ready' | 'error';
  /** What is wrong, where the state is `error`. */
  readonly trouble: MemoryTrouble | null;
  /** Something else is being looked for than what is shown. */
  readonly looking: boolean;
  /** When the reading of it began: what was written before that is in it. Milliseconds since 1970; 0 where it was not read. */
  readonly readAt: number;
}

export const LOADING: QueueView = {
  state: 'loading',
  trouble: null,
  items: [],
  more: false,
  tally: null,
  later: 0,
  found: null,
  looking: false,
  readAt: 0,
  everSeen: false,
  hasPeople: false,
  settings: DEFAULT_SETTINGS,
};

/** What was read, as a page shows it. @param readAt milliseconds since 1970; 0 where it was kept at hand. */
export function viewOf(contents: QueueContents, readAt: number): QueueView {
  return { ...contents, state: 'ready', trouble: null, looking: false, readAt };
}
