import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../training/measure.ts';
import { FRESH, readCorpus } from '../../../training/read-corpus.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import shippedModel from '../../../utils/scoring/model/shipped-model.json' with { type: 'json' };
import { unpackModel } from '../../../utils/scoring/model/unpack-model.ts';
import { SELLS_FROM } from '../../../utils/scoring/stages/context-evidence.ts';
import { headlineSells } from '../../../utils/scoring/stages/headline-sells.ts';
import { nobody } from './fixtures.ts';

const scorer = createShippedScorer();
const model = unpackModel(shippedModel);
const { messages, headlines, problems } = readCorpus(FRESH);
const scored = messages.map((message) => ({
  message,
  verdict: scorer.score({ note: message.text, sender: nobody }, EMPTY_PROFILE),
}));
type Scored = (typeof scored)[number];

const isSold = ({ message }: Scored) => message.label === 'pitch' || message.label === 'scam';
const isCalledSold = ({ verdict }: Scored) => verdict.label === 'pitch' || verdict.label === 'scam';
const isGenuine = ({ message }: Scored) => message.label === 'genuine';
const chance = ({ verdict }: Scored) => verdict.probabilities.pitch + verdict.probabilities.scam;
const shareOf = (all: readonly Scored[], what: (each: Scored) => boolean) =>
  all.filter(what).length / all.length;

/** Measured limits with little room: a change that makes the model worse on people whom it has never met is seen. */
describe('messages by hands of which the model has never seen any', () => {
  it('can all be read, and are many', () => {
    expect(problems).toEqual([]);
    expect(messages.length).toBeGreaterThan(3_500);
  });

  it('are ranked well in every language', () => {
    for (const language of ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it']) {
      const own = scored.filter(({ message }) => message.lang === language);
      const area = areaUnderCurve(own.filter(isSold).map(chance), own.filter(isGenuine).map(chance));
      expect(area, language).toBeGreaterThan(0.94);
    }
  });

  it('that sell are found in three of four, and few people are taken for them', () => {
    expect(shareOf(scored.filter(isSold), isCalledSold)).toBeGreaterThan(0.76);
    expect(shareOf(scored.filter(isGenuine), isCalledSold)).toBeLessThan(0.035);
  });

  it('get chances that hold: of those said to be sold at 80 % and more, as many are', () => {
    const sure = scored.filter((each) => chance(each) >= 0.8);
    const said = sure.reduce((sum, each) => sum + chance(each), 0) / sure.length;
    expect(Math.abs(shareOf(sure, isSold) - said)).toBeLessThan(0.03);
  });
});

describe('headlines by hands of which the model has never seen any', () => {
  const sells = (headline: string) => headlineSells(headline, model.headline);
  const chances = headlines.map(({ text, sells: truth }) => ({ sold: truth === 'yes', chance: sells(text) }));
  const ofSold = (sold: boolean) => chances.filter((each) => each.sold === sold).map(({ chance }) => chance);

  it('are ranked well', () => {
    expect(headlines.length).toBeGreaterThan(280);
    expect(areaUnderCurve(ofSold(true), ofSold(false))).toBeGreaterThan(0.98);
  });

  it('are said to sell in most cases where they do, and hardly ever else', () => {
    const called = chances.filter(({ chance }) => chance >= SELLS_FROM);
    const right = called.filter(({ sold }) => sold).length;
    expect(right / called.length).toBeGreaterThan(0.97);
    expect(right / ofSold(true).length).toBeGreaterThan(0.8);
  });
});
