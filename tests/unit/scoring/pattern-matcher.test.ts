import { describe, expect, it } from 'vitest';
import { findConcepts } from '../../../utils/scoring/concepts/concept-hits.ts';
import { parsePattern } from '../../../utils/scoring/concepts/concept-pattern.ts';
import { compilePatterns, matchPatterns } from '../../../utils/scoring/concepts/pattern-matcher.ts';
import { LANGUAGES } from '../../../utils/scoring/language/languages.ts';
import { foldText } from '../../../utils/scoring/text/folded-text.ts';
import { tokenise } from '../../../utils/scoring/text/tokens.ts';

function found(pattern: string, text: string): string | null {
  const tokens = tokenise(foldText(text));
  const [hit] = matchPatterns(compilePatterns([[pattern]]), tokens);
  return hit ? text.slice(tokens[hit.first]?.start, tokens[hit.last]?.end) : null;
}

describe('a concept pattern', () => {
  it('finds its words where they stand', () => {
    expect(found('we help', 'Yes, we help!')).toBe('we help');
  });

  it('takes a star for the rest of a word', () => {
    expect(found('increas* sales', 'increasing sales')).toBe('increasing sales');
    expect(found('increas* sales', 'increase the sales')).toBeNull();
  });

  it('bridges two words with one gap sign and four with two', () => {
    expect(found('help _ grow', 'help you really grow')).toBe('help you really grow');
    expect(found('help _ grow', 'help you and me grow')).toBeNull();
    expect(found('help __ grow', 'help you and me grow')).toBe('help you and me grow');
  });

  it('chooses between branches of several words', () => {
    expect(found('what i (do|am up to) here', 'what I am up to here')).toBe('what I am up to here');
  });

  it('may leave out what is marked so', () => {
    expect(found('my (professional )?network', 'my network')).toBe('my network');
    expect(found('my (professional )?network', 'my professional network')).toBe('my professional network');
  });

  it('does not look past the end of the text', () => {
    expect(found('call _ me', 'call')).toBeNull();
  });

  it('refuses brackets that do not pair', () => {
    expect(() => parsePattern('a (b')).toThrow('Unclosed');
    expect(() => parsePattern('a b)')).toThrow('Unopened');
  });

  it.each(LANGUAGES)('reads every pattern of %s', (language) => {
    expect(() => findConcepts([], language)).not.toThrow();
  });
});
