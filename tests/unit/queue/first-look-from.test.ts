import { describe, expect, it } from 'vitest';
import { firstLookFrom } from '../../../utils/queue/first-look-from.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const NOW = Date.UTC(2026, 10, 21, 9);
const LOOK = {
  contents: {
    ...{ items: [], more: false, tally: null, later: 0, found: null },
    ...{ everSeen: true, hasPeople: false, settings: DEFAULT_SETTINGS },
  },
  findings: [],
  backupDue: true,
  until: NOW + 1,
};

describe('what is kept for the first drawing', () => {
  it('is shown while it holds, and no longer', () => {
    expect(firstLookFrom(LOOK, NOW)).toEqual(LOOK);
    expect(firstLookFrom(LOOK, NOW + 1)).toBeNull();
  });

  it.each([
    undefined,
    null,
    'look',
    7,
    {},
    { until: NOW + 1 },
    { ...LOOK, contents: {} },
    { ...LOOK, findings: null },
  ])('is nothing where it is %j', (kept) => expect(firstLookFrom(kept, NOW)).toBeNull());

  it('has the settings that came with Winnow where one cannot be read', () => {
    const settings = { ...DEFAULT_SETTINGS, language: 'xx', keysOn: false };
    const look = firstLookFrom({ ...LOOK, contents: { ...LOOK.contents, settings } }, NOW);
    expect(look?.contents.settings).toEqual({ ...DEFAULT_SETTINGS, keysOn: false });
  });
});
