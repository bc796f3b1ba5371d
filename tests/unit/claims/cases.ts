import { readFileSync } from 'node:fs';
import type { ClaimKind, ClaimStatus, Profile, Sender } from '../../../utils/requests/index.ts';
import { findClaims } from '../../../utils/scoring/claims/index.ts';

interface Card {
  readonly name: string;
  readonly headline: string | null;
  readonly sharedContext: string | null;
}

export interface ClaimCase {
  readonly id: string;
  readonly lang: string;
  readonly note: string;
  readonly sender: Card;
  readonly profile: string;
  readonly claims: readonly {
    readonly kind: ClaimKind;
    readonly text: string;
    readonly topic: string;
    readonly status: ClaimStatus;
  }[];
}

export interface GroundCase {
  readonly id: string;
  readonly sender: Card;
  readonly profile: string;
  readonly commonGround: readonly {
    readonly kind: string;
    readonly theirs: string;
    readonly yours: string;
  }[];
}

function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Shape;
}

export const PROFILES = {
  ...readJson<Readonly<Record<string, Profile>>>('./profiles.json'),
  ...readJson<Readonly<Record<string, Profile>>>('./wide-profiles.json'),
  ...readJson<Readonly<Record<string, Profile>>>('./varied-profiles.json'),
};
export const CLAIM_CASES = readJson<readonly ClaimCase[]>('./claim-cases.json');
export const GROUND_CASES = readJson<readonly GroundCase[]>('./ground-cases.json');
/** Of thirty other readers, of all trades, written without a look at the rules; in four batches (`w1` to `w4`). */
export const WIDE_CLAIM_CASES = readJson<readonly ClaimCase[]>('./wide-claim-cases.json');
/** Worded in every way but the usual ones, by fifty others; in eight batches (`v1` to `v8`, the last three in usual ones as well), each new to the rules when it was first measured. */
export const VARIED_CLAIM_CASES = readJson<readonly ClaimCase[]>('./varied-claim-cases.json');
/** Worded as most people word it, for the same readers. */
export const ORDINARY_CLAIM_CASES = readJson<readonly ClaimCase[]>('./ordinary-claim-cases.json');
/** The same once more: two batches (`v10`, `v11`), each new to the rules when it was first measured. */
export const USUAL_CLAIM_CASES = readJson<readonly ClaimCase[]>('./usual-claim-cases.json');
export const WIDE_GROUND_CASES = readJson<readonly GroundCase[]>('./wide-ground-cases.json');

export function profileOf(id: string): Profile {
  const profile = PROFILES[id];
  if (profile === undefined) throw new Error(`no profile ${id}`);
  return profile;
}

/** A sender with nothing but what the card says. */
export function senderOf(card: Partial<Sender>): Sender {
  return {
    name: '',
    headline: null,
    profileUrl: null,
    mutualConnections: null,
    sharedContext: null,
    ...card,
  };
}

/** The claims that a note makes to a reader, each by its kind and status: "event shown". */
export const claimedTo =
  (reader: Profile) =>
  (note: string, language: string | null, headline = 'Baker'): readonly string[] =>
    findClaims(note, senderOf({ headline }), reader, language).map(({ kind, status }) => `${kind} ${status}`);
