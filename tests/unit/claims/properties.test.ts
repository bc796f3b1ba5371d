import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_STATUSES, EMPTY_PROFILE, type Profile } from '../../../utils/requests/index.ts';
import { findClaims } from '../../../utils/scoring/claims/index.ts';
import { findCommonGround } from '../../../utils/scoring/ground/index.ts';
import { fold } from '../../../utils/scoring/topics/fold.ts';
import { isTypo, sameStem } from '../../../utils/scoring/topics/similar.ts';
import { tokenize } from '../../../utils/scoring/topics/tokens.ts';
import { PROFILES, senderOf } from './cases.ts';

const PIECES =
  'we both fellow you and me like too your talk post on at KubeCon Emory University alum of Python Go sourdough 👋 , . ? ! — Ä ß ñ İ wie du und ich beide comme vous jij ook entrambi also not never Maria López suggested said 41 mutual connections (Bogotá) Universität Wien MIT mit AS US IT La UNO ES'.split(
    ' ',
  );
const wordy = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  wordy,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);
const maybeText = fc.option(anyText, { nil: null });
const profile = fc.oneof(
  fc.constantFrom(EMPTY_PROFILE, ...Object.values(PROFILES)),
  fc.array(anyText, { maxLength: 3 }).map(
    (texts): Profile => ({
      ...EMPTY_PROFILE,
      name: texts[0] ?? '',
      headline: texts[1] ?? '',
      skills: texts,
      communities: texts,
      people: texts,
      places: texts,
      education: texts.map((school) => ({ school, degree: school })),
      positions: texts.map((company) => ({ company, title: company, location: company })),
    }),
  ),
);
const sender = fc.record({ name: anyText, headline: maybeText, sharedContext: maybeText }).map(senderOf);
const language = fc.constantFrom('en', 'nl', 'de', 'fr', 'es', 'pt', 'it', 'ja', null);

describe('claims and common ground of any text', () => {
  it('cuts every claim from the note and gives it a known status', () => {
    fc.assert(
      fc.property(anyText, sender, profile, language, (note, from, own, lang) => {
        let last = 0;
        for (const claim of findClaims(note, from, own, lang)) {
          expect(note.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.text).not.toBe('');
          expect(claim.topic).not.toBe('');
          expect(note).toContain(claim.topic);
          expect(CLAIM_STATUSES).toContain(claim.status);
          expect(claim.start).toBeGreaterThanOrEqual(last);
          last = claim.start;
        }
      }),
    );
  }, 30_000);

  it.each(['MIT', 'AS', 'US', 'IT', 'UN', 'ES', 'DA', 'ALS', 'UNO', 'Mit', 'La'])(
    'comes to an end where a name is a word of grammar: %s',
    (name) => {
      const own: Profile = {
        ...EMPTY_PROFILE,
        education: [{ school: name, degree: name }],
        positions: [{ company: name, title: name, location: name }],
        communities: [name],
        skills: [name],
      };
      for (const note of [`As a fellow ${name} alum I write.`, `Mit ${name}, as ${name}.`, name]) {
        findClaims(note, senderOf({ headline: `${name} alum` }), own, 'en');
        expect(findCommonGround(senderOf({ headline: note }), own)).toBeDefined();
      }
    },
  );

  it('answers the same question the same way', () => {
    fc.assert(
      fc.property(anyText, sender, profile, language, (note, from, own, lang) => {
        expect(findClaims(note, from, { ...own }, lang)).toEqual(findClaims(note, from, own, lang));
        expect(findCommonGround(from, { ...own })).toEqual(findCommonGround(from, own));
      }),
    );
  });

  it('shows nothing of the reader when nothing is known of them', () => {
    fc.assert(
      fc.property(anyText, sender, language, (note, from, lang) => {
        const claims = findClaims(note, from, EMPTY_PROFILE, lang);
        expect(claims.some((claim) => claim.status === 'yours-only')).toBe(false);
        expect(claims.flatMap((claim) => claim.evidence).some((one) => one.where === 'profile')).toBe(false);
        expect(findCommonGround(from, EMPTY_PROFILE)).toEqual([]);
      }),
    );
  });

  it('quotes both sides of common ground as they stand', () => {
    fc.assert(
      fc.property(sender, profile, (from, own) => {
        const said = JSON.stringify(own);
        for (const ground of findCommonGround(from, own)) {
          expect(`${from.headline}\n${from.sharedContext}`).toContain(ground.theirs);
          expect(said).toContain(JSON.stringify(ground.yours).slice(1, -1));
        }
      }),
    );
  });

  it('stays quick on a hostile note', () => {
    const note = 'you and me, both '.repeat(20_000);
    expect(findClaims(note, senderOf({}), EMPTY_PROFILE, 'en').length).toBeLessThan(500);
  });
});

describe('words', () => {
  it('fold to the same whether composed or decomposed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
      ),
    );
  });

  it('are found where they stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.raw);
      }),
    );
  });

  it('are alike in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeiorst'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(isTypo(left, right)).toBe(isTypo(right, left));
        expect(sameStem(left, right)).toBe(sameStem(right, left));
      }),
    );
  });
});
