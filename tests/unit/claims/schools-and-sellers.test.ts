import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { findClaims } from '../../../utils/scoring/claims/index.ts';
import { senderOf } from './cases.ts';

/** Kind and status of each claim. */
function claimed(note: string, language: string, headline: string, profile: Profile): readonly string[] {
  return findClaims(note, senderOf({ headline }), profile, language).map(
    ({ kind, status }) => `${kind} ${status}`,
  );
}

function studiedAt(school: string, places: readonly string[] = []): Profile {
  return { ...EMPTY_PROFILE, education: [{ school, degree: '' }], places };
}

describe('a claim about a school', () => {
  const clausthal = studiedAt('Technische Universität Clausthal', ['Clausthal']);

  it.each([
    ['Wir waren beide an der TU Clausthal.', 'Geologe, TU Clausthal', 'school shown'],
    ['I also studied at the TU in Clausthal.', 'Geologist, TU Clausthal', 'school shown'],
    ['Ich habe auch an der Uni Clausthal studiert.', 'Geologe', 'school yours-only'],
    ['Wir waren beide an der TU Freiberg.', 'Geologe, TU Freiberg', 'school theirs-only'],
    ['Wir waren beide an der Hochschule Clausthal.', 'Hochschule Clausthal', 'school theirs-only'],
  ])('knows a technical university by its two letters and from others: "%s"', (note, headline, expected) => {
    expect(claimed(note, 'de', headline, clausthal)).toEqual([expected]);
  });

  it('knows "UAlgarve" for the university of that name', () => {
    const algarve = studiedAt('Universidade do Algarve');
    expect(claimed('Também andei na UAlgarve!', 'pt', 'Bióloga, UAlgarve', algarve)).toEqual([
      'school shown',
    ]);
  });

  it.each([
    ['Los dos estudiamos en la Universidad Politécnica de Cartagena.', 'school theirs-only'],
    ['Los dos estudiamos en la Universidad de Cartagena.', 'school shown'],
  ])('keeps two universities of one town apart by the word between: "%s"', (note, expected) => {
    const headline = note.replace('Los dos estudiamos en la ', 'Ingeniera, ');
    expect(claimed(note, 'es', headline, studiedAt('Universidad de Cartagena'))).toEqual([expected]);
  });

  it('keeps "Met" apart from the older university of the town', () => {
    const manchester = studiedAt('University of Manchester');
    expect(claimed('Fellow Manchester Met grad!', 'en', 'Manchester Met', manchester)).toEqual([
      'school theirs-only',
    ]);
  });
});

describe('an alum of a firm', () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    positions: [
      { company: 'Philips', title: 'Designer', location: '' },
      { company: 'Reed College', title: 'Librarian', location: '' },
    ],
  };

  it.each([
    ['Fellow Philips alum here!', 'en', 'employer shown'],
    ['Ancienne de Philips comme vous.', 'fr', 'employer shown'],
    ['Soy también exalumno de Philips.', 'es', 'employer shown'],
  ])('worked there: "%s"', (note, language, expected) => {
    expect(claimed(note, language, 'Designer, ex Philips', profile)).toEqual([expected]);
  });

  it('studied there where the firm is a school', () => {
    expect(claimed('Fellow Reed College alum.', 'en', 'Reed College', profile)).toEqual([
      'school theirs-only',
    ]);
  });
});

describe('what is said of others', () => {
  const profile: Profile = {
    ...EMPTY_PROFILE,
    headline: 'Dentist, dentiste, Zahnarzt, tandarts, dentista',
    interests: ['chess', 'Chorgesang', 'natuurijs'],
  };

  it.each([
    ['en', 'We both know how hard good staff is to find.'],
    ['nl', 'We weten allebei dat goede mensen schaars zijn.'],
    ['de', 'Wir beide wissen, dass gute Leute fehlen.'],
    ['fr', 'Nous savons tous les deux que le temps manque.'],
    ['es', 'Ambos sabemos lo difícil que es contratar.'],
    ['pt', 'Ambos sabemos que o tempo é pouco.'],
    ['it', 'Sappiamo entrambi quanto è difficile assumere.'],
    ['en', 'Dentists like you lose nine hours a week.'],
    ['fr', 'Les dentistes comme vous perdent du temps.'],
    ['nl', 'Tandartsen zoals u verdienen meer tijd.'],
    ['it', 'Dentisti come te meritano di più.'],
    ['en', 'My daughter also plays chess, she is nine.'],
    ['nl', 'Mijn zoon schaatst ook, op natuurijs.'],
    ['es', 'Mi hijo también juega al ajedrez.'],
    ['en', 'You mentor in Leeds, I do the same in Bristol.'],
  ])('claims nothing of the two (%s): "%s"', (language, note) => {
    expect(claimed(note, language, 'Coach', profile)).toEqual([]);
  });

  it.each([
    ['en', 'We are chess players like you.', 'interest shown'],
    ['en', 'My wife says I must tell you that I play chess too.', 'interest shown'],
    ['en', 'We share a few contacts at Philips.', 'person cannot-tell'],
  ])('still claims what is said of the two (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language, 'Chess coach', profile)).toEqual([expected]);
  });
});

describe('one interest under several words', () => {
  it.each([
    ['Ich singe auch im Chor.', 'de', 'Chorleiterin', 'Chorgesang'],
    ['Ik schaats ook!', 'nl', 'Schaatstrainer', 'schaatsen'],
    ['We both love Figma.', 'en', 'Figma trainer', 'Figma'],
  ])('is shown: "%s"', (note, language, headline, interest) => {
    expect(claimed(note, language, headline, { ...EMPTY_PROFILE, interests: [interest] })).toEqual([
      'interest shown',
    ]);
  });
});

describe('a word of a post', () => {
  it('gives way to what else the claim names', () => {
    const profile = { ...EMPTY_PROFILE, skills: ['Kubernetes'], posts: ['A lonely cluster'] };
    const sender = senderOf({ headline: 'Kubernetes engineer' });
    const [claim] = findClaims('We both feel lonely with Kubernetes.', sender, profile, 'en');
    expect(claim).toMatchObject({ topic: 'Kubernetes', status: 'shown' });
  });
});
