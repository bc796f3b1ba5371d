import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns, matchPatterns } from '../../../utils/scoring/concepts/pattern-matcher.ts';
import { writtenWords } from '../../../utils/scoring/concepts/pattern-signs.ts';
import { LANGUAGES } from '../../../utils/scoring/language/languages.ts';
import { foldText } from '../../../utils/scoring/text/folded-text.ts';
import { tokenise } from '../../../utils/scoring/text/tokens.ts';
import { parsePattern, plainEnd } from './plain-pattern.ts';

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
    expect(() => compilePatterns([['a (b']])).toThrow('Unclosed');
    expect(() => compilePatterns([['a b)']])).toThrow('Unopened');
  });

  it('begins with a word', () => {
    expect(() => compilePatterns([['_ help']])).toThrow('begins with a gap');
    expect(() => compilePatterns([['(we )?_ help']])).toThrow('begins with a gap');
    expect(() => compilePatterns([['(we|_) help']])).toThrow('begins with a gap');
  });

  it.each(LANGUAGES)('can be read, every one of %s', (language) => {
    const url = new URL(`../../../utils/scoring/concepts/patterns/${language}.json`, import.meta.url);
    const patterns = Object.values(JSON.parse(readFileSync(url, 'utf8')) as Record<string, string[]>).flat();
    expect(patterns.length).toBeGreaterThan(300);
    for (const pattern of patterns) expect(() => compilePatterns([[pattern]])).not.toThrow();
    // "Colou*r" and "welke?" would wait for words that no note can hold.
    for (const word of writtenWords(patterns)) expect(word).toMatch(/^[\p{L}\p{N}%]+\*?$/u);
  });

  it('is found wherever trying part by part finds it, at the same words', () => {
    const words = fc.array(fc.constantFrom('we', 'help', 'helps', 'you', 'grow', 'a', 'b'), { maxLength: 9 });
    const word = fc.constantFrom('we', 'help*', 'he*', 'you', 'grow', 'a', 'b');
    const gap = fc.constantFrom('_', '__');
    const choiceOf = (part: fc.Arbitrary<string>) =>
      fc
        .array(fc.array(part, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
        .map((branches) => `(${branches.map((each) => each.join(' ')).join('|')})`);
    const choice = choiceOf(fc.oneof(word, choiceOf(word), gap));
    const optional = choice.map((each) => `${each}?`);
    const pattern = fc
      .tuple(
        fc.oneof(word, choiceOf(word)),
        fc.array(fc.oneof(word, choice, optional, gap), { maxLength: 4 }),
      )
      .map(([first, rest]) => [first, ...rest].join(' '));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), words, (patterns, text) => {
        const tokens = tokenise(foldText(text.join(' ')));
        const hits = matchPatterns(compilePatterns(patterns.map((each) => [each])), tokens);
        const plain = patterns.flatMap((each, concept) =>
          tokens.flatMap((_, first) => {
            const end = plainEnd(parsePattern(each), text, first);
            return end > first ? [{ concept, first, last: end - 1 }] : [];
          }),
        );
        const places = (found: typeof plain) =>
          new Set(found.map(({ concept, first, last }) => `${concept} from ${first} to ${last}`));
        expect(places([...hits])).toEqual(places(plain));
      }),
    );
  });
});
