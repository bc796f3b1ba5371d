// As the browser has it: what makes browsers alike takes longer to come than all that is asked for here.
import { browser } from '@wxt-dev/browser';

/** The name that it is kept under. */
export const FIRST_LOOK = 'firstLook';

declare global {
  interface Window {
    /** On the queue's page: what was asked for before its other scripts had come. */
    firstLook?: Promise<unknown>;
  }
}

/** What is kept for the queue's first drawing. */
export function fetchFirstLook(): Promise<unknown> {
  return browser.storage.session.get(FIRST_LOOK).then(
    (items) => items[FIRST_LOOK],
    () => undefined,
  );
}

/** The language of the reader's browser, as a BCP 47 tag. */
export function languageAhead(): string {
  return browser.i18n.getUILanguage();
}
