import type { Language } from '../language/languages.ts';
import type { Token } from '../text/tokens.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { compilePatterns, matchPatterns, type PatternHit, type PatternMatcher } from './pattern-matcher.ts';
import de from './patterns/de.json' with { type: 'json' };
import en from './patterns/en.json' with { type: 'json' };
import es from './patterns/es.json' with { type: 'json' };
import fr from './patterns/fr.json' with { type: 'json' };
import it from './patterns/it.json' with { type: 'json' };
import nl from './patterns/nl.json' with { type: 'json' };
import pt from './patterns/pt.json' with { type: 'json' };

const patterns: Readonly<Record<Language, Readonly<Record<Concept, readonly string[]>>>> = {
  en,
  nl,
  de,
  fr,
  es,
  pt,
  it,
};

const matchers = new Map<Language, PatternMatcher>();

/** Compiled at the first note in that language: a reader seldom meets all seven. */
function matcherFor(language: Language): PatternMatcher {
  const known = matchers.get(language);
  if (known) return known;
  const compiled = compilePatterns(CONCEPTS.map(([concept]) => patterns[language][concept]));
  matchers.set(language, compiled);
  return compiled;
}

/** Where the concepts of one language stand in a note. */
export function findConcepts(tokens: readonly Token[], language: Language): readonly PatternHit[] {
  return matchPatterns(matcherFor(language), tokens);
}
