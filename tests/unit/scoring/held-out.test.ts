import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../../training/held-out.ts';
import { areaUnderCurve } from '../../../training/measure.ts';
import { readCorpus } from '../../../training/read-corpus.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { nobody } from './fixtures.ts';

const scorer = createShippedScorer();
const heldOut = readCorpus()
  .messages.filter(isHeldOut)
  .map((message) => ({
    message,
    verdict: scorer.score({ note: message.text, sender: nobody }, EMPTY_PROFILE),
  }));
const genuine = heldOut.filter(({ message }) => message.label === 'genuine');
const sold = heldOut.filter(({ message }) => message.label === 'pitch' || message.label === 'scam');

describe('messages that the model has never seen', () => {
  it('are enough to measure on', () => {
    expect(genuine.length).toBeGreaterThan(60);
    expect(sold.length).toBeGreaterThan(60);
  });

  it('are hardly ever called a pitch or a scam when a person wrote them', () => {
    const wronged = genuine.filter(({ verdict }) => verdict.label === 'pitch' || verdict.label === 'scam');
    // 7 of 1,058, in tactics that were never trained on.
    expect(wronged.length / genuine.length).toBeLessThanOrEqual(0.02);
  });

  it('are ranked well: what sells above what a person wrote', () => {
    const score = ({ verdict }: (typeof heldOut)[number]) =>
      verdict.probabilities.pitch + verdict.probabilities.scam;
    expect(areaUnderCurve(sold.map(score), genuine.map(score))).toBeGreaterThan(0.95);
  });

  it('that get a label get the right one most of the time', () => {
    const labelled = heldOut.filter(({ verdict }) => verdict.label !== 'unclear');
    const right = labelled.filter(({ message, verdict }) => message.label === verdict.label);
    expect(labelled.length / heldOut.length).toBeGreaterThan(0.6);
    expect(right.length / labelled.length).toBeGreaterThan(0.75);
  });
});
