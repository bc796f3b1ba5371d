/** What the reader can choose. Parsed field by field: a bad value falls back alone. */
export interface Settings {
  /** Keys on the network's page and in the queue. */
  readonly keysOn: boolean;
  /** Milliseconds in which a decision can be undone before anything is pressed. */
  readonly undoWindow: number;
}

/** Milliseconds. */
export const MAX_UNDO_WINDOW = 60_000;

export const DEFAULT_SETTINGS: Settings = { keysOn: true, undoWindow: 5_000 };
