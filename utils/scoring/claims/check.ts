import type { Claim, ClaimKind, ClaimStatus, Evidence } from '../../requests/index.ts';
import { type Analysis, isDistinctive } from '../topics/analysis.ts';
import { cardEvidence } from '../topics/card.ts';
import { initialsOnCard } from '../topics/initials.ts';
import type { Entry, EntryField } from '../topics/profile-index.ts';
import type { Draft } from './draft.ts';
import { industryInProfile, industryNamed, industryOnCard } from './industries.ts';
import { areCounted } from './mutual-connections.ts';
import { peopleOnCard } from './people-names.ts';
import { cuesIn, type Reading } from './reading.ts';
import { topicAnalysis } from './topic.ts';

const TOPIC_FIELDS: readonly EntryField[] = [
  'skill',
  'interest',
  'post',
  'headline',
  'title',
  'degree',
  'community',
  'event',
  'employer',
];

/** Where in the profile a claim of each kind may be found: having worked at a university is not having studied there. */
const FIELDS: Readonly<Record<ClaimKind, ReadonlySet<EntryField>>> = {
  employer: new Set<EntryField>(['employer', 'headline']),
  school: new Set<EntryField>(['school', 'degree']),
  interest: new Set(TOPIC_FIELDS),
  industry: new Set(TOPIC_FIELDS),
  event: new Set<EntryField>(['event', 'post']),
  person: new Set<EntryField>(['person']),
  content: new Set<EntryField>(['post', 'event']),
  place: new Set<EntryField>(['place', 'headline']),
  community: new Set<EntryField>(['community', 'event', 'employer']),
};

const NAMED: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'employer',
  'school',
  'community',
  'event',
  'person',
  'place',
]);

const WHOLE_NAMES: ReadonlySet<EntryField> = new Set<EntryField>(['school', 'employer', 'community']);

/** A draft held against profile and card. */
export function checkDraft(reading: Reading, draft: Draft): Claim | null {
  const { analysis } = reading;
  const first = analysis.tokens[draft.from];
  const last = analysis.tokens[draft.to - 1];
  if (first === undefined || last === undefined) return null;
  const text = analysis.text.slice(first.start, last.end);
  const place = { kind: draft.kind, text, start: first.start, end: last.end };
  if (draft.topic === null)
    return {
      ...place,
      topic: text,
      status: areCounted(reading, draft) ? 'shown' : 'cannot-tell',
      evidence: [],
    };
  const topic = topicAnalysis(reading, draft.topic);
  const topicStart = topic.tokens[0]?.start ?? first.start;
  const name = analysis.text.slice(topicStart, topic.tokens.at(-1)?.end ?? last.end);
  const industry = draft.kind === 'industry' ? industryNamed(topic) : null;
  const entry =
    draft.anchor?.entries.find((one) => FIELDS[draft.kind].has(one.field) && !isOtherEdition(topic, one)) ??
    (industry === null ? undefined : industryInProfile(reading.profile, industry));
  const card =
    cardEvidence(reading.card, draft.anchor, topic, NAMED.has(draft.kind)) ??
    peopleOnCard(reading.card, topic.tokens) ??
    (NAMED.has(draft.kind) ? initialsOnCard(reading.card, topic) : null) ??
    // "OPD", where the note says "Opificio" and the profile the whole name
    (entry !== undefined && WHOLE_NAMES.has(entry.field)
      ? initialsOnCard(reading.card, entry.analysis)
      : null) ??
    (industry === null ? null : industryOnCard(reading.card, industry));
  const telling =
    !isAnyEvent(reading, draft) &&
    (draft.anchor !== null ||
      isProperName(draft, topic) ||
      topic.tokens.some((token, at) => isDistinctive(token, topic.stems[at] ?? '')));
  const found = telling || industry !== null ? statusOf(draft, entry, card) : 'cannot-tell';
  const status = found === 'not-shown' && isUnnamed(reading, draft, topic) ? 'cannot-tell' : found;
  return { ...place, topic: name, status, evidence: evidenceOf(entry, card) };
}

const GATHERINGS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'community']);

/** "At the gate", "the same pub quiz team": no list has what has no name. */
function isUnnamed({ german }: Reading, { kind, anchor }: Draft, topic: Analysis): boolean {
  // "fosdem"
  if (!GATHERINGS.has(kind) || german || anchor?.concepts.some(({ domain }) => domain === kind) === true)
    return false;
  return !topic.tokens.some(({ capital, norm }) => capital || /\d/u.test(norm));
}

const NUMBERED = /^(\p{L}+)\d+$/u;

/** "COP26" where the reader was at COP27. */
function isOtherEdition(topic: Analysis, { analysis }: Entry): boolean {
  return topic.tokens.some(({ norm }) => {
    const name = NUMBERED.exec(norm)?.[1];
    return (
      name !== undefined &&
      analysis.tokens.some((own) => own.norm !== norm && NUMBERED.exec(own.norm)?.[1] === name)
    );
  });
}

/** "At some conference": words for an event, and no name. */
function isAnyEvent(reading: Reading, { kind, topic, anchor }: Draft): boolean {
  if (kind !== 'event' || topic === null || (anchor?.entries.length ?? 0) > 0) return false;
  const said = cuesIn(reading, 'event', topic);
  return topic.to - topic.from === 1 && said.length > 0;
}

/** "Data Summit": everyday words, and yet a name. */
function isProperName(draft: Draft, topic: Analysis): boolean {
  return (
    (NAMED.has(draft.kind) || draft.kind === 'content') &&
    topic.tokens.length > 1 &&
    topic.tokens.every((token) => token.capital)
  );
}

function statusOf(draft: Draft, entry: Entry | undefined, card: Evidence | null): ClaimStatus {
  if (card?.where === 'shared-context') return 'shown';
  const personal = draft.about === 'reader' || draft.kind === 'person' || draft.kind === 'content';
  if (entry !== undefined) return personal || card !== null ? 'shown' : 'yours-only';
  // What the reader is said to have written is nothing of the sender's.
  return card === null || draft.kind === 'content' ? 'not-shown' : 'theirs-only';
}

function evidenceOf(entry: Entry | undefined, card: Evidence | null): readonly Evidence[] {
  const own: readonly Evidence[] = entry === undefined ? [] : [{ where: 'profile', text: entry.text }];
  return card === null ? own : [...own, card];
}
