/** How far the browser's own model is: not for this device, to be fetched first, being fetched, or here. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** In which languages the model will read and answer. ISO 639-1. */
export interface ModelLanguages {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

export interface ModelOptions extends ModelLanguages {
  readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[];
  readonly signal: AbortSignal;
}

/** Tells how much of the model is there, 0 to 1. */
export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

export interface DownloadOptions extends ModelLanguages {
  readonly monitor: (monitor: DownloadMonitor) => void;
}

export interface ModelSession {
  prompt(
    text: string,
    options: { readonly responseConstraint: object; readonly signal: AbortSignal },
  ): Promise<string>;
  destroy(): void;
}

/**
 * What we use of the browser's Prompt API (`LanguageModel`; Chrome 148, for extensions 138). It runs on the device;
 * nothing leaves it. https://developer.chrome.com/docs/ai/prompt-api
 */
export interface LanguageModel {
  availability(languages: ModelLanguages): Promise<Availability>;
  create(options: ModelOptions | DownloadOptions): Promise<ModelSession>;
}

/** Our questions and the answers are English; the note may be in another language. */
export function modelLanguages(noteLanguage: string | null): ModelLanguages {
  const inputs = noteLanguage === null || noteLanguage === 'en' ? ['en'] : ['en', noteLanguage];
  return {
    expectedInputs: [{ type: 'text', languages: inputs }],
    expectedOutputs: [{ type: 'text', languages: ['en'] }],
  };
}

/** How far the model is for notes in English; one that cannot say is not there. */
export async function availabilityOf(model: LanguageModel | null): Promise<Availability> {
  if (model === null) return 'unavailable';
  return model.availability(modelLanguages(null)).catch(() => 'unavailable');
}
