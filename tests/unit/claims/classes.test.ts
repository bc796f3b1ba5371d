import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { findCommonGround } from '../../../utils/scoring/ground/index.ts';
import { claimedTo, senderOf } from './cases.ts';

const READER: Profile = {
  ...EMPTY_PROFILE,
  positions: [
    { company: 'Nordwind Logistik', title: 'Disponent', location: 'Kiel' },
    { company: 'Globe Theatre', title: 'Stage manager', location: 'London' },
    { company: 'CHU de Dijon', title: 'Infirmier', location: 'Dijon' },
  ],
  education: [
    { school: 'TU Graz', degree: 'Maschinenbau' },
    { school: 'IIT Madras', degree: 'BTech' },
    { school: 'Université de Genève', degree: 'Droit' },
  ],
  interests: ['Beekeeping', 'Chess', 'Kayaking', 'Yodelling'],
  communities: ['Amnesty International', 'Médecins Sans Frontières'],
  events: ['Deutscher Hafentag 2023'],
  posts: ['Quiet ports', 'Why a crane sings'],
  people: ['Ida Brask'],
};

const claimed = claimedTo(READER);

describe('what the reader is told of themself', () => {
  it.each([
    ['en', 'I see you play chess, do you teach it as well?', 'interest shown'],
    ['en', 'I noticed beekeeping in your interests.', 'interest shown'],
    ['en', 'So you keep bees, I hear.', 'interest shown'],
    ['de', 'Ich habe gelesen, dass Sie viel Schach spielen.', 'interest shown'],
    ['de', 'Man hat mir erzählt, dass Sie Kajak fahren.', 'interest shown'],
    ['fr', 'Je vois que les échecs vous passionnent.', 'interest shown'],
    ['es', 'Me han dicho que juegas al ajedrez, ¿en qué club?', 'interest shown'],
    ['pt', 'Fiquei sabendo que joga xadrez.', 'interest shown'],
    ['en', 'I see you are into pottery.', 'interest not-shown'],
    ['en', 'I heard you worked at Volvo.', 'employer not-shown'],
  ])('is checked (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });

  it.each([
    ['en', 'You play chess. We print boards.'],
    ['en', 'Do you play chess?'],
    ['en', 'You might like pottery.'],
  ])('is no claim where nobody says that they know it (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});

describe('one school, or another of that name', () => {
  it.each([
    ['TU Graz verbindet uns!', 'de', 'Absolvent der TU Graz', 'school shown'],
    ['Wir waren beide an der Uni Graz.', 'de', 'Absolventin, Uni Graz', 'school theirs-only'],
    ["We're both from IIT Bombay.", 'en', 'IIT Bombay', 'school theirs-only'],
    ["We're both from IIT Madras.", 'en', 'IIT Madras, 2011', 'school shown'],
    ['Ich war auch an der Uni Genf.', 'de', 'Juristin', 'school yours-only'],
    ['Wir waren beide an der Universität Kiel.', 'de', 'Universität Kiel', 'school theirs-only'],
  ])('"%s"', (note, language, headline, expected) => {
    expect(claimed(note, language, headline)).toEqual([expected]);
  });

  it('does not take a town on a card for the university there', () => {
    const reader = { ...EMPTY_PROFILE, education: [{ school: 'University of Stirling', degree: '' }] };
    expect(findCommonGround(senderOf({ headline: 'Plumber, Stirling' }), reader)).toEqual([]);
  });
});

describe('part of a longer name', () => {
  it.each([
    ['en', "We're both with Amnesty.", 'community yours-only'],
    ['en', 'I was at the Globe too.', 'employer yours-only'],
    ['de', 'Wir haben uns auf dem Hafentag unterhalten.', 'event yours-only'],
  ])('is enough where the claim is about it (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });

  it('is not denied by a "without" inside of it', () => {
    expect(claimed('Nous sommes tous les deux à Médecins Sans Frontières.', 'fr')).toEqual([
      'community yours-only',
    ]);
  });
});

describe('two who met at work', () => {
  it.each([
    ['en', 'We crossed paths at Globe Theatre in 2014.', 'employer yours-only'],
    ['en', 'We worked together at Globe Theatre.', 'employer yours-only'],
    ['de', 'Ich arbeite bei Nordwind Logistik, wo Sie früher waren.', 'employer yours-only'],
    ['en', "I'm in my second year at Nordwind, where you began.", 'employer yours-only'],
    ['de', 'Wir kennen uns von Nordwind Logistik.', 'employer yours-only'],
  ])('is no event (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });
});

describe('what is only supposed, or said of others', () => {
  it.each([
    ['en', 'If we ever both end up at Globe Theatre, tea is on me.'],
    ['de', 'Falls wir uns auf dem Hafentag treffen, bringe ich Kaffee mit.'],
    ['es', 'Si coincidimos en el Deutscher Hafentag, le invito.'],
    ['en', 'Both of our founders come from Globe Theatre.'],
    ['en', 'They said the same at Globe Theatre.'],
    ['de', 'Disponenten wie Sie verlieren Stunden.'],
    ['es', 'Disponentes como tú ya usan nuestra aplicación.'],
    ['de', 'Gemeinsam mit Nordwind Logistik sparen wir Papier.'],
  ])('is no claim (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });

  it('is a claim where the sender only hopes to remember rightly', () => {
    expect(claimed("If I'm not mistaken we both worked at Globe Theatre.", 'en')).toEqual([
      'employer yours-only',
    ]);
  });
});

describe('a note of a few words', () => {
  it('is read in whatever language it may be', () => {
    expect(claimed('Fellow IIT Madras grad, MA 2011.', 'it', 'IIT Madras')).toEqual(['school shown']);
  });

  it('says "same here" of what it said before', () => {
    expect(claimed('I noticed you keep bees. Same here, three hives in Ohio.', 'en')).toEqual([
      'interest shown',
    ]);
  });
});

describe('a friend in between', () => {
  it.each([
    ['de', 'Unser gemeinsamer Bekannter Horst Kell meinte, ich solle schreiben.', 'person not-shown'],
    ['es', 'Nuestra amiga común Ida Brask me animó a escribirle.', 'person shown'],
  ])('is called by name (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });
});

describe('who does it and what is done', () => {
  it.each([
    ['Kajaklehrer', 'Kayaking'],
    ['Jodlerin', 'Yodelling'],
    ['Apicultrice', 'Beekeeping'],
  ])('are one thing on a card: %s', (headline, yours) => {
    expect(findCommonGround(senderOf({ headline }), READER).map((one) => one.yours)).toEqual([yours]);
  });

  it('are two where only the letters agree', () => {
    const reader = { ...EMPTY_PROFILE, interests: ['Ministry of Sound'], skills: ['Office'] };
    expect(findCommonGround(senderOf({ headline: 'Police officer' }), reader)).toEqual([]);
  });

  it('names the firm of an apprentice, and of somebody in a town', () => {
    const theirs = (headline: string) =>
      findCommonGround(senderOf({ headline }), READER).map((one) => one.theirs);
    expect(theirs('Nordwind Logistik trainee')).toEqual(['Nordwind Logistik']);
    expect(theirs('Buyer, Nordwind Logistik Hamburg')).toEqual(['Nordwind Logistik']);
  });
});

describe('those who belong to a house', () => {
  it.each([
    ['en', 'Always great to meet another Michigan alum.', 'school not-shown'],
    ['en', 'MIT alum to MIT alum, how are you?', 'school not-shown'],
    ['pt', 'Fiquei sabendo que você também passou pela Syngenta.', 'employer not-shown'],
    ['fr', "Nous étions l'une et l'autre à l'Université de Genève.", 'school yours-only'],
  ])('are read as such (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });

  it.each([
    ['nl', 'Mijn vader en mijn oom voeren allebei bij Nordwind Logistik.'],
    ['pt', 'O meu marido e o meu cunhado são ambos da Amnesty International.'],
    ['en', 'My brother and my cousin both worked at the Globe Theatre.'],
  ])('say nothing of the two where others do (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});
