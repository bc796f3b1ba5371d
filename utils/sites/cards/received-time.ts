import { ENGLISH_TIMES, isOtherTime } from '../words/time-words.ts';
import { remembering } from './remember.ts';
import { folded, withPlainDigits } from './text.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
/** One of each kind that a language's plurals tell apart: one, two, few, many, other. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100] as const;
const STYLES = ['long', 'short', 'narrow'] as const;
const NUMERIC = ['always', 'auto'] as const;
/** Longer than any "several months ago". */
const LONGEST = 48;
/** As long as "Received" with some room. */
const LONGEST_WORDS_AROUND = 12;
/** "2w", "3mo". */
const SHORTEST_FORM = /^#\p{L}{1,2}$/u;

/** The kinds of English that are known without the browser; others shorten otherwise, such as Canada’s. */
const ENGLISH = /^en(?:-us|-gb)?$/i;

const patterns = new Map<string, ReadonlySet<string>>();

/**
 * Whether a text says how long ago something was ("2 weeks ago", "gestern", "il y a 3 jours"), in the page's language
 * or in English, by the browser's own knowledge of all languages but English.
 *
 * @param language the page's own word for its language, such as `de` or `pt-BR`; empty where it gives none.
 */
export function isReceivedTime(text: string, language: string): boolean {
  if (text.length > LONGEST) return false;
  const shape = shapeOf(text);
  return (
    SHORTEST_FORM.test(shape) ||
    ENGLISH_TIMES.has(shape) ||
    patternsOf(language).has(shape) ||
    isOtherTimeOnce(shape)
  );
}

/** Whether a text says it within a few words more, such as "Received 3 days ago". */
export function holdsReceivedTime(text: string, language: string): boolean {
  const shape = shapeOf(text);
  return [ENGLISH_TIMES, patternsOf(language)].some((known) =>
    known
      .values()
      .some(
        (pattern) =>
          pattern.includes('#') &&
          shape.length - pattern.length <= LONGEST_WORDS_AROUND &&
          shape.includes(pattern),
      ),
  );
}

const isOtherTimeOnce = remembering(isOtherTime);

/** Asks the browser what it knows of a language, which takes as long as reading many cards: to be done apart from them. */
export function learnTimes(language: string): void {
  patternsOf(language);
}

/** Numbers become one mark and spaces go, for writers differ in both. */
const shapeOf = remembering((text) =>
  folded(withPlainDigits(text))
    .replace(/\d+/g, '#')
    .replace(/[\s.\u200b]/g, ''),
);

function patternsOf(language: string): ReadonlySet<string> {
  if (ENGLISH.test(language)) return ENGLISH_TIMES;
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const made = new Set(phrases(language).map(shapeOf));
  patterns.set(language, made);
  return made;
}

function phrases(language: string): readonly string[] {
  const locale = supported(language);
  if (locale === undefined) return [];
  return STYLES.flatMap((style) =>
    NUMERIC.flatMap((numeric) => {
      const format = new Intl.RelativeTimeFormat(locale, { style, numeric });
      return UNITS.flatMap((unit) => COUNTS.map((count) => format.format(-count, unit)));
    }),
  );
}

function supported(language: string): string | undefined {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
