/** The kinds of English whose times are known without the browser; others shorten otherwise, such as Canada’s. */
const PLAIN_ENGLISH = /^en(?:-us|-gb)?$/i;

/** @param language a page's own word for its language, such as `de` or `pt-BR`. */
export function isPlainEnglish(language: string): boolean {
  return PLAIN_ENGLISH.test(language);
}
