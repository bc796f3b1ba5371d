import { detectLanguage } from '../language/detect-language.ts';
import { MOST_CHARACTERS } from '../longest-note.ts';
import { isDefaultText } from '../stages/default-text.ts';
import { foldText } from '../text/folded-text.ts';
import { maskText } from '../text/masked-text.ts';
import { tokenise } from '../text/tokens.ts';
import { undisguise } from '../text/undisguised.ts';

/** The sender's own words, folded, with names, figures and links masked. */
export interface MaskedNote {
  readonly text: string;
  readonly language: string | null;
}

/** Null where there is no note, or only the network's own sentence. */
export function readMasked(note: string | null): MaskedNote | null {
  if (note === null || note.trim() === '') return null;
  const { text } = undisguise(note.slice(0, MOST_CHARACTERS));
  const folded = foldText(text);
  const tokens = tokenise(folded);
  if (isDefaultText(tokens)) return null;
  const language = detectLanguage(text, tokens);
  return { text: maskText(folded, tokens, language).text, language };
}
