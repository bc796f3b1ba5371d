import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { claimedTo } from './cases.ts';

const READER: Profile = {
  ...EMPTY_PROFILE,
  positions: [{ company: 'Nordwind Logistik', title: 'Underwriter', location: 'Bielefeld' }],
  education: [{ school: 'University of Leeds', degree: 'MSc Hydrogeology' }],
  places: ['Bielefeld'],
  events: ['COP27', 'Milano Design Week 2023'],
  communities: ['Olympiapark parkrun'],
};

const claimed = claimedTo(READER);

describe('a meeting that no card tells of', () => {
  it.each([
    ['en', 'We spoke for a minute after the session on Thursday.'],
    ['en', 'It was lovely chatting with you at the gate last week.'],
    ['en', 'You interviewed me by phone two summers ago.'],
    ['en', "We met at Anna's wedding."],
    ['de', 'Wir haben uns am Samstag auf der Loipe unterhalten.'],
    ['de', 'Sie haben meinen Sohn in der Sechsten unterrichtet.'],
    ['nl', 'Bedankt voor het fijne gesprek gisteren.'],
    ['fr', 'Nous nous sommes parlé au téléphone hier.'],
    ['es', 'Nos conocimos en el cumple de Ane.'],
    ['pt', 'A gente se conheceu no churrasco do Beto.'],
    ['it', 'Ci siamo sentite al telefono la settimana scorsa.'],
  ])('is claimed (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual(['event cannot-tell']);
  });

  it.each([
    ['en', 'We spoke to forty farmers and they all want this.'],
    ['en', 'I represent a group of investors in Dubai.'],
    ['en', 'Thanks for taking my call.'],
    ['en', 'My co-founder and I met at Nordwind Logistik.'],
    ['en', "I'd value your thoughts on hotels."],
    ['de', 'Wir haben mit vielen Praxen gesprochen und etwas gebaut.'],
    ['es', 'Hablamos cuando quieras.'],
    ['it', 'Abbiamo parlato con tanti fornitori.'],
  ])('is not where others were met, or none (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});

describe('a name beside what is said of it', () => {
  it.each([
    ['en', 'We both sailed for Heerema.', 'employer not-shown'],
    ['en', 'We both did the hydrogeology MSc at Leeds.', 'school yours-only'],
    ['en', "I believe we're both active in Palliactief.", 'community not-shown'],
    ['en', 'It turns out we both used to live in Ghislen.', 'place not-shown'],
    ['en', 'We both ran the Leeds half marathon.', 'event not-shown'],
    ['en', 'We were both observers at COP26.', 'event not-shown'],
    ['de', 'Schön, hier auf andere Bielefelder zu stoßen.', 'place yours-only'],
    ['pt', 'É raro encontrar aqui outra açoriana.', 'place not-shown'],
    ['nl', 'Een oud-collega van Nordwind Logistik! Leuk.', 'employer yours-only'],
    ['it', 'Ci siamo conosciute in Nordwind Logistik.', 'employer yours-only'],
    ['de', 'Frau Dr. Maurer hat mir Ihren Namen genannt.', 'person not-shown'],
    ['pt', 'A Bia do coworking me falou de você.', 'person not-shown'],
    ['it', "Il suo nome me l'ha fatto Piero.", 'person not-shown'],
  ])('is of that kind (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });

  it.each([
    ['en', "We're both in insurance.", 'Insurance broker'],
    ['it', 'Lavoriamo entrambe nelle assicurazioni.', 'Consulente assicurativa'],
    ['nl', 'We werken allebei in de verzekeringen.', 'Verzekeringsadviseur'],
  ])('is an industry that its trades show (%s): "%s"', (language, note, headline) => {
    expect(claimed(note, language, headline)).toEqual(['industry shown']);
  });
});
