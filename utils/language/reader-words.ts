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
  const choose = (choice: LanguageChoice) => load(localeFor(choice, uiLanguage()));
  const chosen = () => readSettings(database).then(({ language }) => language);
  let choice = await Promise.race([chosen().catch(() => 'auto' as const), later('auto' as const)]);
  const spoken = signal(await choose(choice));

  function speak(words: Words<Id>): void {
    spoken.value = words;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    onLanguage?.(words);
  }

  speak(spoken.value);
  watch({
    query: chosen,
    async onChange(next) {
      if (next === choice) return;
      choice = next;
      const words = await choose(next);
      if (next === choice) speak(words);
    },
    // The page says itself what is wrong with the memory.
    onError: () => undefined,
  });

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

function later<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), PATIENCE));
}
