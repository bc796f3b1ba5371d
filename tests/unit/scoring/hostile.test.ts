import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { nobody, soldNote } from './fixtures.ts';

const scorer = createShippedScorer();
const score = (note: string) => scorer.score({ note, sender: nobody }, EMPTY_PROFILE);

describe('a note that means harm', () => {
  it.each([
    ['nothing', ''],
    ['unseen characters alone', '\u200b\u200d\ufeff\u2060'],
    ['emoji alone', '🚀🔥💰'.repeat(50)],
    ['mixed scripts', 'Hello 你好 Привет مرحبا नमस्ते Γειά'],
    ['right-to-left with overrides', '\u202eשלום\u202c \u200fمرحبا'],
    ['HTML', '<img src=x onerror=alert(1)><script>steal()</script>&lt;b&gt;'],
    ['signs alone', '!?#%&*()[]{}\\/@^~`|'.repeat(40)],
    ['words of the language itself', 'constructor __proto__ toString hasOwnProperty'],
    ['50,000 characters', 'We help companies grow. '.repeat(2100)],
    ['50,000 of one letter', 'a'.repeat(50_000)],
    ['50,000 dots and letters', 'a.'.repeat(25_000)],
    ['50,000 unseen characters', 'a\u200b'.repeat(25_000)],
  ])('gets a verdict: %s', (_, note) => {
    expect(() => score(note)).not.toThrow();
  });

  it.each([
    ['unseen characters', (text: string) => [...text].join('\u200b')],
    ['Cyrillic letters', (text: string) => text.replace(/a/g, 'а').replace(/e/g, 'е').replace(/o/g, 'о')],
  ])('is read as it looks, its reasons pointing at what was written: %s', (_, disguise) => {
    const [plain, hidden] = [score(soldNote), score(disguise(soldNote))];
    expect(hidden.probabilities).toEqual(plain.probabilities);
    const words = (note: string, verdict: typeof plain) =>
      verdict.reasons.map(({ start, end }) => note.slice(start ?? 0, end ?? 0).replaceAll('\u200b', ''));
    expect(words(disguise(soldNote), hidden).map((text) => text.length)).toEqual(
      words(soldNote, plain).map((text) => text.length),
    );
  });

  it.each([
    ['words', 'we help teams like yours, '],
    ['one letter', 'a'],
    ['dots', 'a.'],
    ['at signs', 'a@'],
    ['digits', '1 '],
    ['line breaks', 'a\n\n'],
    ['names', 'Anna Bell '],
    ['letters beyond ASCII', 'é ßü '],
    ['sentences', 'We met. '],
  ])('takes no more than in proportion longer when it is longer: %s', (_, unit) => {
    const best = (length: number) => {
      const note = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      let least = Infinity;
      for (let run = 0; run < 8; run++) {
        const start = performance.now();
        score(note);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    best(1000);
    // Eight times the length: a quadratic reading would take 64 times as long. Half a millisecond is noise.
    expect(best(48_000) / (best(6000) + 0.5)).toBeLessThan(24);
  });
});
