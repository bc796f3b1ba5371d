export const PRESENCES = ['badges', 'untouched'] as const;
export type Presence = (typeof PRESENCES)[number];

export const READING = ['on', 'off'] as const;

/** What the reader can choose. Parsed field by field: a bad value falls back alone. */
export interface Settings {
  /** Keys on the network's page and in the queue. */
  readonly keysOn: boolean;
  /**
   * `badges`: drawn over the page, with keys. `untouched`: the page is only read; nothing is inserted and nothing is
   * listened to, and the queue alone shows the verdicts.
   */
  readonly presence: Presence;
  /** `off`: nothing of a page is shown, judged or kept. For a page that Winnow reads wrongly. */
  readonly reading: (typeof READING)[number];
  /** Whether undecided notes can be put to the browser's own language model. */
  readonly secondOpinion: boolean;
  /** Milliseconds in which a decision can be undone before anything is pressed. */
  readonly undoWindow: number;
}

/** Milliseconds. */
export const MAX_UNDO_WINDOW = 60_000;

export const DEFAULT_SETTINGS: Settings = {
  keysOn: true,
  presence: 'badges',
  reading: 'on',
  secondOpinion: false,
  undoWindow: 5_000,
};
