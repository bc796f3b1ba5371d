import { describe, expect, it } from 'vitest';
import {
  EMPTY_PROFILE,
  NO_PREFERENCES,
  type Preferences,
  type Sender,
} from '../../../utils/requests/index.ts';
import { createShippedScorer, NO_LESSONS } from '../../../utils/scoring/index.ts';
import { isWorthALook, stanceOf } from '../../../utils/scoring/worth-a-look.ts';
import { humanNote, nobody, soldNote } from './fixtures.ts';

const scorer = createShippedScorer();

function judge(
  note: string | null,
  sender: Partial<Sender>,
  preferences: Partial<Preferences>,
  profile = EMPTY_PROFILE,
) {
  const input = { note, sender: { ...nobody, ...sender } };
  const taste = { weights: NO_LESSONS, preferences: { ...NO_PREFERENCES, ...preferences } };
  const verdict = scorer.score(input, profile, taste);
  return {
    verdict,
    before: scorer.score(input, profile),
    codes: verdict.reasons.map(({ code }) => code),
  };
}

const JOB =
  'Dear Ilse, my client is hiring a groundwater consultant. Your CV looks like a great fit. Are you open to a new position?';
const SCAM =
  'Dear beneficiary, I am a bank manager with a confidential transfer of 8.5 million dollars for you. Send me your WhatsApp number and bank details.';

describe('preferences', () => {
  it('change nothing while the reader has none', () => {
    for (const note of [null, humanNote, soldNote, JOB]) {
      const { verdict, before } = judge(note, { headline: 'PhD student and recruiter at Acme' }, {});
      expect(verdict).toEqual(before);
    }
  });

  it('put welcome recruiters forward, by their note or their headline, and say so', () => {
    for (const [note, headline] of [
      [JOB, null],
      [null, 'Talent Acquisition Partner at Airbus'],
      [null, 'Recruiter techniek bij ASML'],
    ] as const) {
      const { verdict, before, codes } = judge(note, { headline }, { recruiters: 'welcome' });
      expect(isWorthALook(before)).toBe(false);
      expect(isWorthALook(verdict)).toBe(true);
      expect(codes).toContain('welcome-recruiter');
      expect(verdict.label).toBe(before.label);
    }
  });

  it('put unwelcome kinds last, still in order, and never change their label', () => {
    const note =
      'Hi Ilse, I am a third year student of hydrology in Delft. Your tracer paper left out the clay layer, may I ask why?';
    const { verdict, before, codes } = judge(note, {}, { students: 'unwelcome' });
    expect(before.label).toBe('genuine');
    expect(verdict.label).toBe('genuine');
    expect(verdict.worth).toBeLessThan(before.worth / 2);
    expect(verdict.worth).toBeGreaterThan(0);
    expect(isWorthALook(verdict)).toBe(false);
    expect(codes[0]).toBe('unwelcome-student');
  });

  it('know a student by the headline in several languages, and not the teacher of students', () => {
    const isStudents = (headline: string) =>
      judge(null, { headline }, { students: 'welcome' }).codes.includes('welcome-student');
    for (const headline of [
      'PhD student, soil physics, KU Leuven',
      'Student der Elektrotechnik, RWTH',
      'Étudiante en droit à Lille',
      'Estudiante de arquitectura',
      'Studentessa di conservatorio, viola',
    ])
      expect(isStudents(headline), headline).toBe(true);
    expect(isStudents('7-figure mentor | 2,000 students | next cohort 1 March')).toBe(false);
    expect(isStudents('Lecturer in hydrology')).toBe(false);
  });

  it('welcome people of the reader’s own town, where both sides show it', () => {
    const profile = { ...EMPTY_PROFILE, places: ['Ghent'] };
    const headline = 'Bike mechanic in Ghent';
    const { verdict, codes } = judge(null, { headline }, { sameCity: 'welcome' }, profile);
    expect(codes).toContain('welcome-same-city');
    expect(isWorthALook(verdict)).toBe(true);
    expect(
      judge(null, { headline: 'Bike mechanic in Lyon' }, { sameCity: 'welcome' }, profile).codes,
    ).not.toContain('welcome-same-city');
  });

  it('leave open what the reader never wants flagged, and say why', () => {
    const byCompany = judge(
      soldNote,
      { headline: 'Sales at Delta-Institute BV' },
      { trustedCompanies: ['delta institute'] },
    );
    expect(byCompany.before.label).toBe('pitch');
    expect(byCompany.verdict.label).toBe('unclear');
    expect(byCompany.verdict.probabilities).toEqual(byCompany.before.probabilities);
    expect(byCompany.codes[0]).toBe('trusted-company');
    const byMutual = judge(soldNote, { mutualConnections: 12 }, { trustedMutual: 10 });
    expect(byMutual.verdict.label).toBe('unclear');
    expect(byMutual.codes[0]).toBe('trusted-mutual');
    expect(judge(soldNote, { mutualConnections: 9 }, { trustedMutual: 10 }).verdict.label).toBe('pitch');
  });

  it('take a company by its whole name', () => {
    const label = (headline: string) =>
      judge(soldNote, { headline }, { trustedCompanies: ['Ing', ' '] }).verdict.label;
    expect(label('Engineering manager at Kingfisher')).toBe('pitch');
    expect(label('Analyst @ ING')).toBe('unclear');
  });

  it('never make anything of a scam', () => {
    const { verdict, before } = judge(
      SCAM,
      { headline: 'Recruiter at Acme', mutualConnections: 50 },
      { recruiters: 'welcome', trustedCompanies: ['Acme'], trustedMutual: 5 },
    );
    expect(before.label).toBe('scam');
    expect(verdict).toEqual(before);
  });

  it('count for a request where they speak for and against it', () => {
    const { codes } = judge(
      null,
      { headline: 'Student and part-time recruiter' },
      { recruiters: 'welcome', students: 'unwelcome' },
    );
    expect(codes).toContain('welcome-recruiter');
    expect(codes).not.toContain('unwelcome-student');
  });
});

describe('the reader’s own word for a request', () => {
  const corrected = (note: string | null, headline: string | null = null) =>
    scorer.score({ note, sender: { ...nobody, headline }, corrected: 'pitch' }, EMPTY_PROFILE);

  it('counts before the model, on a note and without one', () => {
    for (const verdict of [
      corrected(humanNote),
      corrected(null),
      corrected(null, 'I turn profiles into client magnets'),
    ]) {
      expect(verdict.label).toBe('pitch');
      expect(verdict.probabilities.pitch).toBe(1);
      expect(verdict.reasons[0]?.code).toBe('reader-corrected');
      expect(stanceOf(verdict)).toBe('against');
      expect(verdict.worth).toBeLessThan(0.3);
    }
  });

  it('counts before preferences as well', () => {
    const taste = { weights: NO_LESSONS, preferences: { ...NO_PREFERENCES, trustedMutual: 1 } };
    const input = {
      note: humanNote,
      sender: { ...nobody, mutualConnections: 9 },
      corrected: 'pitch',
    } as const;
    expect(scorer.score(input, EMPTY_PROFILE, taste).label).toBe('pitch');
  });

  it('lets reasons that pull the other way speak against it', () => {
    const verdict = scorer.score({ note: soldNote, sender: nobody, corrected: 'genuine' }, EMPTY_PROFILE);
    expect(verdict.reasons.some(({ weight }) => weight < 0)).toBe(true);
    expect(stanceOf(verdict)).toBe('for');
  });
});

describe('a text that the reader has met before', () => {
  const score = (past: Parameters<typeof scorer.score>[0]['past'] = null) =>
    scorer.score({ note: soldNote, sender: nobody, past }, EMPTY_PROFILE);

  it('nears what the reader called it, the oftener the more', () => {
    const chance = (times: number) =>
      score({ called: { genuine: times }, declined: {} }).probabilities.genuine;
    expect(score({ called: { genuine: 3 }, declined: {} }).label).toBe('genuine');
    expect([chance(1), chance(2), chance(3)].toSorted((a, b) => a - b)).toEqual([
      chance(1),
      chance(2),
      chance(3),
    ]);
    expect(chance(3)).toBeGreaterThan(0.95);
  });

  it('is a pitch the more it was declined as one, and less by that than by the reader’s word', () => {
    const declined = score({ called: {}, declined: { pitch: 1 } });
    const named = score({ called: { pitch: 1 }, declined: {} });
    expect(declined.probabilities.pitch).toBeGreaterThan(score().probabilities.pitch);
    expect(named.probabilities.pitch).toBeGreaterThan(declined.probabilities.pitch);
  });

  it('is worth less where it was declined as something else, and keeps its label', () => {
    const declined = score({ called: {}, declined: { generic: 2 } });
    expect(declined.probabilities).toEqual(score().probabilities);
    expect(declined.worth).toBeLessThan(score().worth);
    expect(declined.reasons.map(({ code }) => code)).toContain('text-declined');
  });

  it('is what the reader called it, whatever they declined', () => {
    const verdict = score({ called: { genuine: 2 }, declined: { pitch: 5 } });
    expect(verdict.probabilities.genuine).toBeGreaterThan(0.9);
    expect(verdict.reasons.map(({ code }) => code)).not.toContain('text-declined-as-pitch');
  });
});
