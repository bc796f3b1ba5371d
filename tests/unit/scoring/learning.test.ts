import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWeights, learn, MOST_WEIGHTS } from '../../../utils/learning/index.ts';
import { CHOICES, type Choice, EMPTY_PROFILE, LABELS, type Label } from '../../../utils/requests/index.ts';
import { createShippedScorer, NO_LESSONS, type PersonalWeights } from '../../../utils/scoring/index.ts';
import { humanNote, nobody, soldNote } from './fixtures.ts';

const jobs = [
  'Hi Ilse, we have an open role for a senior hydrologist in Ghent, competitive salary. May I send you the job description?',
  'Dear Ilse, my client is hiring a groundwater consultant. Your CV looks like a great fit. Are you open to a new position?',
  'We are looking for a hydrologist to join our team in Antwerp. Interested in the vacancy? Send me your CV.',
  'Hello, I recruit for an engineering firm. There is a new vacancy for a water engineer, would you like to apply?',
];
const score = (note: string, personal?: PersonalWeights) =>
  createShippedScorer(personal).score({ note, sender: nobody }, EMPTY_PROFILE);

function teach(
  notes: readonly string[],
  decision: Choice | null,
  label: Label | null = null,
): PersonalWeights {
  return notes.reduce(
    (personal, note) => learn(personal, { verdict: score(note, personal), decision, label }),
    NO_LESSONS,
  );
}

describe('learning from decisions', () => {
  it('makes a kind worth the time after two or three accepts, and says so', () => {
    const [last = '', ...first] = [...jobs].reverse();
    const before = score(last);
    const after = score(last, teach(first, 'accept'));
    expect(before.worth).toBeLessThan(0.5);
    expect(after.worth).toBeGreaterThan(0.5);
    expect(after.reasons.map(({ code }) => code)).toContain('reader-wants-such');
  });

  it('makes a kind worth less after declines', () => {
    const [last = '', ...first] = [...jobs].reverse();
    expect(score(last, teach(first, 'decline')).worth).toBeLessThan(score(last).worth / 2);
  });

  it('leaves other kinds nearly where they were', () => {
    const personal = teach(jobs, 'decline');
    expect(score(humanNote, personal).label).toBe('genuine');
    expect(Math.abs(score(humanNote, personal).worth - score(humanNote).worth)).toBeLessThan(0.1);
    expect(score(soldNote, personal).label).toBe('pitch');
  });

  it('takes a correction more seriously than a decision', () => {
    const note = soldNote;
    const corrected = score(note, teach([note], null, 'genuine')).probabilities.pitch;
    const accepted = score(note, teach([note], 'accept')).probabilities.pitch;
    expect(corrected).toBeLessThan(accepted);
  });

  it('learns nothing from "later"', () => {
    expect(teach(jobs, 'later')).toEqual(NO_LESSONS);
  });

  it('stays bounded whatever it is taught', () => {
    const lesson = fc.record({
      note: fc.constantFrom(
        ...jobs,
        humanNote,
        soldNote,
        'Hi, great profile, let us connect and share ideas',
      ),
      decision: fc.option(fc.constantFrom(...CHOICES)),
      label: fc.option(fc.constantFrom(...LABELS)),
    });
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 30 }), (lessons) => {
        let personal = NO_LESSONS;
        for (const { note, decision, label } of lessons) {
          personal = learn(personal, { verdict: score(note, personal), decision, label });
        }
        expect(countWeights(personal)).toBeLessThanOrEqual(MOST_WEIGHTS);
        for (const value of Object.values(personal.wanted)) expect(Math.abs(value)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 30 },
    );
  });
});
