import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile, type Sender } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';

const FIRST = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eva', 'Finn', 'Maria', 'Petra', 'Jan', 'Søren'];
const PARTS = ['ka', 'ro', 'mi', 'ten', 'ber', 'lund', 'sen', 'va', 'el', 'dor', 'gra', 'ni'];
const part = (number: number) => PARTS[number % PARTS.length] ?? '';
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** As many connections as the network allows. */
const PEOPLE = Array.from(
  { length: 30_000 },
  (_, at) =>
    `${FIRST[at % FIRST.length]} ${capital(part(at) + part(Math.floor(at / 12)) + part(Math.floor(at / 144)))}`,
);
const WITH: Profile = { ...EMPTY_PROFILE, people: [...PEOPLE, 'Ida Brask', 'Jan de Vries'] };

const SENDER: Sender = {
  name: 'Mo Lind',
  headline: 'Lecturer in Esbjerg',
  profileUrl: null,
  mutualConnections: 2,
  sharedContext: null,
};
const scorer = createShippedScorer();
const personClaims = (note: string, profile: Profile, sender = SENDER) =>
  scorer
    .score({ note, sender }, profile)
    .claims.filter(({ kind }) => kind === 'person')
    .map(({ status, evidence }) => [status, ...evidence.map(({ text }) => text)]);

describe('thousands of people', () => {
  it.each([
    ['Ida Brask said that I should write to you.', 'Ida Brask'],
    ['Greetings from Jan de Vries, we work together.', 'Jan de Vries'],
  ])('are known by their whole name: %s', (note, name) => {
    expect(personClaims(note, WITH)).toEqual([['shown', name]]);
  });

  it('are not meant by a first name, which some of them always have', () => {
    expect(personClaims('Maria said that I should write to you.', WITH).flat()).not.toContain('shown');
  });

  it('are common ground where the site names one of them', () => {
    const sender = { ...SENDER, sharedContext: 'Ida Brask and 3 other mutual connections' };
    const { commonGround } = scorer.score({ note: null, sender }, WITH);
    expect(commonGround.map(({ kind, yours }) => [kind, yours])).toEqual([['people', 'Ida Brask']]);
  });

  it('cost a note hardly more than none: they are sorted once', () => {
    const notes = PEOPLE.slice(0, 40).map(
      (name) => `${name} told me of your talk on tides. Which gauges did you use?`,
    );
    const timeOf = (profile: Profile) => {
      const before = performance.now();
      for (const note of notes) scorer.score({ note, sender: SENDER }, profile);
      return performance.now() - before;
    };
    const none = { ...EMPTY_PROFILE, people: ['Ida Brask'] };
    for (const profile of [none, WITH]) timeOf(profile);
    const rounds = Array.from({ length: 15 }, () => [timeOf(none), timeOf(WITH)] as const);
    const least = (which: 0 | 1) => Math.min(...rounds.map((round) => round[which]));
    expect(least(1) / least(0)).toBeLessThan(3);
  });
});
