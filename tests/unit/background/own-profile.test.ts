import { describe, expect, it } from 'vitest';
import { readOwnProfile } from '../../../utils/background/own-profile.ts';
import type { ProfileReading } from '../../../utils/requests/index.ts';
import { createWorld } from './world.ts';

function reading(whose: ProfileReading['whose'], who: string): ProfileReading {
  const state = 'read' as const;
  return {
    whose,
    who,
    profile: { name: who, headline: '', places: [], positions: [], education: [], skills: [] },
    parts: { name: state, headline: state, places: state, positions: state, education: state, skills: state },
  };
}

/** What each tab answers, the one that was looked at last first. */
async function whoIsRead(...answers: readonly unknown[]): Promise<string | null> {
  const { environment } = createWorld();
  const pages = {
    ...environment.pages,
    profileTabs: async () => answers.map((_, at) => at),
    readProfile: async (tabId: number) => answers[tabId],
  };
  return (await readOwnProfile({ ...environment, pages }))?.who ?? null;
}

describe('the reader’s own profile among open tabs', () => {
  it('is the one that is surely theirs, whatever was looked at last', async () => {
    expect(await whoIsRead(reading('other', 'Kees'), reading('unsure', 'Ida'), reading('own', 'Ilse'))).toBe(
      'Ilse',
    );
  });

  it('is else the one that may be theirs, and else the one that is not, so that the reader is told', async () => {
    expect(await whoIsRead(reading('other', 'Kees'), reading('unsure', 'Ida'))).toBe('Ida');
    expect(await whoIsRead(reading('other', 'Kees'), reading('other', 'Ida'))).toBe('Kees');
  });

  it('is none where no tab shows one, does not answer, or answers something else', async () => {
    expect(await whoIsRead()).toBeNull();
    expect(await whoIsRead(null, undefined, { ...reading('own', 'Ilse'), whose: 'mine' })).toBeNull();
    expect(await whoIsRead(reading('own', 'I'.repeat(301)))).toBeNull();
  });
});
