import { describe, expect, it } from 'vitest';
import { claimSentence } from '../../../utils/i18n/claim-sentence.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { reasonSentence } from '../../../utils/i18n/reason-sentence.ts';
import { confidentPercent, surenessOf, surenessSentence } from '../../../utils/i18n/sureness.ts';
import { CLAIM_STATUSES, type Claim } from '../../../utils/requests/index.ts';
import { REASON_CODES } from '../../../utils/scoring/reason-codes.ts';
import { beside, reasonOn, request, verdict } from '../../preview/invented.ts';

const words = createWords('en');
const note = 'Could we do a quick call on Monday?';
const sender = request({ slug: 'a', name: 'A', note, headline: 'I sell umbrellas', mutual: 3 });
const pitch = verdict('pitch', 0.9);

describe('reasonSentence', () => {
  it.each(REASON_CODES)('has words for %s', (code) => {
    const sentence = reasonSentence(words, beside(code, 1), pitch, sender);
    expect(sentence).not.toBeNull();
    expect(sentence).not.toContain('{');
  });

  it('quotes the words of the note that caused it', () => {
    expect(reasonSentence(words, reasonOn(note, 'a quick call', 'asks-for-call', 1), pitch, sender)).toBe(
      'Asks for a call or a meeting: ‘a quick call’',
    );
  });

  it('quotes the headline where the cause stands there', () => {
    const reason = { code: 'headline-sells', where: 'headline', start: 0, end: 6, weight: 1 } as const;
    expect(reasonSentence(words, reason, pitch, sender)).toBe('The headline sells: ‘I sell’');
  });

  it('says so when a reason speaks against the label', () => {
    expect(reasonSentence(words, beside('asks-question', -1), pitch, sender)).toBe(
      'Speaks against it: Asks a question',
    );
  });

  it('lets nothing speak against “unclear”, which claims nothing', () => {
    expect(reasonSentence(words, beside('no-note', -1), verdict('unclear', 0.2), sender)).toBe(
      'No note came with it',
    );
  });

  it('counts the people in between', () => {
    expect(reasonSentence(words, beside('mutual-connections', 1), pitch, sender)).toBe(
      'You know 3 people in common',
    );
  });

  it('cuts a long quote between letters as a reader sees them', () => {
    const long = '👩🏽‍🌾'.repeat(80);
    const sentence = reasonSentence(
      words,
      { code: 'loud-writing', where: 'note', start: 0, end: long.length, weight: 1 },
      pitch,
      request({ slug: 'b', name: 'B', note: long }),
    );
    expect(sentence).toBe(`Written loudly: ‘${'👩🏽‍🌾'.repeat(60)}…’`);
  });

  it('tells a reason of a later version by its quote, and leaves it out where there is none', () => {
    expect(reasonSentence(words, reasonOn(note, 'Monday', 'of-a-later-version', 1), pitch, sender)).toBe(
      '‘Monday’',
    );
    expect(reasonSentence(words, beside('of-a-later-version', 1), pitch, sender)).toBeNull();
  });
});

describe('claimSentence', () => {
  const claim = (rest: Partial<Claim>): Claim => ({
    kind: 'school',
    text: 'fellow TU Delft alum',
    start: 0,
    end: 20,
    topic: 'TU Delft',
    status: 'shown',
    evidence: [],
    ...rest,
  });

  it.each([
    ['not-shown', 'Nothing on either side shows ‘TU Delft’'],
    ['yours-only', 'You show ‘TU Delft’, their card does not'],
    ['theirs-only', 'Their card shows ‘TU Delft’, your profile does not'],
    ['cannot-tell', '‘TU Delft’ cannot be checked from here'],
  ] as const)('says what %s means', (status, sentence) => {
    expect(claimSentence(words, claim({ status }))).toBe(sentence);
  });

  it('says by whom a supported claim is shown', () => {
    const headline = { where: 'headline', text: 'TU Delft' } as const;
    const profile = { where: 'profile', text: 'TU Delft' } as const;
    const site = { where: 'shared-context', text: 'You both studied at TU Delft' } as const;
    expect(claimSentence(words, claim({ evidence: [headline, profile] }))).toBe('You both show ‘TU Delft’');
    expect(claimSentence(words, claim({ evidence: [site] }))).toBe('The network itself shows ‘TU Delft’');
    expect(claimSentence(words, claim({ evidence: [profile] }))).toBe('Your profile shows ‘TU Delft’');
  });

  it('falls back to the claim’s own words where no topic was found', () => {
    for (const status of CLAIM_STATUSES)
      expect(claimSentence(words, claim({ status, topic: '' }))).toContain('‘fellow TU Delft alum’');
  });
});

describe('how sure', () => {
  it('is told out of a hundred, in the label’s own words', () => {
    expect(surenessSentence(words, verdict('pitch', 0.98))).toBe(
      'Of 100 requests like this, about 98 are a pitch.',
    );
    expect(surenessSentence(words, verdict('genuine', 1))).toBe(
      'Of 100 requests like this, about 99 are genuine.',
    );
  });

  it('is not told for “unclear”', () => {
    expect(surenessSentence(words, verdict('unclear', 0.2))).toBe(
      'Winnow does not guess where there is too little to go on.',
    );
  });

  it('shows a percentage only where the verdict is confident', () => {
    expect(confidentPercent(words, verdict('scam', 0.93))).toBe('93%');
    expect(confidentPercent(words, verdict('scam', 0.6))).toBeNull();
    expect(confidentPercent(words, verdict('unclear', 0.9))).toBeNull();
  });

  it('has four steps', () => {
    expect([0.99, 0.8, 0.6, 0.3].map(surenessOf)).toEqual(['very-sure', 'fairly-sure', 'leaning', 'unsure']);
  });
});
