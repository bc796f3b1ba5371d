import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusDigest } from '../../../training/corpus-digest.ts';
import { nearDuplicates } from '../../../training/lint-corpus.ts';
import { readMeasuringSets } from '../../../training/measuring-sets.ts';
import { readCorpus } from '../../../training/read-corpus.ts';
import shippedModel from '../../../utils/scoring/model/shipped-model.json' with { type: 'json' };

describe('the training texts', () => {
  it('are those that the shipped model was trained on (else: npm run train)', () => {
    expect(shippedModel.corpusDigest).toBe(corpusDigest());
  });

  it('make a model that is small in a package', () => {
    expect(gzipSync(JSON.stringify(shippedModel)).length).toBeLessThan(1_500_000);
  });

  it('are all readable', () => {
    expect(readCorpus().problems).toEqual([]);
  });

  const measuring = readMeasuringSets();
  it.skipIf(measuring.length === 0)('hold nothing of the sets that are only for measuring', () => {
    expect(nearDuplicates(readCorpus().messages, measuring)).toEqual([]);
  });
});

describe('the lint', () => {
  const at = (line: number, text: string) => ({ file: 'a.jsonl', line, text });

  it('names both places of a text that stands there twice', () => {
    const first = 'We met on the ferry to Oslo and talked about knitting for hours';
    const second = 'We met on the ferry to Oslo and talked about knitting for days';
    expect(
      nearDuplicates([
        at(1, first),
        at(2, 'Another text about quite another thing, from quite another place'),
        at(3, second),
      ]),
    ).toEqual(['a.jsonl:3: nearly the same as a.jsonl:1']);
  });

  it('lets short stock phrases be alike', () => {
    expect(nearDuplicates([at(1, 'Happy to connect!'), at(2, 'Happy to connect!')])).toEqual([]);
  });
});
