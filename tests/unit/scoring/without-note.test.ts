import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { nobody } from './fixtures.ts';

const scorer = createShippedScorer();
const card = (headline: string | null, more: Partial<typeof nobody> = {}) =>
  scorer.score({ note: null, sender: { ...nobody, headline, ...more } }, EMPTY_PROFILE);

describe('a request without a note', () => {
  it('is unclear', () => {
    const verdict = card('Site engineer, bridges');
    expect(verdict.label).toBe('unclear');
    expect(verdict.reasons.map(({ code }) => code)).toContain('no-note');
  });

  it.each([
    'Sales Manager at Acme',
    'Marketing specialist',
    'Technical recruiter @ Initech',
    'Executive coach',
    'Account Executive | B2B SaaS',
    'Founder of a small bakery',
  ])('is not a pitch for a job alone: %s', (headline) => {
    expect(card(headline).label).toBe('unclear');
  });

  it('may be a pitch where the headline itself sells, and only modestly sure', () => {
    const verdict = card('I help coaches get 50 leads a month 🚀 DM me "GROW"');
    expect(verdict.label).toBe('pitch');
    expect(verdict.reasons[0]).toMatchObject({ code: 'headline-sells', where: 'headline', start: 0 });
    expect(verdict.probabilities.pitch).toBeLessThan(0.75);
  });

  it('is worth more with people in between and something shared, less with a headline that sells', () => {
    const plain = card('Site engineer, bridges').worth;
    expect(card('Site engineer, bridges', { mutualConnections: 12 }).worth).toBeGreaterThan(plain);
    expect(
      card('Site engineer, bridges', { sharedContext: 'You both studied at Delft' }).worth,
    ).toBeGreaterThan(plain);
    expect(card('I help coaches get 50 leads a month').worth).toBeLessThan(plain);
  });

  it.each([
    "I'd like to add you to my professional network on LinkedIn.",
    'Hi Ilse, I’d like to join your LinkedIn network.',
    'Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn.',
    'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.',
    'Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn',
    'Me gustaría añadirte a mi red profesional en LinkedIn.',
    'Gostaria de adicioná-lo à minha rede profissional no LinkedIn.',
    'Vorrei aggiungerti alla mia rete professionale su LinkedIn. – Marco Bianchi',
    'Jag vill gärna lägga till dig i mitt professionella nätverk',
    'Jeg vil gerne føje dig til mit professionelle netværk',
    'Jeg vil gjerne ha deg med i nettverket mitt',
    'Haluaisin lisätä sinut ammatilliseen verkostooni',
    'Chciałabym dodać Cię do mojej sieci zawodowej',
    'Sizi profesyonel ağıma eklemek istiyorum',
  ])("is what the network's own text is: %s", (note) => {
    const verdict = scorer.score({ note, sender: nobody }, EMPTY_PROFILE);
    expect(verdict.label).toBe('unclear');
    expect(verdict.reasons.map(({ code }) => code)).toContain('default-text');
  });

  it("is not what a note is that goes on after the network's own text", () => {
    const note =
      "I'd like to add you to my professional network. We help firms like yours double their leads, are you free for a quick call?";
    expect(scorer.score({ note, sender: nobody }, EMPTY_PROFILE).label).toBe('pitch');
  });
});
