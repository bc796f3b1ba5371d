import { describe, expect, it } from 'vitest';
import { reviewProfile, withFound } from '../../../utils/intake/profile-review.ts';
import { EMPTY_PROFILE, type Profile, type ProfileReading } from '../../../utils/requests/index.ts';

const PILOT = { title: 'Harbour pilot', company: 'Port of Esbjerg', location: 'Esbjerg' };
const MATE = { title: 'Mate', company: 'Ferry Line', location: '' };
const READING: ProfileReading = {
  whose: 'own',
  who: 'Runa Holm',
  profile: {
    name: 'Runa Holm',
    headline: 'Pilot',
    places: ['Esbjerg, Denmark'],
    positions: [PILOT, MATE],
    education: [{ school: 'Marstal', degree: 'Master mariner' }],
    skills: ['Pilotage', 'pilotage', 'Knots'],
  },
  parts: {
    name: 'read',
    headline: 'read',
    places: 'read',
    positions: 'read',
    education: 'read',
    skills: 'some',
  },
};
const TYPED: Profile = {
  ...EMPTY_PROFILE,
  headline: 'Sailor',
  positions: [{ ...PILOT, location: 'somewhere else' }],
  interests: ['choirs'],
};
const TAKEN: Profile = { ...EMPTY_PROFILE, name: 'Runa  holm', skills: ['knots'] };

const review = (leftOut: readonly string[] = []) => reviewProfile(READING, TYPED, TAKEN, leftOut);

describe('what a profile page would bring', () => {
  it('is what neither the reader’s words nor their export have, each once', () => {
    expect(review().found.map(({ part, entry, before }) => [part, entry, before])).toEqual([
      ['headline', 'Pilot', 'Sailor'],
      ['places', 'Esbjerg, Denmark', null],
      ['positions', MATE, null],
      ['education', READING.profile.education[0], null],
      ['skills', 'Pilotage', null],
    ]);
    expect(review().known).toBe(3);
  });

  it('says what the reader has removed once', () => {
    const removed = review(['skills: pilotage']).found.filter((each) => each.removed);
    expect(removed.map(({ entry }) => entry)).toEqual(['Pilotage']);
  });

  it('is nothing where nothing was read', () => {
    const nothing = { name: '', headline: '', places: [], positions: [], education: [], skills: [] };
    expect(reviewProfile({ ...READING, profile: nothing }, TYPED, TAKEN, [])).toEqual({
      found: [],
      known: 0,
    });
  });
});

describe('what the reader keeps of it', () => {
  it('is added to what they typed, and a headline takes the place of theirs', () => {
    expect(withFound(TYPED, review().found)).toEqual({
      ...TYPED,
      headline: 'Pilot',
      places: ['Esbjerg, Denmark'],
      positions: [...TYPED.positions, MATE],
      education: READING.profile.education,
      skills: ['Pilotage'],
    });
  });

  it('is found no second time', () => {
    expect(reviewProfile(READING, withFound(TYPED, review().found), TAKEN, []).found).toEqual([]);
  });

  it('is nothing but what they chose', () => {
    expect(withFound(TYPED, [])).toEqual(TYPED);
  });
});
