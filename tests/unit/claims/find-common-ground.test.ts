import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { findCommonGround } from '../../../utils/scoring/ground/index.ts';
import { GROUND_CASES, type GroundCase, profileOf, senderOf, WIDE_GROUND_CASES } from './cases.ts';

function groundOf(one: GroundCase) {
  return findCommonGround(senderOf(one.sender), profileOf(one.profile));
}

describe('findCommonGround on the case table', () => {
  it('tells cards with something in common from those without', () => {
    const wrong = GROUND_CASES.filter((one) => one.commonGround.length > 0 !== groundOf(one).length > 0);
    expect(wrong.length / GROUND_CASES.length).toBeLessThan(0.05);
  });

  it('names the words on either side', () => {
    let found = 0;
    let given = 0;
    let expected = 0;
    for (const one of GROUND_CASES) {
      const ground = groundOf(one);
      given += ground.length;
      expected += one.commonGround.length;
      found += one.commonGround.filter((gold) =>
        ground.some((own) => own.theirs.includes(gold.theirs) && own.yours.includes(gold.yours)),
      ).length;
    }
    expect(found / given).toBeGreaterThan(0.86);
    expect(found / expected).toBeGreaterThan(0.86);
  });
});

const within = (left: string, right: string) => left.toLowerCase().includes(right.toLowerCase());
const alike = (left: string, right: string) => within(left, right) || within(right, left);

describe('findCommonGround on the cards of thirty other readers', () => {
  it('finds what is shared, and little else', () => {
    let [found, given, expected] = [0, 0, 0];
    for (const one of WIDE_GROUND_CASES) {
      const ground = groundOf(one);
      given += ground.length;
      expected += one.commonGround.length;
      found += one.commonGround.filter((gold) =>
        ground.some(
          (own) => own.kind === gold.kind && alike(own.theirs, gold.theirs) && alike(own.yours, gold.yours),
        ),
      ).length;
    }
    expect(found / given).toBeGreaterThan(0.86);
    expect(found / expected).toBeGreaterThan(0.89);
  });
});

describe('findCommonGround, case by case', () => {
  const headline = (text: string) => senderOf({ headline: text });

  it('sees the same trade under another title', () => {
    const sre = {
      ...EMPTY_PROFILE,
      positions: [{ company: 'X', title: 'Site Reliability Engineer', location: '' }],
    };
    expect(findCommonGround(headline('Platform engineer at Y'), sre)).toEqual([
      {
        topic: 'Site Reliability Engineer',
        kind: 'industry',
        theirs: 'Platform engineer',
        yours: 'Site Reliability Engineer',
      },
    ]);
  });

  it('does not count those whom an offer is for', () => {
    const dentist = { ...EMPTY_PROFILE, headline: 'Dentist in Leeds' };
    expect(findCommonGround(headline('Helping dentists get 30 new patients a month'), dentist)).toEqual([]);
  });

  it.each([
    'Founder & CEO',
    'Growth manager',
    'Senior team lead | business development',
    'Data is the new oil',
  ])('finds nothing in the everyday words of "%s"', (text) => {
    const profile = { ...profileOf('founder'), headline: 'Founder, growth team and business data manager' };
    expect(findCommonGround(headline(text), profile)).toEqual([]);
  });

  it('names the people in between whom the reader knows', () => {
    const sender = senderOf({ sharedContext: 'Ingrid Sandberg and 4 others' });
    expect(findCommonGround(sender, profileOf('eng'))).toEqual([
      { topic: 'Ingrid Sandberg', kind: 'people', theirs: 'Ingrid Sandberg', yours: 'Ingrid Sandberg' },
    ]);
  });

  it('says each thing once', () => {
    const found = findCommonGround(headline('Kafka, Kafka and apache kafka'), profileOf('eng'));
    expect(found.map((one) => one.topic)).toEqual(['Kafka']);
  });

  it('finds nothing when nothing is known of the reader', () => {
    expect(findCommonGround(headline('ML engineer at Spotify, Stockholm'), EMPTY_PROFILE)).toEqual([]);
  });
});
