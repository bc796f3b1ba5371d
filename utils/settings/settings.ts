import type { LanguageChoice } from '../i18n/language.ts';
import type { KeyChoices } from '../keys/index.ts';
import { type Choice, NO_PREFERENCES, type Preferences } from '../requests/index.ts';
import { DEFAULT_PEOPLE_SETTINGS, type PeopleSettings } from './people-settings.ts';
import type { ReplySettings } from './reply-settings.ts';

/** Nothing is said of them until the reader has written some. */
const NO_REPLIES: ReplySettings = { channel: '', templates: [] };

export const PRESENCES = ['badges', 'untouched'] as const;
export type Presence = (typeof PRESENCES)[number];

export const PRESSING = ['press', 'list'] as const;

export const READING = ['on', 'off'] as const;

export const WELCOME_STEPS = ['does', 'you', 'try'] as const;
/** What the first page says, who the reader is, and a few requests to try it on. */
export type WelcomeStep = (typeof WELCOME_STEPS)[number];

/** What the reader can choose. Parsed field by field: a bad value falls back alone. */
export interface Settings {
  /** The language that Winnow speaks. */
  readonly language: LanguageChoice;
  /** Keys on the network's page and in the queue. */
  readonly keysOn: boolean;
  /** The reader's own keys for some of the commands. */
  readonly keys: KeyChoices;
  /**
   * `badges`: drawn over the page, with keys. `untouched`: the page is only read; nothing is inserted and nothing is
   * listened to, and the queue alone shows the verdicts.
   */
  readonly presence: Presence;
  /**
   * What becomes of decisions while the page is left untouched. `press`: the site's control is pressed, as ever. `list`:
   * nothing on the page is ever pressed; the queue lists what the reader is to press themselves.
   */
  readonly pressing: (typeof PRESSING)[number];
  /** `off`: nothing of a page is shown, judged or kept. For a page that Winnow reads wrongly. */
  readonly reading: (typeof READING)[number];
  /** Whether undecided notes can be put to the browser's own language model. */
  readonly secondOpinion: boolean;
  /** Milliseconds in which a decision can be undone before anything is pressed. */
  readonly undoWindow: number;
  /** Days for which the words of a request are kept once it is over; null for ever. */
  readonly retentionDays: number | null;
  /** What the reader has said of whole kinds of request. */
  readonly preferences: Preferences;
  /** Whether settings, profile and learnt weights are shared with the reader's other browsers. */
  readonly sync: boolean;
  /** How far the reader is in the first page. */
  readonly welcome: WelcomeStep;
  /** What the reader's own replies are drafted from. */
  readonly replies: ReplySettings;
  /** How staying in touch reminds the reader. */
  readonly people: PeopleSettings;
}

/** Ten years. */
export const MAX_RETENTION_DAYS = 3_650;

/** Milliseconds. */
export const MAX_UNDO_WINDOW = 60_000;

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  keysOn: true,
  keys: {},
  presence: 'badges',
  pressing: 'press',
  reading: 'on',
  secondOpinion: false,
  undoWindow: 5_000,
  retentionDays: 30,
  preferences: NO_PREFERENCES,
  sync: false,
  welcome: 'does',
  replies: NO_REPLIES,
  people: DEFAULT_PEOPLE_SETTINGS,
};

/** Whether decisions are only listed for the reader to press. */
export function onlyLists({ presence, pressing }: Settings): boolean {
  return presence === 'untouched' && pressing === 'list';
}

/** Milliseconds before a decision is carried out. What is only listed can be taken back for as long as it is listed. */
export function undoWindowFor(settings: Settings, choice: Choice): number {
  return onlyLists(settings) && choice !== 'later' ? 0 : settings.undoWindow;
}
