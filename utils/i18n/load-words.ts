import { type Language, languageFor } from './language.ts';
import { type InsightsWords, type PeopleWords, type QueueWords, type Words, wordsIn } from './words.ts';

/**
 * Each is a file of its own in what is built, so that nobody loads a language or a part that they do not use. The queue's
 * brings those of the page with it.
 */
const PARTS = {
  en: {
    people: () => import('./catalogues/en/people.ts'),
    queue: () => import('./catalogues/en/queue.ts'),
    insights: () => import('./catalogues/en/insights.ts'),
    settings: () => import('./catalogues/en/settings/index.ts'),
    welcome: () => import('./catalogues/en/welcome.ts'),
  },
  nl: {
    people: () => import('./catalogues/nl/people.ts'),
    queue: () => import('./catalogues/nl/queue.ts'),
    insights: () => import('./catalogues/nl/insights.ts'),
    settings: () => import('./catalogues/nl/settings/index.ts'),
    welcome: () => import('./catalogues/nl/welcome.ts'),
  },
  de: {
    people: () => import('./catalogues/de/people.ts'),
    queue: () => import('./catalogues/de/queue.ts'),
    insights: () => import('./catalogues/de/insights.ts'),
    settings: () => import('./catalogues/de/settings/index.ts'),
    welcome: () => import('./catalogues/de/welcome.ts'),
  },
  fr: {
    people: () => import('./catalogues/fr/people.ts'),
    queue: () => import('./catalogues/fr/queue.ts'),
    insights: () => import('./catalogues/fr/insights.ts'),
    settings: () => import('./catalogues/fr/settings/index.ts'),
    welcome: () => import('./catalogues/fr/welcome.ts'),
  },
  es: {
    queue: () => import('./catalogues/es/queue.ts'),
    insights: () => import('./catalogues/es/insights.ts'),
    people: () => import('./catalogues/es/people.ts'),
    settings: () => import('./catalogues/es/settings/index.ts'),
    welcome: () => import('./catalogues/es/welcome.ts'),
  },
  pt: {
    queue: () => import('./catalogues/pt/queue.ts'),
    insights: () => import('./catalogues/pt/insights.ts'),
    people: () => import('./catalogues/pt/people.ts'),
    settings: () => import('./catalogues/pt/settings/index.ts'),
    welcome: () => import('./catalogues/pt/welcome.ts'),
  },
  it: {
    queue: () => import('./catalogues/it/queue.ts'),
    insights: () => import('./catalogues/it/insights.ts'),
    people: () => import('./catalogues/it/people.ts'),
    settings: () => import('./catalogues/it/settings/index.ts'),
    welcome: () => import('./catalogues/it/welcome.ts'),
  },
} as const satisfies Readonly<Record<Language, object>>;

/** The words of the review queue, in the language for a BCP 47 tag. */
export async function loadQueueWords(locale: string): Promise<QueueWords> {
  const parts = PARTS[languageFor(locale)];
  const { page, queue } = await parts.queue();
  return wordsIn(locale, { ...page, ...queue });
}

/** The words of the page of insights, in the language for a BCP 47 tag. */
export async function loadInsightsWords(locale: string): Promise<InsightsWords> {
  const parts = PARTS[languageFor(locale)];
  const [{ page, queue }, { people }, { insights }] = await Promise.all([
    parts.queue(),
    parts.people(),
    parts.insights(),
  ]);
  return wordsIn(locale, { ...page, ...queue, ...people, ...insights });
}

/** The words of staying in touch, in the language for a BCP 47 tag. */
export async function loadPeopleWords(locale: string): Promise<PeopleWords> {
  const parts = PARTS[languageFor(locale)];
  const [{ page, queue }, { people }] = await Promise.all([parts.queue(), parts.people()]);
  return wordsIn(locale, { ...page, ...queue, ...people });
}

/** The words of every page of ours, in the language for a BCP 47 tag. */
export async function loadWords(locale: string): Promise<Words> {
  const parts = PARTS[languageFor(locale)];
  const [{ page, queue }, { insights }, { people }, { settings }, { welcome }] = await Promise.all([
    parts.queue(),
    parts.insights(),
    parts.people(),
    parts.settings(),
    parts.welcome(),
  ]);
  return wordsIn(locale, { ...page, ...queue, ...insights, ...people, ...settings, ...welcome });
}
