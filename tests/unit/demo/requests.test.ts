import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OTHER_INVITATIONS, SUGGESTIONS } from '../../../demo/not-requests.ts';
import { READER } from '../../../demo/profile.ts';
import { REQUESTS } from '../../../demo/requests.ts';
import { payloads } from '../../../utils/messages/payloads.ts';
import { LABELS } from '../../../utils/requests/index.ts';

/** What the send dialog of such networks allows. */
const LONGEST_NOTE = 300;

describe('the demo requests', () => {
  it('has at least 48, each under an address of its own that is written as addresses are', () => {
    const slugs = REQUESTS.map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThanOrEqual(48);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has two different people of one name', () => {
    const names = REQUESTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length - 1);
  });

  it('leaves at least a third without a note, as in life', () => {
    const silent = REQUESTS.filter(({ note }) => note === null);
    expect(silent.length / REQUESTS.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it.each(LABELS)('means at least four to be %s', (label) => {
    expect(REQUESTS.filter(({ intent }) => intent === label).length).toBeGreaterThanOrEqual(4);
  });

  it('speaks many languages, Dutch more than once', () => {
    const languages = REQUESTS.flatMap(({ noteLanguage }) => noteLanguage ?? []);
    expect(new Set(languages)).toEqual(new Set(['en', 'nl', 'de', 'fr', 'es', 'pl', 'it', 'ar']));
    expect(languages.filter((language) => language === 'nl').length).toBeGreaterThanOrEqual(4);
  });

  it('keeps every note within the length that can be sent, and none empty', () => {
    for (const { note } of REQUESTS) {
      if (note === null) continue;
      expect(note.trim()).toBe(note);
      expect(note.length).toBeGreaterThan(0);
      expect(note.length).toBeLessThanOrEqual(LONGEST_NOTE);
    }
  });

  it('has the cards that behave unlike the others', () => {
    expect(REQUESTS.filter(({ followsYou }) => followsYou)).toHaveLength(1);
    expect(REQUESTS.filter(({ asksCare }) => asksCare)).toHaveLength(1);
    expect(REQUESTS.some(({ note }) => note?.includes('\n'))).toBe(true);
    expect(new Set(REQUESTS.flatMap(({ shared }) => shared?.kind ?? []))).toEqual(
      new Set(['school', 'company']),
    );
  });

  it('suggests nobody who already asked', () => {
    const asked = new Set(REQUESTS.map(({ slug }) => slug));
    expect(SUGGESTIONS.filter(({ slug }) => asked.has(slug))).toEqual([]);
    expect(new Set(OTHER_INVITATIONS.map(({ kind }) => kind)).size).toBe(4);
  });
});

describe('the demo reader', () => {
  it('is a profile that the extension accepts', () => {
    expect(v.parse(payloads.saveProfile, READER)).toEqual(READER);
  });

  it('shares a school or an employer with somebody, as the site says', () => {
    const own = [
      ...READER.positions.map(({ company }) => company),
      ...READER.education.map(({ school }) => school),
    ];
    const shared = REQUESTS.flatMap((request) => request.shared?.name ?? []);
    expect(shared.length).toBeGreaterThanOrEqual(4);
    for (const name of shared) expect(own).toContain(name);
  });
});
