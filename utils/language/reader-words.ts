import type { Words } from '../i18n/words.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { watch } from '../store/live.ts';
import { readSettings } from '../store/singles.ts';
import { createSpokenWords, type SpokenWords } from './spoken-words.ts';

/** Milliseconds for which a page waits for the memory to say which language is wanted. */
const PATIENCE = 500;

interface Wanted<Spoken> {
  readonly database: WinnowDatabase;
  /** @param locale a BCP 47 tag. */
  readonly load: (locale: string) => Promise<Spoken>;
  /** Called with the words whenever the language has changed. */
  readonly onLanguage?: (words: Spoken) => void;
}

/** The words of one of our own pages in the reader's language. They follow what the reader chooses. */
export function readerWords<Id extends Parameters<Words['say']>[0]>({
  database,
  ...speaking
}: Wanted<Words<Id>>): Promise<Words<Id>> {
  const spoken = createSpokenWords(speaking);
  followChoice(database, spoken);
  return spoken.words;
}

/** Speaks as the reader's settings say, now and whenever they change. */
export function followChoice(
  database: WinnowDatabase,
  { choose, chosen }: Pick<SpokenWords<unknown>, 'choose' | 'chosen'>,
): void {
  const chooseFirst = () => (chosen() === null ? choose('auto') : undefined);
  watch({
    query: () => readSettings(database).then(({ language }) => language),
    onChange: choose,
    // The page says itself what is wrong with the memory.
    onError: chooseFirst,
  });
  setTimeout(chooseFirst, PATIENCE);
}
