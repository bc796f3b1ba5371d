import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../../training/held-out.ts';
import { readCorpus } from '../../../training/read-corpus.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { isTelling } from '../../../utils/scoring/stages/telling.ts';
import { wordingPhrases } from '../../../utils/scoring/stages/wording-phrases.ts';
import { nobody } from './fixtures.ts';

const scorer = createShippedScorer();
const score = (note: string) => scorer.score({ note, sender: nobody }, EMPTY_PROFILE);
const told = readCorpus()
  .messages.filter(isHeldOut)
  .map(({ text }) => ({ text, verdict: score(text) }))
  .filter(({ verdict }) => verdict.label !== 'unclear');

describe('the reasons of a verdict', () => {
  it('hold: without the words of the strongest, the label is less likely', () => {
    const pointed = told.flatMap(({ text, verdict }) => {
      const [first] = verdict.reasons;
      if (first?.where !== 'note' || first.start === null || first.end === null) return [];
      const without = score(`${text.slice(0, first.start)}${text.slice(first.end)}`);
      const { label } = verdict;
      return label === 'unclear' ? [] : [verdict.probabilities[label] - without.probabilities[label]];
    });
    expect(pointed.length).toBeGreaterThan(50);
    expect(pointed.filter((fall) => fall > 0).length / pointed.length).toBeGreaterThan(0.85);
  });

  it('mean something: the first is the mere wording in few of them', () => {
    const worded = told.filter(({ verdict }) => verdict.reasons[0]?.code === 'wording');
    expect(worded.length / told.length).toBeLessThan(0.25);
  });

  it('make sense as sentences', () => {
    expect(isTelling('specific-details', 'pitch', 1)).toBe(false);
    expect(isTelling('specific-details', 'genuine', 1)).toBe(true);
    expect(isTelling('helps-companies', 'genuine', 1)).toBe(false);
    expect(isTelling('helps-companies', 'genuine', -1)).toBe(true);
  });
});

describe('the wording', () => {
  const note = 'Hello there, we would love your time';
  const word = (text: string, weight: number) => {
    const start = note.indexOf(text);
    return { start, end: start + text.length, weight };
  };

  const shown = (...words: readonly ReturnType<typeof word>[]) =>
    wordingPhrases(
      words,
      words.map(({ weight }) => weight),
      note,
    ).map(({ start, end }) => note.slice(start ?? 0, end ?? 0));

  it('is one phrase for each clause, without edges that add nothing', () => {
    expect(
      shown(
        ...[word('Hello', 0.2), word('would', -0.1), word('love', 0.5), word('your', 0.4)],
        word('time', 0.01),
      ),
    ).toEqual(['Hello', 'love your']);
  });

  it('is the densest stretch of its clause, over a weak word in between but not over many', () => {
    expect(
      shown(word('we', 0.1), word('would', 0.6), word('love', 0.2), word('your', 0.6), word('time', 0.2)),
    ).toEqual(['would love your']);
    expect(
      shown(word('we', 0.9), word('would', 0.1), word('love', 0.1), word('your', 0.1), word('time', 0.8)),
    ).toEqual(['we']);
  });

  it('is what speaks against the label where the clause does', () => {
    expect(shown(word('we', 0.2), word('would', -0.7), word('love', -0.6))).toEqual(['would love']);
  });
});
