import type { ClaimKind } from '../../requests/index.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { Domain } from '../topics/lexicon.ts';
import type { EntryField } from '../topics/profile-index.ts';
import type { CueRole } from './cues/cue-table.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

const OF_FIELD: Readonly<Record<EntryField, readonly ClaimKind[]>> = {
  employer: ['employer'],
  school: ['school'],
  title: ['industry', 'interest'],
  headline: ['interest', 'industry'],
  degree: ['interest', 'industry'],
  skill: ['interest', 'industry'],
  interest: ['interest'],
  place: ['place'],
  event: ['event'],
  community: ['community'],
  post: ['interest', 'content'],
  person: ['person'],
};

const OF_DOMAIN: Readonly<Record<Domain, readonly ClaimKind[]>> = {
  tech: ['interest', 'industry'],
  work: ['interest', 'industry'],
  leisure: ['interest'],
  trade: ['industry', 'interest'],
  place: ['place'],
  school: ['school', 'employer'],
  employer: ['employer'],
  event: ['event'],
  community: ['community'],
  blocked: [],
};

const HINTS = [
  'school',
  'employer',
  'community',
  'event',
  'place',
  'industry',
  'interest',
] as const satisfies readonly (CueRole & ClaimKind)[];

/** Hints that outweigh what the topic itself is: "studied at Emory" is a school even to somebody who worked there. */
const FIRM: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['school', 'employer', 'community', 'place']);
const NAMES_FIRST: readonly ClaimKind[] = [
  'school',
  'employer',
  'community',
  'event',
  'place',
  'industry',
  'interest',
  'content',
];

/** What kind of claim this is, by the words around it and by what its topic is known to be. */
export function kindOf(reading: Reading, around: Stretch, anchor: Anchor | null): ClaimKind {
  const hints = HINTS.filter((role) =>
    cuesIn(reading, role, around).some((cue) => anchor === null || !overlaps(cue, anchor)),
  );
  const possible = new Set<ClaimKind>();
  for (const entry of anchor?.entries ?? []) for (const kind of OF_FIELD[entry.field]) possible.add(kind);
  for (const concept of anchor?.concepts ?? [])
    for (const kind of OF_DOMAIN[concept.domain]) possible.add(kind);
  const agreed = hints.find((hint) => possible.has(hint));
  if (agreed !== undefined) return agreed;
  if (hints.includes('employer') && possible.has('industry') && !possible.has('employer')) return 'industry';
  if (possible.size === 0) return hints[0] ?? 'interest';
  const domain = anchor?.concepts[0]?.domain;
  const likely =
    domain === 'leisure' || domain === 'tech' ? 'interest' : NAMES_FIRST.find((kind) => possible.has(kind));
  const named = likely === 'school' || likely === 'employer';
  const firm = hints.find((hint) => FIRM.has(hint));
  if (named && firm !== undefined && (firm === 'school' || firm === 'employer')) return firm;
  return likely ?? 'interest';
}
