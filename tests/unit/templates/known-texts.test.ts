import { describe, expect, it } from 'vitest';
import { compareAll } from '../../../tools/learning/alike.ts';
import { filledIn } from '../../../tools/learning/filled-in.ts';
import { nearDuplicates } from '../../../training/lint-corpus.ts';
import { readCorpus } from '../../../training/read-corpus.ts';
import { imprintOfNote } from '../../../utils/scoring/index.ts';
import { createKnownTexts, type Imprint, imprintId, type KnownText } from '../../../utils/templates/index.ts';

const { messages } = readCorpus();
const notes = messages.map(({ text }) => text);

/** Sorts notes into texts, and counts how often the imprint of a known one was looked at. */
function sort(all: readonly string[]): { readonly texts: number; readonly compared: number } {
  let compared = 0;
  let texts = 0;
  const known = createKnownTexts<KnownText>();
  for (const note of all) {
    const imprint = imprintOfNote(note);
    if (imprint === null || known.find(imprint) !== null) continue;
    const { marks, keys } = imprint;
    known.add({
      id: imprintId(imprint),
      keys,
      get marks() {
        compared++;
        return marks;
      },
    });
    texts++;
  }
  return { texts, compared };
}

/** So many requests, every second a copy of one that came before. */
const requests = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    at % 2 === 0 ? (notes[at] ?? '') : filledIn(notes[Math.floor(at / 20) * 2] ?? '', at),
  );

describe('known texts', () => {
  it('are found with other names in them, each under its own name', () => {
    const [first = '', second = ''] = messages.flatMap(({ lang, text }) =>
      lang === 'en' && text.length > 150 ? [text] : [],
    );
    const imprint = (note: string): Imprint => imprintOfNote(note) ?? { marks: [], keys: [] };
    const known = createKnownTexts([
      { ...imprint(first), id: 'first' },
      { ...imprint(second), id: 'second' },
    ]);
    expect(known.find(imprint(filledIn(first, 3)))?.id).toBe('first');
    expect(known.find(imprint(filledIn(second, 4)))?.id).toBe('second');
    expect(known.find(imprint(notes.at(-1) ?? ''))).toBeNull();
  });

  it('are never found for another note of our own texts, whichever two are laid side by side', () => {
    // Tens of millions of pairs say as much as all of them. But for the few that the lint calls the same text itself.
    const step = Math.ceil(messages.length / 9_000);
    const sample = messages.filter((_, at) => at % step === 0);
    const twice = new Set(nearDuplicates(sample).map((said) => said.slice(0, said.indexOf(': '))));
    const different = sample.filter(({ file, line }) => !twice.has(`${file}:${line}`));
    const texts = [...new Set(different.map(({ text }) => text))];
    const { pairs, falselyOne } = compareAll(texts);
    expect(pairs).toBeGreaterThan(30_000_000);
    expect(falselyOne).toEqual([]);
  });

  it('cost hardly more to find among 10,000 requests than among 2,500', () => {
    const [few, many] = [sort(requests(2_500)), sort(requests(10_000))];
    expect(few.texts).toBeGreaterThan(1_000);
    // Among four times as many texts.
    expect(many.compared / 10_000).toBeLessThan(2.5 * (few.compared / 2_500));
    // Each comparison looks about four times.
    expect(many.compared / 10_000).toBeLessThan(16);
  });
});
