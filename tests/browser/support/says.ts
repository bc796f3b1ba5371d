import { eventually } from './eventually.ts';
import { textOf } from './site.ts';
import type { OpenDocument } from './tab.ts';

/** Waits until these words are somewhere in a document. @param patience milliseconds */
export function says(tab: OpenDocument, words: string, patience?: number): Promise<string> {
  return eventually(
    () => textOf(tab),
    (shown) => shown.includes(words),
    patience,
  );
}
