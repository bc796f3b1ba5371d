import type { ClaimKind } from '../../requests/index.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { Domain } from '../topics/concept.ts';
import type { Entry, EntryField } from '../topics/profile-index.ts';
import type { CueRole } from './cues/cue-table.ts';
import { kindByName, kindByNounBefore, SCHOOL_NAMES } from './kind-by-name.ts';
import { kindByPhrase } from './kind-by-phrase.ts';
import { isFromThere, isLoved, isOnlyPart, isOwnWork, isTradeAlike } from './kind-of-alike.ts';
import { isEventInTown, isHouseCalledAsTown, isHouseOfHeadline, isNameOfHouse } from './kind-of-house.ts';
import { isCalledSociety, isCommunity, isVoluntary } from './kind-of-society.ts';
import {
  isBranch,
  isInBranch,
  isOfPlace,
  isOfSector,
  isSociety,
  kindByLead,
  kindOnCard,
} from './kind-of-unheard.ts';
import { meantBy, TOPICAL } from './meant.ts';
import { isCalledAfterTown } from './people-of-towns.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import { schoolsIn } from './school-towns.ts';
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
export function kindOf(reading: Reading, around: Stretch, topic: Stretch, known: Anchor | null): ClaimKind {
  const anchor = known === null || isNameOfHouse(reading, topic, known) ? null : known;
  // "ESICM LIVES in Milan" lives nowhere.
  const said = HINTS.flatMap((role) => cuesIn(reading, role, around)).filter((cue) =>
    anchor === null ? !runsOutOf(topic, cue) : !overlaps(cue, anchor),
  );
  // "Anciens de chez Renault" worked there, though "anciens" alone went to a school.
  const hints = HINTS.filter((role) =>
    said.some(
      (cue) => cue.role === role && !said.some((other) => other.role !== role && isPartOf(cue, other)),
    ),
  );
  const unsaid = !hints.some((hint) => FIRM.has(hint));
  const isPart = (entry: Entry): boolean =>
    unsaid && isOnlyPart(reading, topic, anchor, entry, hints.includes('industry'));
  const possible = new Set<ClaimKind>();
  for (const entry of anchor === null ? [] : meantBy(reading, anchor))
    if (!isPart(entry)) for (const kind of OF_FIELD[entry.field]) possible.add(kind);
  for (const concept of anchor?.concepts ?? [])
    for (const kind of OF_DOMAIN[concept.domain]) possible.add(kind);
  if (isTown(anchor) && hints.includes('employer') && isHouseCalledAsTown(reading, topic)) return 'employer';
  if (
    isTown(anchor) &&
    !hints.includes('place') &&
    (hints.includes('school') || isSchoolTown(reading, topic, anchor))
  )
    return 'school';
  if (isTown(anchor) && hints[0] === 'event' && isEventInTown(reading, topic)) return 'event';
  if (isOfSector(reading, topic)) return 'industry';
  if (isTradeAlike(reading, topic, anchor)) return 'industry';
  if (isFromThere(reading, topic, anchor)) return 'place';
  if (isCalledSociety(reading, topic, anchor)) return 'community';
  if (isCalledTrade(reading, topic, anchor) || isField(reading, topic, anchor)) return 'industry';
  if ((unsaid || !possible.has('employer')) && isCommunity(reading, anchor)) return 'community';
  if (possible.has('employer') && !possible.has('school') && said.some((cue) => isVoluntary(reading, cue)))
    return 'community';
  if (
    isHouseOfHeadline(
      reading,
      topic,
      anchor,
      said.some(({ role }) => role === 'employer'),
    )
  )
    return 'employer';
  if (unsaid && isTrade(anchor) && !isLoved(reading, around, topic)) return 'industry';
  const isSchool = possible.has('school') && !hints.includes('school') && hints.includes('employer');
  if (isSchool && isOnly(EITHER, reading, around)) return 'school';
  const agreed = hints.find((hint) => possible.has(hint));
  if (agreed !== undefined) return agreed;
  if (hints.includes('employer') && possible.has('industry') && !possible.has('employer')) return 'industry';
  if (possible.size === 0)
    return (
      workedThere(reading, topic, hints) ??
      kindByNounBefore(reading, topic) ??
      kindByPhrase(reading, topic) ??
      (kindByName(reading, topic) === 'school' && isOnly(EITHER, reading, around) ? 'school' : null) ??
      hints.find((hint) => FIRM.has(hint)) ??
      vagueKind(reading, around) ??
      kindByName(reading, topic) ??
      kindByKin(reading, topic) ??
      kindOnCard(reading, topic) ??
      (isSociety(reading, around, topic) ? 'community' : null) ??
      (isBranch(reading, topic) ? 'industry' : null) ??
      (isOfPlace(reading, topic) ? 'place' : null) ??
      (isCalledAfterTown(reading, topic) ? 'place' : null) ??
      (hints.includes('event') ? 'event' : null) ??
      kindByLead(reading, topic) ??
      hints[0] ??
      'interest'
    );
  const domain = anchor?.concepts[0]?.domain;
  const likely =
    ((domain === 'leisure' || domain === 'tech') && !isWholeName(reading, anchor)) || isPastime(anchor)
      ? 'interest'
      : NAMES_FIRST.find((kind) => possible.has(kind));
  if (isOwnWork(reading, topic, anchor) && likely === 'interest' && !hints.includes(likely))
    return 'industry';
  const named = likely === 'school' || likely === 'employer';
  const firm = hints.find((hint) => FIRM.has(hint));
  if (firm === 'school' && likely === 'employer' && !isSchoolName(anchor)) return 'employer';
  if (likely === 'school' && firm === 'employer' && isOnly(FORMER, reading, around)) return 'school';
  if (named && firm !== undefined && (firm === 'school' || firm === 'employer')) return firm;
  return likely ?? 'interest';
}

/** Begins in the name and goes on behind it. */
function runsOutOf(topic: Stretch, cue: Stretch): boolean {
  return cue.from >= topic.from && cue.from < topic.to && cue.to > topic.to;
}

function isPartOf(cue: Stretch, other: Stretch): boolean {
  return other.from <= cue.from && other.to >= cue.to && other.to - other.from > cue.to - cue.from;
}

/** "Fellow Philips alum" worked there; "fellow Emory alum" may have studied at the university where the reader works. */
function isSchoolName(anchor: Anchor | null): boolean {
  const words = anchor?.entries.flatMap((entry) => entry.analysis.tokens) ?? [];
  return words.some((word) => SCHOOL_NAMES.has(word.norm));
}

const LEAST_OF_A_NAME = 2;

/** "Royal Shakespeare Company": several words of an employer, a school or an event that only hold a subject. */
function isWholeName(reading: Reading, anchor: Anchor | null): boolean {
  if (anchor === null || anchor.to - anchor.from < LEAST_OF_A_NAME) return false;
  const meant = meantBy(reading, anchor);
  return meant.length > 0 && meant.every((entry) => !TOPICAL.has(entry.field) && entry.field !== 'person');
}

const FORMER: ReadonlySet<string> = new Set(
  'ex former ehemalige ehemaliger ehemaligen antiguo antigua antigo antiga'.split(' '),
);
/** Classmates too are "compañeros" and "colegas", and one "passes by" a school. */
const EITHER: ReadonlySet<string> = new Set(
  `companeros companeras companero companera fuimos eramos somos fomos colegas passes passe passees passee par pase pasado pasamos por passou
  passei passamos pela pelo passato passata passati da time at days years together
  overlapped ended up landed`.split(/\s+/u),
);

/** "Ex Politecnico": nothing says that they worked there. */
function isOnly(said: ReadonlySet<string>, reading: Reading, around: Stretch): boolean {
  return cuesIn(reading, 'employer', around).every(({ from, to }) =>
    reading.analysis.tokens.slice(from, to).every(({ norm }) => said.has(norm)),
  );
}

const TRADES: ReadonlySet<string> = new Set(
  'trade business industry sector profession branche vak secteur metier ramo setor sector settore mestiere'.split(
    ' ',
  ),
);

/** "The veterinary trade", whatever else the word names. */
function isCalledTrade(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  const next = reading.analysis.tokens[topic.to];
  return anchor !== null && next?.gap === ' ' && TRADES.has(next.norm) && !isTown(anchor);
}

const FIELDS: ReadonlySet<Domain> = new Set<Domain>(['tech', 'work']);

/** "We're both in machine learning" */
function isField(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  return (
    anchor?.concepts.some(({ domain }) => FIELDS.has(domain)) === true &&
    !anchor.concepts.some(({ domain }) => domain === 'community') &&
    anchor.entries.some(({ field }) => TOPICAL.has(field)) === anchor.entries.length > 0 &&
    (anchor.entries.every(({ field }) => TOPICAL.has(field)) ||
      reading.analysis.tokens[topic.from]?.capital === false) &&
    isInBranch(reading.analysis.tokens, topic)
  );
}

function isTrade(anchor: Anchor | null): boolean {
  if (anchor === null || anchor.entries.some((entry) => !TOPICAL.has(entry.field))) return false;
  return anchor.concepts.some((concept) => concept.domain === 'trade');
}

/** Of its own will, says the profile, whatever the thing is to others. */
function isPastime(anchor: Anchor | null): boolean {
  const named =
    anchor?.entries.filter((entry) => entry.field === 'interest' || OF_FIELD[entry.field].length === 1) ?? [];
  return named.length > 0 && named.every((entry) => entry.field === 'interest');
}

/** "IIT Bombay" to somebody from the IIT Madras: another house of the same kind. */
function kindByKin(reading: Reading, topic: Stretch): ClaimKind | null {
  const words = reading.analysis.tokens.slice(topic.from, topic.to).filter((word) => word.upper);
  const kin = reading.profile.entries.find(
    ({ field, analysis }) =>
      (field === 'school' || field === 'employer') &&
      analysis.tokens.length > 1 &&
      analysis.tokens.some((own) => own.upper && words.some((word) => word.norm === own.norm)),
  );
  return kin === undefined ? null : (OF_FIELD[kin.field][0] ?? null);
}

/** "FedEx alumni", where the card says "formerly FedEx Ground": firms have them too. */
function workedThere(reading: Reading, topic: Stretch, hints: readonly ClaimKind[]): ClaimKind | null {
  if (!hints.includes('school') || !hints.every((hint) => hint === 'school' || hint === 'industry'))
    return null;
  if (kindByName(reading, topic) !== null) return null;
  return kindOnCard(reading, topic) === 'employer' ? 'employer' : null;
}

const VAGUE = {
  school: 'vagueSchool',
  employer: 'vagueEmployer',
  community: 'vagueCommunity',
  event: 'vagueEvent',
  place: 'vaguePlace',
  industry: 'vagueIndustry',
} as const satisfies Partial<Record<ClaimKind, CueRole>>;

/** "The same school, Emory" */
function vagueKind(reading: Reading, around: Stretch): ClaimKind | null {
  const found = Object.entries(VAGUE).find(([, role]) => cuesIn(reading, role, around).length > 0);
  return (found?.[0] as keyof typeof VAGUE | undefined) ?? null;
}

/** Stands for a town and for nothing else. */
export function isTown(anchor: Anchor | null): boolean {
  return (
    anchor !== null &&
    (anchor.concepts.length > 0 || anchor.entries.length > 0) &&
    anchor.concepts.every((concept) => concept.domain === 'place') &&
    (anchor.entries.length === 0 || anchor.entries.some((entry) => entry.field === 'place')) &&
    anchor.entries.every((entry) => entry.field === 'place' || entry.field === 'headline')
  );
}

const WERE: ReadonlySet<string> = new Set(['were', 'both', 'been']);

/** "At Delft": a town that one is "at" is its school, where the reader has been to one there. */
function isSchoolTown(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  const [were, at] = reading.analysis.tokens.slice(Math.max(0, topic.from - 2), topic.from);
  if (at?.norm !== 'at' || anchor === null) return false;
  return WERE.has(were?.norm ?? '') || schoolsIn(reading, anchor, null).length > 0;
}
