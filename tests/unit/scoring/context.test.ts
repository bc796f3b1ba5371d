import { describe, expect, it } from 'vitest';
import { type Claim, EMPTY_PROFILE, SCORED_LABELS } from '../../../utils/requests/index.ts';
import { contextEvidence } from '../../../utils/scoring/stages/context-evidence.ts';
import { chooseLabel } from '../../../utils/scoring/stages/label.ts';
import { nobody, reader } from './fixtures.ts';

const claim = (status: Claim['status']): Claim => ({
  kind: 'interest',
  text: 'we share a passion for python',
  start: 0,
  end: 29,
  topic: 'python',
  status,
  evidence: [],
});
const towards = (label: (typeof SCORED_LABELS)[number], status: Claim['status'], profile = reader) =>
  contextEvidence(nobody, profile, [claim(status)], [], 0).reduce(
    (sum, { logits }) => sum + (logits[SCORED_LABELS.indexOf(label)] ?? 0),
    0,
  );

describe('a claim of common ground', () => {
  it('speaks for a person when both sides show it', () => {
    expect(towards('genuine', 'shown')).toBeGreaterThan(0);
    expect(towards('generic', 'shown')).toBeLessThan(0);
  });

  it('speaks for a generic note when nothing shows it', () => {
    expect(towards('generic', 'not-shown')).toBeGreaterThan(0);
    expect(towards('genuine', 'not-shown')).toBeLessThan(0);
  });

  it('says nothing while the reader has told nothing about themselves', () => {
    expect(towards('generic', 'not-shown', EMPTY_PROFILE)).toBe(0);
  });
});

describe('the label', () => {
  const even = { pitch: 0.3, recruiter: 0.1, scam: 0.1, generic: 0.25, genuine: 0.25 };

  it('is unclear where the evidence is mixed', () => {
    expect(chooseLabel(even, 30, true)).toEqual({ label: 'unclear', doubt: 'mixed-evidence' });
  });

  it('is not pitch where more than one such note in seven is said to be from a person', () => {
    const told = (genuine: number) => ({ pitch: 1 - genuine, recruiter: 0, scam: 0, generic: 0, genuine });
    expect(chooseLabel(told(0.15), 30, true).label).toBe('unclear');
    expect(chooseLabel(told(0.05), 30, true).label).toBe('pitch');
    expect(chooseLabel(told(0.95), 30, true).label).toBe('genuine');
  });

  it('needs more certainty in an unknown language', () => {
    const likely = { pitch: 0.7, recruiter: 0.05, scam: 0.03, generic: 0.2, genuine: 0.02 };
    expect(chooseLabel(likely, 30, true).label).toBe('pitch');
    expect(chooseLabel(likely, 30, false)).toEqual({ label: 'unclear', doubt: 'unknown-language' });
  });
});
