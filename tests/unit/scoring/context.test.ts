import { describe, expect, it } from 'vitest';
import { type Claim, EMPTY_PROFILE, SCORED_LABELS } from '../../../utils/requests/index.ts';
import { contextEvidence } from '../../../utils/scoring/stages/context-evidence.ts';
import { chooseLabel } from '../../../utils/scoring/stages/label.ts';
import { withCare } from '../../../utils/scoring/stages/probabilities.ts';
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

  it('needs more certainty in an unknown language', () => {
    const likely = { ...even, pitch: 0.6, generic: 0.1, genuine: 0.1 };
    expect(chooseLabel(likely, 30, true).label).toBe('pitch');
    expect(chooseLabel(likely, 30, false)).toEqual({ label: 'unclear', doubt: 'unknown-language' });
  });
});

describe('care with the word pitch', () => {
  const withPitch = (pitch: number) => ({
    pitch,
    recruiter: 0,
    scam: 0,
    generic: (1 - pitch) / 2,
    genuine: (1 - pitch) / 2,
  });

  it('lowers high certainty and keeps the order and the sum', () => {
    const careful = [0.5, 0.79, 0.85, 0.95, 0.99, 1].map((pitch) => withCare(withPitch(pitch)));
    const pitches = careful.map(({ pitch }) => pitch);
    expect(pitches).toEqual([...pitches].sort((a, b) => a - b));
    expect(pitches[3]).toBeLessThan(0.9);
    expect(pitches[0]).toBe(0.5);
    for (const { pitch, generic, genuine } of careful) expect(pitch + generic + genuine).toBeCloseTo(1, 9);
  });
});
