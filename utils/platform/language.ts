import { browser } from './browser.ts';

/** The language of the reader's browser, as a BCP 47 tag. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
