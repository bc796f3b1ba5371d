import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nibbles } from '../../../training/nibbles.ts';
import { storePhrases } from '../../../training/store-phrases.ts';
import { frameBuckets } from '../../../utils/scoring/features/frame-values.ts';
import {
  firstRunAround,
  gramVector,
  readGrams,
  runsOfFour,
} from '../../../utils/scoring/features/gram-values.ts';
import { listed } from '../../../utils/scoring/features/hashed-runs.ts';
import { eachPhrase } from '../../../utils/scoring/features/phrases.ts';
import { pieceFrom, readPieces } from '../../../utils/scoring/features/pieces.ts';
import { moveRows } from '../../../utils/scoring/model/move-rows.ts';
import { findPhrase, phraseWeight, tablePhrases } from '../../../utils/scoring/model/phrase-table.ts';
import { maskedSentences } from '../../../utils/scoring/moves/masked-sentences.ts';
import { addMoves } from '../../../utils/scoring/moves/move-sums.ts';
import { foldText } from '../../../utils/scoring/text/folded-text.ts';
import { EMPTY_HASH, hashOnText } from '../../../utils/scoring/text/hash.ts';
import { maskText } from '../../../utils/scoring/text/masked-text.ts';
import { tokenise } from '../../../utils/scoring/text/tokens.ts';
import { fact, flag, type Word, wordOf } from '../../../utils/scoring/text/word.ts';
import { tokenize, tokensFrom } from '../../../utils/scoring/topics/tokens.ts';
import {
  plainFrame,
  plainGrams,
  plainMask,
  plainMiddles,
  plainPhrases,
  plainSentences,
} from './plain-reading.ts';

const BUCKETS = 2 ** 10;
const pieces =
  'we help Teams like Yours ﬁn 𝗕𝗼𝗹𝗱 e\u0301 ½ ٣ 2024 10% C++ C# HSGler . ? ! \n , — ’ 👋 \ud83d ſ İ ß 中 §'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ' ', '\n'), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);

/** Letters of two alphabets and signs, each on its own: most make a text that need not be cut again. */
const europeanText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0xa0, max: 0x17f }),
      fc.constantFrom(...' aZ.’–…€“'.split('').map((sign) => sign.charCodeAt(0))),
    ),
    {
      maxLength: 12,
    },
  )
  .map((units) => String.fromCharCode(...units));

describe('quick reading gives what plain reading gives', () => {
  it('of folded words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(tokenise(folded).map((token) => token.text)).toEqual(
          folded.text.match(/[\p{L}\p{N}]+|%/gu) ?? [],
        );
      }),
    );
  });

  it('of words that have been cut before, apart from percent signs and C++', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme-ascii' }), europeanText), (text) => {
        expect(tokensFrom(text, tokenise(foldText(text)))).toEqual(tokenize(text));
      }),
    );
    const written = "I'm 50% sure: St. Gallen's exCemex HSGler likes C++, C# and x-rays.";
    expect(tokensFrom(written, tokenise(foldText(written)))).toEqual(tokenize(written));
  });

  it('of a text in ASCII, folded at one go or letter by letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [whole, byLetter] = [foldText(text), foldText(`${text}é`)];
        expect(`${whole.text}e`).toBe(byLetter.text);
        expect(Array.from(whole.starts)).toEqual(Array.from(byLetter.starts).slice(0, -1));
        expect(Array.from(whole.ends)).toEqual(Array.from(byLetter.ends).slice(0, -1));
      }),
    );
  });

  it('of phrases, each with the place where it begins', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const keys: number[] = [];
        const starts: number[] = [];
        eachPhrase(readPieces(text), (key, start) => {
          keys.push(key);
          starts.push(start);
        });
        expect(new Set(keys)).toEqual(plainPhrases(text));
        expect(keys).toHaveLength(new Set(keys).size);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      }),
    );
  });

  it('of what a phrase among others says, their keys close together or far apart', () => {
    const apart = fc.constantFrom(1, 997, Math.floor(0xffffff / 51));
    const small = fc.integer({ min: -7, max: 7 });
    const fromEnd = fc.boolean();
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(50)),
        fc.nat(50),
        apart,
        fromEnd,
        fc.array(fc.tuple(small, small, small, small, small), { minLength: 51, maxLength: 51 }),
        (numbers, wanted, step, high, weights) => {
          const keyOf = (number: number) => (high ? 0xffffff - number * step : number * step);
          const keys = numbers.map(keyOf).sort((a, b) => a - b);
          const table = tablePhrases(storePhrases(keys, weights.slice(0, keys.length), 2));
          const entry = findPhrase(table, keyOf(wanted));
          const phrase = keys.indexOf(keyOf(wanted));
          if (phrase < 0) expect(entry).toBe(0);
          else expect([0, 1, 2, 3, 4].map((label) => phraseWeight(entry, label))).toEqual(weights[phrase]);
        },
      ),
    );
  });

  it('of the words that name topics', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(
          text.match(/[\p{L}\p{N}\p{M}]+[+#]{0,2}/gu) ?? [],
        );
      }),
    );
  });

  it('of a masked text without addresses', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Nor greetings, which make a name of what comes next.
        fc.pre(!/[.@]|\b(?:hi|oi|hey|ola|dag|hoi|caro?|cara)\b/i.test(text));
        const folded = foldText(text);
        const tokens = tokenise(folded);
        const names = tokens.filter(
          (token) => token.casing === 'mixed' && token.text.length > 1 && !token.opensSentence,
        );
        expect(maskText(folded, tokens, 'en').text).toBe(plainMask(folded.text, names));
      }),
    );
  });

  it.each([
    ['see https://a.b/c?d now', ' see ¬ now '],
    ['write to ann@site.org, please', ' write to ¬ please '],
    ['we are x.io and you www.y.org/z', ' we are ¬ and you ¬ '],
    ['call 20 30 or 4.5', ' call 0 0 or 0.0 '],
    ['hi Anna Bell. Anna left', ' hi § §. anna left '],
  ])('of addresses, figures and names: %s', (text, masked) => {
    const folded = foldText(text);
    expect(maskText(folded, tokenise(folded), 'en').text).toBe(masked);
  });

  it('of runs of characters, in the whole text and in a stretch of it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(60), (text, from, length) => {
        const to = Math.min(text.length, from + length);
        const grams = readGrams(text);
        const bucketsOf = (runs: Uint16Array) => Array.from(runs, (run) => run & (BUCKETS - 1));
        expect(bucketsOf(grams.runs)).toEqual(plainGrams(text, BUCKETS));
        const within = listed(runsOfFour(grams, Math.min(from, to), to)).map((run) => run & (BUCKETS - 1));
        expect(within).toEqual(plainGrams(text.slice(Math.min(from, to), to), BUCKETS, [4, 4]));
      }),
    );
  });

  it('of where the middles of the runs are', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (length, unit) => {
        const middles = plainMiddles(length);
        const first = middles.findIndex((middle) => middle >= unit);
        expect(Math.min(firstRunAround(unit), middles.length)).toBe(first < 0 ? middles.length : first);
      }),
    );
  });

  it('of the vector that the training learns from, one long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const vector = gramVector(text, BUCKETS);
        const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value ** 2, 0));
        expect([...vector.keys()]).toEqual([...new Set(plainGrams(text, BUCKETS))]);
        expect(length).toBeCloseTo(vector.size === 0 ? 0 : 1, 12);
      }),
    );
  });

  it('of sentences', () => {
    const short = fc.array(fc.constantFrom('a', '. ', '.', '?! ', '\n', '…\n', ' ', '. \n', '𝗕'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        short.map((parts) => parts.join('')),
        (text) => {
          expect(maskedSentences({ text, units: [] })).toEqual(plainSentences(text));
        },
      ),
    );
  });

  it('of the frame, also of a part of it', () => {
    const common = new Set(['we', 'help', 'like']);
    const isCommon = ({ text: word }: Word) => common.has(word);
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, place) => {
        const folded = foldText(text);
        const masked = maskText(folded, tokenise(folded), 'en').text;
        // Sentences never end inside a word.
        const start = Math.max(0, masked.lastIndexOf(' ', place));
        const pieces = readPieces(masked);
        const frame = frameBuckets(pieces, pieceFrom(pieces, start), pieces.count, isCommon, BUCKETS);
        expect(listed(frame)).toEqual(plainFrame(masked.slice(start), common, BUCKETS));
      }),
    );
  });

  it('of sums of small weights, also of more than are added at once', () => {
    const moves = 20;
    const small = fc.integer({ min: -8, max: 7 });
    const weights = fc.array(small, { minLength: 4 * moves, maxLength: 4 * moves });
    const runs = fc.array(fc.nat(7), { maxLength: 1200 });
    fc.assert(
      fc.property(
        weights,
        runs,
        fc.nat(5),
        fc.integer({ min: 1, max: 3 }),
        (ofMoves, buckets, first, step) => {
          const stored = nibbles(ofMoves).toString('latin1');
          const rows = moveRows(4, stored);
          const ofRuns = Uint16Array.from(buckets);
          const count = Math.max(0, Math.ceil((buckets.length - first) / step));
          const taken = buckets.filter((_, at) => at >= first && (at - first) % step === 0);
          const plain = Array.from({ length: moves }, (_, move) =>
            taken.reduce((sum, bucket) => sum + (ofMoves[(bucket % 4) * moves + move] ?? 0), 0),
          );
          const sums = new Int32Array(moves);
          const some = { runs: ofRuns, first, step, count };
          addMoves(sums, rows, some);
          expect([...sums]).toEqual(plain);
          addMoves(sums, rows, some);
          expect([...sums]).toEqual(plain.map((sum) => 2 * sum));
        },
      ),
    );
  });
});

describe('what is remembered of words', () => {
  const lengthOf = fact((text) => [text.length]);

  it('is looked up once', () => {
    expect(lengthOf(wordOf('hello'))).toBe(lengthOf(wordOf(['hel', 'lo'].join(''))));
  });

  it('is asked once', () => {
    const asked: string[] = [];
    const isShort = flag((text) => {
      asked.push(text);
      return text.length < 5;
    });
    const answers = ['owl', 'albatross', 'owl', 'albatross'].map((text) => isShort(wordOf(text)));
    expect(answers).toEqual([true, false, true, false]);
    expect(asked).toEqual(['owl', 'albatross']);
  });

  it('stays right when more words come than are kept', () => {
    for (let at = 0; at < 20_000; at++) expect(lengthOf(wordOf(`w${at}`))).toEqual([`w${at}`.length]);
  });

  it('stays right when many words are made to stand in one place', () => {
    const places = 2 ** 14;
    const [first = '', ...others] = Array.from({ length: 400_000 }, (_, at) => `x${at}`);
    const place = wordOf(first).hash & (places - 1);
    const crowd = [
      first,
      ...others.filter((text) => (hashOnText(EMPTY_HASH, text, 0, text.length) & (places - 1)) === place),
    ];
    expect(crowd.length).toBeGreaterThan(16);
    for (const text of [...crowd, ...crowd]) {
      expect(wordOf(text).text).toBe(text);
      expect(lengthOf(wordOf(text))).toEqual([text.length]);
    }
  });

  it('is not kept of words that nobody writes', () => {
    const long = 'a'.repeat(1000);
    expect(wordOf(long)).not.toBe(wordOf(long));
  });
});
