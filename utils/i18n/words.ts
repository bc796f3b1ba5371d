import type {
  InsightsMessageId,
  MessageId,
  PageMessageId,
  PeopleMessageId,
  QueueMessageId,
} from './catalogues/catalogue.ts';
import { countingIn } from './counting.ts';
import { directionOf, formatLocale, type Language, languageFor } from './language.ts';
import { type Message, readMessage, type Values } from './message.ts';
import { relativeTime } from './relative-time.ts';

const DATE_FORMS = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  whole: { dateStyle: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DateForm = keyof typeof DATE_FORMS;

/** All that is needed to speak to the reader in one language. */
export interface Words<Id extends MessageId = MessageId> {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** A message by its id. Throws where the message names a value that is missing. */
  readonly say: (id: Id, values?: Values) => string;
  /** @param share 0 to 1; shown without decimals and never as 0 or 100 %, since nothing here is certain. */
  percent(share: number): string;
  number(value: number): string;
  /** "3 days ago". Both in milliseconds since 1970. */
  relativeTime(then: number, now: number): string;
  /** A day by the reader's own calendar: "2 Nov", "Nov 2026", "2026" or "2 November 2026". */
  date(time: number, form: DateForm): string;
}

/** What can be said on the network's page. */
export type PageWords = Words<PageMessageId>;

/** What can be said of people to stay in touch with. */
export type PeopleWords = Words<PeopleMessageId>;

/** What can be said in the review queue. */
export type QueueWords = Words<QueueMessageId>;

/** What is said of something that can be set, wherever that is. */
export type SettingWords = Words<'options.kept' | 'options.failed'>;

/** What can be said on the page of insights. */
export type InsightsWords = Words<InsightsMessageId>;

/**
 * @param locale a BCP 47 tag such as the browser's own, for numbers and times.
 * @param messages the words of the language that `languageFor` gives for it.
 */
export function wordsIn<Id extends MessageId>(
  locale: string,
  messages: Readonly<Record<Id, string>>,
): Words<Id> {
  const language = languageFor(locale);
  const tag = formatLocale(locale);
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const times = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const counting = countingIn(locale);
  const dates = new Map<DateForm, Intl.DateTimeFormat>();
  // Reading a message costs more than filling it in; a list shows the same few again and again.
  const read = new Map<Id, Message>();

  return {
    language,
    direction: directionOf(language),
    say(id, values = {}) {
      const message = read.get(id) ?? readMessage(messages[id], counting);
      read.set(id, message);
      return message(isolated(values));
    },
    percent: (share) => percents.format(Math.min(0.99, Math.max(0.01, share))),
    number: counting.number,
    relativeTime: (then, now) => relativeTime(times, then, now),
    date(time, form) {
      const format = dates.get(form) ?? new Intl.DateTimeFormat(tag, DATE_FORMS[form]);
      dates.set(form, format);
      return format.format(time);
    },
  };
}

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Words of the sender's that run the other way would drag our own punctuation with them. */
function isolated(values: Values): Values {
  const isolate = (value: string | number) =>
    typeof value === 'string' && RIGHT_TO_LEFT_LETTER.test(value)
      ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`
      : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]));
}
