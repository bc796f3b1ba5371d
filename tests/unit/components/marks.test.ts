import { describe, expect, it } from 'vitest';
import { marksOn } from '../../../components/note/marks.ts';
import type { Reason, Verdict } from '../../../utils/requests/index.ts';

const reason = (weight: number, start: number | null, where: Reason['where'] = 'note'): Reason => ({
  code: 'wording',
  where,
  start,
  end: start === null ? null : start + 3,
  weight,
});

const verdict = (...reasons: readonly Reason[]): Verdict => ({
  label: 'pitch',
  probabilities: { pitch: 0.9, recruiter: 0.02, scam: 0.03, generic: 0.02, genuine: 0.03 },
  worth: 0.1,
  reasons,
  claims: [],
  commonGround: [],
  language: 'en',
});

const kinds = (...reasons: readonly Reason[]) => marksOn('note', verdict(...reasons)).map(({ kind }) => kind);

describe('the marks on a note', () => {
  it('leap to the eye where they say most, and are only underlined where others say more', () => {
    expect(kinds(reason(4, 0), reason(2, 10), reason(1.9, 20), reason(-1, 30))).toEqual([
      'for',
      'for',
      'hint',
      'against',
    ]);
  });

  it('are not outshone by what has no place in the note', () => {
    expect(kinds(reason(9, null), reason(9, 5, 'headline'), reason(1, 10))).toEqual(['for']);
  });

  it('that only speak against the label are told as such', () => {
    expect(kinds(reason(-2, 0))).toEqual(['against']);
  });
});
