import type { LanguageModel as Model } from '../opinion/language-model.ts';

declare global {
  // The browser's own name for it.
  var LanguageModel: Model | undefined;
}

/** The browser's own model; null where the browser has none to offer. */
export function browserLanguageModel(): Model | null {
  return globalThis.LanguageModel ?? null;
}
