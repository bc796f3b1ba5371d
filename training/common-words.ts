import { LANGUAGES, type Language } from '../utils/scoring/language/languages.ts';
import { foldText } from '../utils/scoring/text/folded-text.ts';
import { maskText } from '../utils/scoring/text/masked-text.ts';
import { tokenise } from '../utils/scoring/text/tokens.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { FRAME_WORDS } from './settings.ts';

/** The words of a masked text, as often as they are there or once each does not matter: documents are counted. */
function wordsOf({ text, lang }: LabelledMessage): ReadonlySet<string> {
  const folded = foldText(text);
  return new Set(maskText(folded, tokenise(folded), lang).text.match(/\p{L}+/gu));
}

/** The words that most messages of a language share, with spaces between; names are masked, so none is among them. */
export function commonWords(messages: readonly LabelledMessage[]): Readonly<Record<Language, string>> {
  const commonest = (language: Language) => {
    const counts = new Map<string, number>();
    for (const message of messages) {
      if (message.lang !== language) continue;
      for (const word of wordsOf(message)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, FRAME_WORDS)
      .map(([word]) => word)
      .join(' ');
  };
  return Object.fromEntries(LANGUAGES.map((each) => [each, commonest(each)])) as Record<Language, string>;
}
