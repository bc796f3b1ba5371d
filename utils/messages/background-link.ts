import { browser } from '../platform/browser.ts';
import type { Choice, Decision, Failure } from '../requests/index.ts';
import { sendMessage } from './messenger.ts';
import type { KeepWish, Seen, SeenAnswer } from './protocol.ts';

/** What a page may ask of the background. Each answer may fail: the extension may have been updated meanwhile. */
export interface BackgroundLink {
  wake(): Promise<void>;
  seen(seen: Seen): Promise<SeenAnswer>;
  decide(decisionId: string, requestId: string, choice: Choice): Promise<Decision>;
  undo(decisionId: string): Promise<Decision | null>;
  offerAgain(decision: Decision): Promise<Decision | null>;
  claim(decisionId: string, pressId: string): Promise<Decision | null>;
  outcome(decisionId: string, pressId: string, came: Failure | 'gone' | null): Promise<Decision | null>;
  doneByHand(requestId: string, choice: Choice): Promise<Decision>;
  write(requestId: string): Promise<void>;
  keepInTouch(wish: KeepWish): Promise<'kept' | 'same-name' | 'no'>;
  /** False after an update or removal: this copy of Winnow can only ask for a reload. */
  isAlive(): boolean;
}

/** The page's line to the background. A worker that was stopped is started by the message itself. */
export function createBackgroundLink(pageId: string): BackgroundLink {
  return {
    wake: () => sendMessage('wake', undefined),
    seen: (seen) => sendMessage('seen', { pageId, ...seen }),
    decide: (decisionId, requestId, choice) =>
      sendMessage('decideOnPage', { decisionId, requestId, choice, pageId }),
    undo: (decisionId) => sendMessage('undo', { decisionId }),
    offerAgain: ({ id, dueAt }) => sendMessage('offerOnPage', { decisionId: id, dueAt, pageId }),
    claim: (decisionId, pressId) => sendMessage('claim', { decisionId, pressId, pageId }),
    outcome: (decisionId, pressId, came) => sendMessage('outcome', { decisionId, pressId, came }),
    doneByHand: (requestId, choice) => sendMessage('doneByHand', { requestId, choice }),
    keepInTouch: (wish) => sendMessage('keepInTouch', wish),
    write: (requestId) => sendMessage('write', { requestId }),
    isAlive: () => browser.runtime?.id !== undefined,
  };
}
