import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageId } from './catalogues/en.ts';
import { CATALOGUES, type Language } from './catalogues/index.ts';
import { directionOf, formatLocale, languageFor } from './locale.ts';
import { relativeTime } from './relative-time.ts';

type Values = Readonly<Record<string, string | number>>;

/** All that is needed to speak to the reader in one language. */
export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** A message by its id. Throws where the message names a value that is missing. */
  say(id: MessageId, values?: Values): string;
  /** @param share 0 to 1; shown without decimals and never as 0 or 100 %, since nothing here is certain. */
  percent(share: number): string;
  number(value: number): string;
  /** "3 days ago". Both in milliseconds since 1970. */
  relativeTime(then: number, now: number): string;
}

/** @param locale a BCP 47 tag such as the browser's own; English where there are no words for it. */
export function createWords(locale: string): Words {
  const language = languageFor(locale);
  const tag = formatLocale(locale);
  const catalogue = CATALOGUES[language];
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(tag);
  const times = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  // Parsing a message costs more than filling it in; a list shows the same few again and again.
  const parsed = new Map<MessageId, IntlMessageFormat>();

  return {
    language,
    direction: directionOf(language),
    say(id, values) {
      const message =
        parsed.get(id) ?? new IntlMessageFormat(catalogue[id], tag, undefined, { ignoreTag: true });
      parsed.set(id, message);
      return String(message.format(values && isolated(values)));
    },
    percent: (share) => percents.format(Math.min(0.99, Math.max(0.01, share))),
    number: (value) => numbers.format(value),
    relativeTime: (then, now) => relativeTime(times, then, now),
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
