import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { claimedTo } from './cases.ts';

const READER: Profile = {
  ...EMPTY_PROFILE,
  positions: [{ company: 'Nordwind Logistik', title: 'Underwriter', location: 'Leeds' }],
  education: [{ school: 'Rice University', degree: 'MBA' }],
  places: ['Leeds'],
};

const claimed = claimedTo(READER);

describe('somebody of the sender’s who knows the reader', () => {
  it.each([
    ['en', 'My old boss used to work with you in Hull.'],
    ['en', 'My supervisor is a former labmate of yours and he advised me to write.'],
    ['en', 'I play badminton with your sister and she said to add you.'],
    ['de', 'Ich arbeite mit deiner Schwester und sie meinte, ich soll dir schreiben.'],
    ['nl', 'Ik tennis met je broer en hij zei dat ik je moest toevoegen.'],
    ['fr', 'Ma sœur a travaillé avec vous à Lille.'],
    ['es', 'Mi hermana trabajó contigo y me habló de ti.'],
    ['it', 'Mia sorella ha lavorato con te in ospedale.'],
  ])('is a person (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual(['person cannot-tell']);
  });

  it.each([
    ['en', 'My colleague would love to speak with you about our tool.'],
    ['en', 'My colleague Tom works with many teams like yours to save time.'],
  ])('is none where nobody knows them (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});

describe('a house that a name stands for', () => {
  it.each([
    ['en', 'Fellow Rice MBA here!', 'school yours-only'],
    ['nl', 'Wij hebben allebei de MBA van Nyenrode.', 'school not-shown'],
    ['en', 'We overlapped in Arup in Leeds back in 2012.', 'employer not-shown'],
    ['de', 'Wir haben beide bei SAP in Walldorf angefangen.', 'employer not-shown'],
    ['en', 'We were at Deliveroo at the same time.', 'employer not-shown'],
    ['de', 'Wir waren zur gleichen Zeit bei Bahlsen.', 'employer not-shown'],
    ['fr', 'On était chez Danone en même temps.', 'employer not-shown'],
    ['pt', 'Trabalhamos na Sagres ao mesmo tempo.', 'employer not-shown'],
    ['en', 'We were both at Aberdeen in the nineties.', 'school not-shown'],
    ['fr', "J'ai fait l'ESSEC comme vous.", 'school not-shown'],
    ['nl', 'Ook ex-Heerema hier, leuk om je te zien.', 'employer not-shown'],
    ['en', 'Lovely to find another Trinity graduate in brewing.', 'school not-shown'],
    ['en', 'Another person from Bristol in brewing, hello!', 'place not-shown'],
    ['de', 'Ihr Vortrag auf der Brau Beviale in Nürnberg war klasse.', 'event not-shown'],
    ['en', 'Saw that you began at Diageo before moving to craft.', 'employer not-shown'],
    ['pt', 'Parabéns pelo artigo sobre a levedura.', 'content not-shown'],
  ])('is read as such (%s): "%s"', (language, note, expected) => {
    expect(claimed(note, language)).toEqual([expected]);
  });

  it.each([
    ['en', 'I would be grateful for your thoughts on yeast.'],
    ['de', 'Ich wäre dankbar für Ihre Gedanken zu Hefe.'],
    ['fr', 'Je serais reconnaissant de votre avis sur la levure.'],
    ['en', 'We grow your pipeline and cut costs at the same time.'],
    ['en', 'I look after the Bay of Plenty for our company and wanted to introduce myself.'],
    ['nl', 'Ik zit in mijn laatste jaar rechten en zoek nog een plek.'],
  ])('is not claimed by a wish or an offer (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});
