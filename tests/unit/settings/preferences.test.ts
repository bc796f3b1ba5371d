import { describe, expect, it } from 'vitest';
import { NO_PREFERENCES } from '../../../utils/requests/index.ts';
import { parseSettings } from '../../../utils/settings/parse.ts';

const parsed = (preferences: unknown) => parseSettings({ preferences }).preferences;

describe('preferences', () => {
  it('are none until the reader says something', () => {
    expect(parseSettings(undefined).preferences).toEqual(NO_PREFERENCES);
    expect(parsed('all of them')).toEqual(NO_PREFERENCES);
  });

  it('are kept as they were said', () => {
    const said = {
      recruiters: 'welcome',
      students: 'unwelcome',
      sameCity: 'welcome',
      trustedCompanies: ['Acme', 'Delta Institute'],
      trustedMutual: 12,
    };
    expect(parsed(said)).toEqual(said);
  });

  it('fall back field by field', () => {
    expect(
      parsed({ recruiters: 'hated', students: 'welcome', trustedCompanies: 'Acme', trustedMutual: -3 }),
    ).toEqual({ ...NO_PREFERENCES, students: 'welcome' });
    expect(parsed({ sameCity: 'unwelcome', trustedMutual: 2.5 })).toEqual(NO_PREFERENCES);
  });
});
