import type { PageCatalogue } from './catalogues/catalogue.ts';
import { page as de } from './catalogues/de/page.ts';
import { page as en } from './catalogues/en/page.ts';
import { page as es } from './catalogues/es/page.ts';
import { page as fr } from './catalogues/fr/page.ts';
import { page as it } from './catalogues/it/page.ts';
import { page as nl } from './catalogues/nl/page.ts';
import { page as pt } from './catalogues/pt/page.ts';
import { type Language, languageFor } from './language.ts';

const PAGE: Readonly<Record<Language, PageCatalogue>> = { en, nl, de, fr, es, pt, it };

/** What the network's page is told in: a script there can load no file of ours, so that the background sends it its words. */
export interface PageLanguage {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly messages: PageCatalogue;
}

/** @param locale a BCP 47 tag; English where there are no words for it. */
export function pageLanguageFor(locale: string): PageLanguage {
  return { locale, messages: PAGE[languageFor(locale)] };
}
