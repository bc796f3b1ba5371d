import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../demo/runner/display.ts';
import { labelCounts, triageTable } from '../../../demo/runner/triage-table.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { Label } from '../../../utils/requests/index.ts';
import type { RequestRow } from '../../../utils/store/rows.ts';

const words = createWords('en');

function row(name: string, label: Label, sure: number): RequestRow {
  return {
    id: `linkedin:${name}`,
    site: 'linkedin',
    slug: name,
    name,
    headline: null,
    profileUrl: null,
    mutualConnections: null,
    sharedContext: null,
    note: 'first\nsecond',
    receivedText: null,
    label,
    probabilities: { pitch: sure, recruiter: 0, scam: 0, generic: 0, genuine: 0, [label]: sure },
    worth: 0.5,
    language: null,
    reasons: [{ code: 'a-code-of-a-later-version', where: 'note', start: 0, end: 12, weight: 1 }],
    claims: [],
    commonGround: [],
    status: 'waiting',
    place: null,
    overSince: null,
    postponedUntil: null,
    firstSeenAt: 0,
    lastSeenAt: 0,
  };
}

describe('the table of the demo', () => {
  it('aligns the columns by what the signs take on screen, not by their number', () => {
    const lines = triageTable([row('Ana', 'pitch', 0.91), row('王小明', 'genuine', 0.5)], words, 100).split(
      '\n',
    );
    expect(lines).toEqual([
      'Label    Sure  Name    First reason',
      '-----------------------------------',
      'Pitch     91%  Ana     ‘first second’',
      'Genuine   50%  王小明  ‘first second’',
    ]);
  });

  it('cuts a line where the terminal ends', () => {
    const cut = triageTable([row('Ana', 'pitch', 0.91)], words, 25).split('\n')[2];
    expect(cut).toBe('Pitch   91%  Ana   ‘firs…');
  });

  it('claims no probability for what is unclear', () => {
    expect(triageTable([row('Ana', 'unclear', 0.91)], words, 100)).not.toContain('%');
  });

  it('counts the labels in one order and leaves out what is not there', () => {
    const rows = [row('a', 'genuine', 0.9), row('b', 'pitch', 0.9), row('c', 'genuine', 0.9)];
    expect(labelCounts(rows, words)).toBe('Pitch 1, Genuine 2');
  });
});

describe('a display', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '' }, false],
    ['linux', {}, false],
    ['darwin', {}, true],
    ['win32', {}, true],
    ['darwin', { CI: 'true' }, false],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ] as const)('on %s with %o: %s', (platform, environment, expected) => {
    expect(hasDisplay(platform, environment)).toBe(expected);
  });
});
