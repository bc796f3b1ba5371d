import type { MessageId } from '../../../utils/i18n/catalogues/catalogue.ts';
import { CATALOGUES } from '../../../utils/i18n/catalogues/index.ts';
import { LANGUAGES, type Language } from '../../../utils/i18n/language.ts';

export const IDS = Object.keys(CATALOGUES.en).filter((id): id is MessageId => id in CATALOGUES.en);

export const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Every message of a language, with its id. */
export function messagesIn(language: Language): readonly (readonly [id: MessageId, text: string])[] {
  return IDS.map((id) => [id, CATALOGUES[language][id]]);
}
