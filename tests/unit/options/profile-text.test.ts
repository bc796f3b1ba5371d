import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileToText, textToProfile } from '../../../components/options/profile-text.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';

const EMPTY_TEXT = profileToText(EMPTY_PROFILE);

describe('the profile as it is typed', () => {
  it('reads one position a line, its parts between semicolons', () => {
    const { positions } = textToProfile({
      ...EMPTY_TEXT,
      positions: 'Pilot; Port of Antwerp; Antwerp\n\n Skipper ;MSC',
    });
    expect(positions).toEqual([
      { title: 'Pilot', company: 'Port of Antwerp', location: 'Antwerp' },
      { title: 'Skipper', company: 'MSC', location: '' },
    ]);
  });

  it('takes a line of education without a semicolon for the school', () => {
    expect(textToProfile({ ...EMPTY_TEXT, education: 'KU Leuven\nMSc Physics; UGent' }).education).toEqual([
      { degree: '', school: 'KU Leuven' },
      { degree: 'MSc Physics', school: 'UGent' },
    ]);
  });

  it('comes back as it was from text, whatever was typed into it', () => {
    const word = fc
      .stringMatching(/^[\p{L}0-9&,.'() -]{1,20}$/u)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const words = fc.array(word, { maxLength: 4 });
    const profiles: fc.Arbitrary<Profile> = fc.record({
      name: word,
      headline: word,
      positions: fc.array(fc.record({ title: word, company: word, location: word }), { maxLength: 3 }),
      education: fc.array(fc.record({ degree: word, school: word }), { maxLength: 3 }),
      skills: words,
      interests: words,
      places: words,
      events: words,
      communities: words,
      posts: words,
      people: words,
    });
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(textToProfile(profileToText(profile))).toEqual(profile);
      }),
    );
  });
});
