import { signal } from '@preact/signals';
import { type LanguageChoice, localeFor } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { uiLanguage } from '../platform/language.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { watch } from '../store/live.ts';
import { readSettings } from '../store/singles.ts';

/** Milliseconds for which a page waits for the memory to say which language is wanted. */
const PATIENCE = 500;

interface Wanted<Spoken> {
  readonly database: WinnowDatabase;
  /** @param locale a BCP 47 tag. */
  readonly load: (locale: string) => Promise<Spoken>;
  /** Called with the words whenever the language has changed. */
  readonly onLanguage?: (words: Spoken) => void;
}

/**
 * The words of one of our own pages in the reader's language. They follow what the reader chooses: whatever has been
 * drawn with them is drawn anew, since they are read from a signal.
 */
export async function readerWords<Id extends Parameters<Words['say']>[0]>({
  database,
  load,
  onLanguage,
}: Wanted<Words<Id>>): Promise<Words<Id>> {
  const first = Promise.withResolvers<Words<Id>>();
  let speak: (words: Words<Id>) => void = first.resolve;
  let choice: LanguageChoice | null = null;

  async function choose(next: LanguageChoice): Promise<void> {
    if (next === choice) return;
    choice = next;
    const words = await load(localeFor(next, uiLanguage()));
    if (next !== choice) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    speak(words);
    onLanguage?.(words);
  }

  const chooseFirst = () => (choice === null ? choose('auto') : undefined);
  watch({
    query: () => readSettings(database).then(({ language }) => language),
    onChange: choose,
    // The page says itself what is wrong with the memory.
    onError: chooseFirst,
  });
  setTimeout(chooseFirst, PATIENCE);
  const spoken = signal(await first.promise);
  speak = (words) => {
    spoken.value = words;
  };

  return {
    get language() {
      return spoken.value.language;
    },
    get direction() {
      return spoken.value.direction;
    },
    say: (id, values) => spoken.value.say(id, values),
    percent: (share) => spoken.value.percent(share),
    number: (value) => spoken.value.number(value),
    date: (...when) => spoken.value.date(...when),
    relativeTime: (then, now) => spoken.value.relativeTime(then, now),
  };
}
