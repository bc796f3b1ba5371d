import { browser } from '../platform/browser.ts';
import type { Choice, Decision, Failure } from '../requests/index.ts';
import { sendMessage } from './messenger.ts';
import type { Seen, SeenAnswer } from './protocol.ts';

/** What a page may ask of the background. Each answer may fail: the extension may have been updated meanwhile. */
export interface BackgroundLink {
  seen(seen: Seen): Promise<SeenAnswer>;
  decide(requestId: string, choice: Choice): Promise<Decision>;
  undo(decisionId: string): Promise<Decision | null>;
  offerAgain(decisionId: string): Promise<Decision | null>;
  claim(decisionId: string): Promise<Decision | null>;
  outcome(decisionId: string, failure: Failure | null): Promise<Decision | null>;
  doneByHand(requestId: string, choice: Choice): Promise<Decision>;
  /** False after an update or removal: this copy of Winnow can only ask for a reload. */
  isAlive(): boolean;
}

/** The page's line to the background. A worker that was stopped is started by the message itself. */
export function createBackgroundLink(pageId: string): BackgroundLink {
  return {
    seen: (seen) => sendMessage('seen', { pageId, ...seen }),
    decide: (requestId, choice) => sendMessage('decideOnPage', { requestId, choice, pageId }),
    undo: (decisionId) => sendMessage('undo', { decisionId }),
    offerAgain: (decisionId) => sendMessage('offerOnPage', { decisionId, pageId }),
    claim: (decisionId) => sendMessage('claim', { decisionId, pageId }),
    outcome: (decisionId, failure) => sendMessage('outcome', { decisionId, failure }),
    doneByHand: (requestId, choice) => sendMessage('doneByHand', { requestId, choice }),
    isAlive: () => browser.runtime?.id !== undefined,
  };
}
