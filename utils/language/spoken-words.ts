import { signal } from '@preact/signals';
import { type LanguageChoice, localeFor } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { uiLanguage } from '../platform/language.ts';

interface Speaking<Spoken> {
  /** @param locale a BCP 47 tag. */
  readonly load: (locale: string) => Promise<Spoken>;
  /** Called with the words whenever the language has changed. */
  readonly onLanguage?: (words: Spoken) => void;
}

/** The words of one of our own pages, in a language that may be chosen anew. */
export interface SpokenWords<Spoken> {
  /** Once a language was chosen for the first time. */
  readonly words: Promise<Spoken>;
  /** Null before any was chosen. */
  readonly chosen: () => LanguageChoice | null;
  choose(choice: LanguageChoice): Promise<void>;
}

/** Whatever has been drawn with the words is drawn anew with those of another language: they are read from a signal. */
export function createSpokenWords<Id extends Parameters<Words['say']>[0]>({
  load,
  onLanguage,
}: Speaking<Words<Id>>): SpokenWords<Words<Id>> {
  const first = Promise.withResolvers<Words<Id>>();
  let speak: (words: Words<Id>) => void = first.resolve;
  let chosen: LanguageChoice | null = null;

  const words = first.promise.then((begin): Words<Id> => {
    const spoken = signal(begin);
    speak = (next) => {
      spoken.value = next;
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
  });

  return {
    words,
    chosen: () => chosen,
    async choose(choice) {
      if (choice === chosen) return;
      chosen = choice;
      const next = await load(localeFor(choice, uiLanguage()));
      if (choice !== chosen) return;
      document.documentElement.lang = next.language;
      document.documentElement.dir = next.direction;
      speak(next);
      onLanguage?.(next);
    },
  };
}
