import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../utils/requests/index.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { findClaims } from '../../../utils/scoring/claims/index.ts';
import {
  CLAIM_CASES,
  type ClaimCase,
  ORDINARY_CLAIM_CASES,
  profileOf,
  senderOf,
  USUAL_CLAIM_CASES,
  VARIED_CLAIM_CASES,
  WIDE_CLAIM_CASES,
} from './cases.ts';

const HALF = 0.5;

function claimsOf(one: ClaimCase): readonly Claim[] {
  return findClaims(one.note, senderOf(one.sender), profileOf(one.profile), one.lang);
}

function overlap(one: ClaimCase, text: string, claim: Claim): number {
  const start = one.note.indexOf(text);
  const shared = Math.min(start + text.length, claim.end) - Math.max(start, claim.start);
  return shared / Math.min(text.length, claim.end - claim.start);
}

/** How many of the expected claims are found, how many found are expected, how many of those have the right status. */
function tally(cases: readonly ClaimCase[]) {
  let expected = 0;
  let given = 0;
  let right = 0;
  let status = 0;
  for (const one of cases) {
    const open = [...claimsOf(one)];
    given += open.length;
    expected += one.claims.length;
    for (const gold of one.claims) {
      const at = open.findIndex(
        (claim) => claim.kind === gold.kind && overlap(one, gold.text, claim) >= HALF,
      );
      if (at < 0) continue;
      right += 1;
      if (open[at]?.status === gold.status) status += 1;
      open.splice(at, 1);
    }
  }
  return { precision: right / given, recall: right / expected, status: status / right };
}

describe('findClaims on the case table', () => {
  it('finds claims with the kind and place they have', () => {
    const { precision, recall, status } = tally(CLAIM_CASES);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.88);
    expect(status).toBeGreaterThan(0.9);
  });

  it.each(['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'])('holds up in %s', (language) => {
    const { precision, recall } = tally(CLAIM_CASES.filter((one) => one.lang === language));
    expect(precision).toBeGreaterThan(0.8);
    expect(recall).toBeGreaterThan(0.8);
  });

  it('stays silent where nothing is claimed', () => {
    const silent = CLAIM_CASES.filter((one) => one.claims.length === 0);
    const loud = silent.filter((one) => claimsOf(one).length > 0).map((one) => one.id);
    expect(loud.length / silent.length).toBeLessThan(0.03);
  });
});

describe('findClaims on what thirty other readers get', () => {
  it('finds claims, and seldom says of a true one that nothing supports it', () => {
    const { precision, recall, status } = tally(WIDE_CLAIM_CASES);
    expect(precision).toBeGreaterThan(0.91);
    expect(recall).toBeGreaterThan(0.87);
    expect(status).toBeGreaterThan(0.97);
  });

  it.each(['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'])('holds up in %s', (language) => {
    const { precision, recall } = tally(WIDE_CLAIM_CASES.filter((one) => one.lang === language));
    expect(precision).toBeGreaterThan(0.88);
    expect(recall).toBeGreaterThan(0.82);
  });

  it('stays silent where nothing is claimed', () => {
    const silent = WIDE_CLAIM_CASES.filter((one) => one.claims.length === 0);
    const loud = silent.filter((one) => claimsOf(one).length > 0).map((one) => one.id);
    expect(loud.length / silent.length).toBeLessThan(0.03);
  });
});

describe('findClaims on what is worded in every way but the usual ones', () => {
  it('finds most of it', () => {
    const { precision, recall, status } = tally(VARIED_CLAIM_CASES);
    expect(precision).toBeGreaterThan(0.885);
    expect(recall).toBeGreaterThan(0.86);
    expect(status).toBeGreaterThan(0.92);
  });

  it('stays silent where nothing is claimed', () => {
    const silent = VARIED_CLAIM_CASES.filter((one) => one.claims.length === 0);
    const loud = silent.filter((one) => claimsOf(one).length > 0).map((one) => one.id);
    expect(loud.length / silent.length).toBeLessThan(0.08);
  });
});

describe('findClaims on what is worded as most people word it', () => {
  it('finds nearly all of it', () => {
    const { precision, recall, status } = tally(ORDINARY_CLAIM_CASES);
    expect(precision).toBeGreaterThan(0.965);
    expect(recall).toBeGreaterThan(0.965);
    expect(status).toBeGreaterThan(0.965);
  });

  it('stays silent where nothing is claimed', () => {
    const silent = ORDINARY_CLAIM_CASES.filter((one) => one.claims.length === 0);
    const loud = silent.filter((one) => claimsOf(one).length > 0).map((one) => one.id);
    expect(loud.length / silent.length).toBeLessThan(0.02);
  });
});

describe('findClaims on two more batches worded as most people word it', () => {
  it('finds nearly all of it', () => {
    const { precision, recall, status } = tally(USUAL_CLAIM_CASES);
    expect(precision).toBeGreaterThan(0.945);
    expect(recall).toBeGreaterThan(0.94);
    expect(status).toBeGreaterThan(0.955);
  });

  it('stays silent where nothing is claimed', () => {
    const silent = USUAL_CLAIM_CASES.filter((one) => one.claims.length === 0);
    const loud = silent.filter((one) => claimsOf(one).length > 0).map((one) => one.id);
    expect(loud.length / silent.length).toBeLessThan(0.015);
  });
});

describe('findClaims, case by case', () => {
  const cfo = profileOf('cfo');
  const engineer = profileOf('eng');

  it('cuts the claim out of the original text, accents and emoji before it included', () => {
    const note = '👋 Héllo! As a fellow sourdough baker I had to say hi.';
    const [claim] = findClaims(note, senderOf({}), engineer, 'en');
    expect(claim).toMatchObject({ kind: 'interest', topic: 'sourdough', status: 'yours-only' });
    expect(note.slice(claim?.start, claim?.end)).toBe(claim?.text);
    expect(claim?.evidence).toEqual([{ where: 'profile', text: 'sourdough' }]);
  });

  it('knows a school under its other names', () => {
    const sender = senderOf({ headline: 'Absolventin der University of Vienna' });
    const [claim] = findClaims('Ich habe auch an der Uni Wien studiert.', sender, cfo, 'de');
    expect(claim).toMatchObject({ kind: 'school', status: 'shown' });
    expect(claim?.evidence.map((one) => one.where)).toEqual(['profile', 'headline']);
  });

  it('keeps two schools of one town apart', () => {
    const sender = senderOf({ headline: 'Absolventin TU Wien' });
    const [claim] = findClaims('Wir haben beide an der TU Wien studiert.', sender, cfo, 'de');
    expect(claim).toMatchObject({ kind: 'school', status: 'theirs-only' });
  });

  it('takes the site’s own line as proof', () => {
    const sender = senderOf({ sharedContext: 'You both studied at Chalmers' });
    const [claim] = findClaims('Fellow Chalmers alum here.', sender, engineer, 'en');
    expect(claim).toMatchObject({
      status: 'shown',
      evidence: [{ where: 'shared-context', text: 'Chalmers' }],
    });
  });

  it('does not take an everyday word on the card for a tool', () => {
    const sender = senderOf({ headline: 'Java coffee importer' });
    const java = { ...engineer, skills: ['Java'] };
    const [claim] = findClaims("We're both Java developers.", sender, java, 'en');
    expect(claim?.status).toBe('yours-only');
  });

  it('finds a name in spite of a slip of the finger', () => {
    const sender = senderOf({ headline: 'Sculptor' });
    const [claim] = findClaims('We both worked at Ericson.', sender, engineer, 'en');
    expect(claim).toMatchObject({ kind: 'employer', status: 'yours-only' });
  });

  it('tells a near miss of a person from the person', () => {
    const known = findClaims('Tunde Adeyemi suggested I write.', senderOf({}), engineer, 'en');
    const stranger = findClaims('Tunde Adebayo suggested I write.', senderOf({}), engineer, 'en');
    expect([known[0]?.status, stranger[0]?.status]).toEqual(['shown', 'not-shown']);
  });

  it('believes a count of people in between only when the card shows the same', () => {
    const note = '41 mutual connections, time we met.';
    const right = findClaims(note, senderOf({ mutualConnections: 41 }), engineer, 'en');
    const wrong = findClaims(note, senderOf({ mutualConnections: 2 }), engineer, 'en');
    expect([right[0]?.status, wrong[0]?.status]).toEqual(['shown', 'cannot-tell']);
  });

  it('finds the language of the cues by itself', () => {
    const note = 'Noi siamo entrambi appassionati di arrampicata.';
    const told = findClaims(note, senderOf({}), engineer, 'it');
    expect(told).toHaveLength(1);
    expect(findClaims(note, senderOf({}), engineer, null)).toEqual(told);
  });

  it('says not-shown to a claim when nothing is known of the reader', () => {
    const [claim] = findClaims('We share a passion for fintech.', senderOf({}), EMPTY_PROFILE, 'en');
    expect(claim).toMatchObject({ kind: 'interest', status: 'not-shown', evidence: [] });
  });

  it.each([
    'Unlike you I never worked at Spotify.',
    'I studied at KTH and work as a florist.',
    'Do you use Rust at Spotify?',
    'We help ML teams ship models faster. Open to a quick call?',
    'My brother and I both love bouldering. Any gym tips?',
    'Happy to connect and grow together!',
    '',
  ])('finds no claim in "%s"', (note) => {
    expect(findClaims(note, senderOf({}), engineer, 'en')).toEqual([]);
  });
});
