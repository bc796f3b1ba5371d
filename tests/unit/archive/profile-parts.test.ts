import { describe, expect, it } from 'vitest';
import {
  collectParts,
  entryKey,
  mergedProfile,
  type ProfileParts,
  takenProfile,
} from '../../../utils/archive/profile-parts.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';

const PARTS: ProfileParts = {
  profile: { name: 'Runa Oxholm', headline: 'Pilot', places: ['Esbjerg'] },
  positions: { positions: [{ company: 'Port of Esbjerg', title: 'Harbour pilot', location: 'Esbjerg' }] },
  skills: { skills: ['Navigation', 'Pilotage'] },
  certifications: { skills: ['pilotage ', 'GMDSS'] },
};
const TAKEN = takenProfile(PARTS, []);

const typed = (fields: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...fields });

describe('the profile of an export', () => {
  it('has the entries of all files, each once', () => {
    expect(TAKEN.skills).toEqual(['Navigation', 'Pilotage', 'GMDSS']);
    expect(TAKEN).toMatchObject({ name: 'Runa Oxholm', headline: 'Pilot', places: ['Esbjerg'], people: [] });
  });

  it('lacks what the reader removed', () => {
    const gone = [entryKey('skills', 'Pilotage'), entryKey('headline', 'Pilot')];
    expect(takenProfile(PARTS, gone)).toMatchObject({ skills: ['Navigation', 'GMDSS'], headline: '' });
  });

  it('tells an entry of one list from the same words in another', () => {
    expect(takenProfile(PARTS, [entryKey('places', 'Pilotage')]).skills).toContain('Pilotage');
  });

  it('has no more entries in a list than may be', () => {
    const parts = collectParts(2);
    const outcomes = ['a', 'A', 'b', 'c'].map((skill) => parts.add({ skills: [skill] }));
    expect(outcomes).toEqual(['taken', 'known', 'taken', 'full']);
    expect(parts.part()).toEqual({ skills: ['a', 'b'] });
  });
});

describe('typed and exported together', () => {
  it('what was typed is never changed, and comes first', () => {
    const own = typed({ name: 'Runa', skills: ['Knots', 'PILOTAGE'], people: ['Ida Brask', 'Ida Brask'] });
    const both = mergedProfile(own, TAKEN);
    expect(both.name).toBe('Runa');
    expect(both.skills).toEqual(['Knots', 'PILOTAGE', 'Navigation', 'GMDSS']);
  });

  it('the export fills what was left empty', () => {
    expect(mergedProfile(EMPTY_PROFILE, TAKEN)).toEqual(TAKEN);
  });

  it('a position that was typed is not there twice', () => {
    const own = typed({ positions: [{ company: 'port of esbjerg', title: 'Harbour Pilot', location: '' }] });
    expect(mergedProfile(own, TAKEN).positions).toEqual(own.positions);
  });

  it('without an export is what was typed, to the letter', () => {
    const paris = { company: 'Port', title: 'Pilot', location: 'Paris' };
    const own = typed({
      name: 'Runa',
      places: ['Ribe', 'Ribe'],
      positions: [paris, { ...paris, location: 'Rouen' }],
    });
    expect(mergedProfile(own, EMPTY_PROFILE)).toEqual(own);
  });
});
