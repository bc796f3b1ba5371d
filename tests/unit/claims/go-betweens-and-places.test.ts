import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { claimedTo } from './cases.ts';

const READER: Profile = {
  ...EMPTY_PROFILE,
  positions: [{ company: 'Stork Group', title: 'Engineer', location: 'Bielefeld' }],
  places: ['Bielefeld'],
  communities: ['Royal Statistical Society'],
};

const claimed = claimedTo(READER);

describe('a go-between whom nobody names', () => {
  it.each([
    ['en', 'Your former boss said I should reach out to you.'],
    ['de', 'Eine ehemalige Schülerin von Ihnen hat mir viel Gutes erzählt.'],
    ['nl', 'Uw vroegere baas raadde me aan u te schrijven.'],
    ['fr', "Une de vos anciennes stagiaires m'a parlé de votre service."],
    ['es', 'Tu antiguo jefe me dijo que te escribiera.'],
    ['it', 'Il suo ex capo mi ha detto di scriverle.'],
  ])('is claimed (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual(['person cannot-tell']);
  });

  it.each([
    ['en', 'I can walk your managers through it next week.'],
    ['en', "My aunt does your mother's hair and swears by it."],
  ])('is not whom something is offered to (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});

describe('someone else from a town', () => {
  it.each([
    ['en', 'Good to see someone else from Bielefeld on here!'],
    ['de', 'Schön, noch jemanden aus Bielefeld hier zu treffen.'],
    ['nl', 'Leuk om nog iemand uit Bielefeld te zien.'],
    ['es', 'Qué bueno ver a alguien más de Bielefeld por aquí.'],
  ])('is claimed (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual(['place yours-only']);
  });

  it('is not somebody else of a team', () => {
    expect(claimed('Could you think of somebody else from the community?', 'en')).toEqual([]);
  });
});

describe('what is near to a name', () => {
  it.each([
    ['employer yours-only', 'nl', 'We zaten rond dezelfde tijd bij Stork.'],
    ['place not-shown', 'pt', 'Somos as duas de Olinda.'],
    ['event cannot-tell', 'en', 'I sold you cherries at the farmers market last June.'],
    ['event cannot-tell', 'en', 'We shook hands at a dinner.'],
    ['event not-shown', 'en', 'I enjoyed your talk at Interaction 24.'],
    ['community not-shown', 'en', "We're both fellows of the Royal Society of Tropical Medicine."],
  ])('tells of the claim (%s, %s): "%s"', (claim, language, note) => {
    expect(claimed(note, language)).toEqual([claim]);
  });

  it.each([
    ['en', 'We will be exhibiting at LogiMAT next spring.'],
    ['en', "I'm looking to move into statistics myself."],
  ])('is no claim where it is the own plan of the sender (%s): "%s"', (language, note) => {
    expect(claimed(note, language)).toEqual([]);
  });
});
