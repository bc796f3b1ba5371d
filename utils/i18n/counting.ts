import { formatLocale } from './language.ts';
import type { Counting } from './message.ts';

/** @param locale a BCP 47 tag; English where there are no words for it. */
export function countingIn(locale: string): Counting {
  const tag = formatLocale(locale);
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  return {
    number: (value) => numbers.format(value),
    category: (value) => plurals.select(value),
  };
}
