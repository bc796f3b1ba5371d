import { findConcepts } from '../concepts/concept-hits.ts';
import { CONCEPTS } from '../concepts/concepts.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { isKnownLanguage, LANGUAGES } from '../language/languages.ts';
import { foldText } from '../text/folded-text.ts';
import { tokenise } from '../text/tokens.ts';
import { FORMS, measureForms } from './note-form.ts';

/** A headline read once. */
export interface HeadlineFeatures {
  /** Folded, figures as zeros, one space around. */
  readonly text: string;
  /** Concepts, then forms, as for a note. */
  readonly dense: Float64Array;
}

/**
 * Reads a headline. It is too short for its language to be certain: where that is unknown, the concepts of all
 * languages look at it.
 */
export function readHeadline(headline: string): HeadlineFeatures {
  const folded = foldText(headline);
  const tokens = tokenise(folded);
  const language = detectLanguage(headline, tokens);
  const dense = new Float64Array(CONCEPTS.length + FORMS.length);
  for (const each of isKnownLanguage(language) ? new Set([language, 'en' as const]) : LANGUAGES) {
    for (const hit of findConcepts(tokens, each)) dense[hit.concept] = 1;
  }
  measureForms(headline, tokens).forEach(({ value }, index) => {
    dense[CONCEPTS.length + index] = value;
  });
  return { text: ` ${folded.text.replace(/\p{N}+/gu, '0').replace(/\s+/gu, ' ')} `, dense };
}
