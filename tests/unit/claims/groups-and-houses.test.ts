import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { claimedTo } from './cases.ts';

const READER: Profile = {
  ...EMPTY_PROFILE,
  positions: [{ company: 'AXA', title: 'Actuary', location: 'Winterthur' }],
  education: [{ school: 'Universiteit Gent', degree: 'Law' }],
  places: ['Groningen', 'Winterthur'],
  communities: ['Women in Water', 'Rotary Club of Green Bay'],
};

const claimed = claimedTo(READER);

describe('the same group or teacher, without a name', () => {
  it.each([
    ['community cannot-tell', 'en', 'Our grandchildren are in the same kindergarten group.'],
    ['community cannot-tell', 'de', 'Wir sind in derselben Facebook-Gruppe für Gastgeber.'],
    ['community cannot-tell', 'it', 'Siamo nello stesso gruppo WhatsApp dei genitori.'],
    ['person cannot-tell', 'en', 'We had the same surgery professor.'],
    ['person cannot-tell', 'nl', 'We hadden dezelfde docent voor statistiek.'],
  ])('is claimed (%s, %s): "%s"', (claim, language, note) => {
    expect(claimed(note, language)).toEqual([claim]);
  });
});

describe('a house in a town of the reader', () => {
  it.each([
    ['employer not-shown', 'en', 'I think we worked together at the Martini Hospital in Groningen.'],
    ['employer yours-only', 'en', 'We were at AXA in Winterthur together for a short while.'],
    ['school yours-only', 'en', 'Fellow Ghent law graduate here.'],
    ['school not-shown', 'fr', "Nous avons tous les deux fait l'école hôtelière de Toulouse."],
    ['community not-shown', 'en', 'We both served on the board of the Green Bay Symphony.'],
  ])('is meant, and not the town (%s, %s): "%s"', (claim, language, note) => {
    expect(claimed(note, language)).toEqual([claim]);
  });
});

describe('what the reader is like the sender in', () => {
  it('is claimed', () => {
    expect(claimed('I hear you grew up in Duluth like me.', 'en')).toEqual(['place not-shown']);
  });

  it.each([
    ['en', 'You must hear from a lot of people like me.'],
    ['en', 'Together we could grow faster.'],
    ['en', 'We do SEO for dentists, and we grow together with them.'],
    ['en', 'Restaurants and bakeries have a lot in common.'],
    ['en', 'LinkedIn tells me that I should write.'],
  ])('is nothing said of anybody (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});

describe('a friend of the reader’s family, or what the reader was heard on', () => {
  it.each([
    ['person cannot-tell', 'fr', 'Je suis un copain de ton frère.'],
    ['person cannot-tell', 'es', 'Soy hermana de un cliente suyo.'],
    ['content not-shown', 'en', 'I heard you on Darknet Diaries and had to pull over.'],
    ['content cannot-tell', 'de', 'Ich habe Sie im Podcast gehört.'],
  ])('is claimed (%s, %s): "%s"', (claim, language, note) => {
    expect(claimed(note, language)).toEqual([claim]);
  });
});

describe('two things said of both', () => {
  it('are two claims', () => {
    expect(claimed("We're both AXA alumni and both working in water.", 'en')).toEqual([
      'employer yours-only',
      'industry yours-only',
    ]);
  });
});
