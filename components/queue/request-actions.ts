import type { Request, ScoredLabel } from '../../utils/requests/index.ts';
import type { OpinionDesk } from '../opinion/second-opinion.tsx';

/** What can be done with one request besides deciding on it, and with what was decided. */
export interface RequestActions {
  /** What is decided is only listed: the reader presses it on the network's page themselves. */
  readonly listing: boolean;
  /** The reader's own word for what it is; with null, Winnow may say it again. */
  readonly onRelabel: (requestId: string, label: ScoredLabel | null) => Promise<void>;
  readonly onUndo: (decisionId: string) => void;
  /** The reader knows that the request has gone. */
  readonly onPutAway: (decisionId: string) => void;
  /** Also tries again what failed. */
  readonly onApply: (decisionId: string) => void;
  /** The reader says that they have pressed it themselves. */
  readonly onDone: (decisionId: string) => void;
  /** What is over is to be decided again. False where no page shows the request any more. */
  readonly onRestore: (requestId: string) => Promise<boolean>;
  readonly onOpenProfile: (request: Request) => void;
  /** Everything that is kept of the sender goes. */
  readonly onForget: (requestId: string) => Promise<void>;
  /** Null where the reader has not switched it on, or the browser has no model. */
  readonly opinions: OpinionDesk | null;
}
