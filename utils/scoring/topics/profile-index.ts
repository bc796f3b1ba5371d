import type { Profile } from '../../requests/index.ts';
import { type Analysis, analyse, isDistinctive } from './analysis.ts';
import type { Domain } from './concept.ts';
import { fold } from './fold.ts';
import { MANY_PEOPLE, namedIn } from './many-people.ts';
import { isBlocked } from './mentions.ts';
import { isFunctionWord } from './words.ts';

/** Which list of the profile an entry stands in. */
export type EntryField =
  | 'employer'
  | 'school'
  | 'title'
  | 'headline'
  | 'degree'
  | 'skill'
  | 'interest'
  | 'place'
  | 'event'
  | 'community'
  | 'post'
  | 'person';

/** One thing that the profile says, ready to be compared. */
export interface Entry {
  readonly field: EntryField;
  /** Verbatim words of the profile. */
  readonly text: string;
  readonly analysis: Analysis;
  /** Stems of the words that can tell this entry from others. */
  readonly hard: ReadonlySet<string>;
  /** Stems of all of its words. */
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Stems of its words that are of everyday use too ("Go", "Excel"): alone on a card they say nothing. */
  readonly everyday: ReadonlySet<string>;
  /** First letters of its words ("uow"), for acronyms; empty below three words. */
  readonly initials: readonly string[];
}

export interface ProfileIndex {
  readonly entries: readonly Entry[];
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly byConcept: ReadonlyMap<string, readonly Entry[]>;
  readonly byInitials: ReadonlyMap<string, readonly Entry[]>;
  /** Of a long list of people those whom two neighbouring words of a text name, folded; they are no other entries. Null for a short list. */
  readonly people: ((first: string, next: string) => readonly Entry[]) | null;
  /** Folded names of the towns. */
  readonly towns: readonly string[];
  /** Long stems by first letter, for words that are spelt a little differently. */
  readonly longStems: ReadonlyMap<string, readonly string[]>;
}

const LONG_STEM = 6;

/** Names count with all of their words: "Women in Data" has none that would tell it alone. */
const NAME_FIELDS: ReadonlySet<EntryField> = new Set<EntryField>([
  'employer',
  'event',
  'community',
  'person',
]);

/** Names may contain towns and subjects that they are not about ("Georgia State University"). */
const MEANINGFUL: Readonly<Partial<Record<EntryField, ReadonlySet<Domain>>>> = {
  employer: new Set<Domain>(['employer', 'school']),
  school: new Set<Domain>(['school']),
  event: new Set<Domain>(['event']),
  community: new Set<Domain>(['community']),
  place: new Set<Domain>(['place']),
  person: new Set<Domain>(),
};

const memo = new WeakMap<Profile, ProfileIndex>();

/** The profile, taken apart once for each profile object. */
export function prepareProfile(profile: Profile): ProfileIndex {
  const known = memo.get(profile);
  if (known !== undefined) return known;
  const index = buildIndex(profile);
  memo.set(profile, index);
  return index;
}

function buildIndex(profile: Profile): ProfileIndex {
  const entries = [...rawEntries(profile)]
    .map(([field, text]) => toEntry(field, text))
    .filter(({ analysis }) => analysis.tokens.length > 0);
  const byStem = new Map<string, Entry[]>();
  const byConcept = new Map<string, Entry[]>();
  const byInitials = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const word of entry.stems) push(byStem, word, entry);
    for (const concept of entry.concepts) push(byConcept, concept, entry);
    for (const letters of entry.initials) push(byInitials, letters, entry);
  }
  const longStems = new Map<string, string[]>();
  for (const word of byStem.keys()) if (word.length >= LONG_STEM) push(longStems, word.charAt(0), word);
  const towns = entries.filter((entry) => entry.field === 'place').map((entry) => fold(entry.text));
  const people = peopleOf(profile);
  return { entries, byStem, byConcept, byInitials, longStems, towns: [...new Set(towns)], people };
}

/** Thousands of names are not taken apart before a text names them. */
function peopleOf({ people }: Profile): ProfileIndex['people'] {
  if (people.length <= MANY_PEOPLE) return null;
  const named = namedIn(people);
  const entries = new Map<string, Entry>();
  const entryOf = (person: string) => {
    const entry = entries.get(person) ?? toEntry('person', person);
    entries.set(person, entry);
    return entry;
  };
  return (first, next) => named(first, next).map(entryOf);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function* rawEntries(profile: Profile): Iterable<[EntryField, string]> {
  for (const position of profile.positions) {
    yield ['employer', position.company];
    for (const part of position.title.split(/\s*[|,;·(]\s*/u)) yield ['title', part];
    yield ['place', position.location.split(',')[0] ?? ''];
  }
  for (const study of profile.education) {
    yield ['school', study.school];
    yield ['degree', study.degree];
  }
  for (const skill of profile.skills) yield ['skill', skill];
  for (const interest of profile.interests) yield ['interest', interest];
  for (const place of profile.places) yield ['place', place];
  for (const event of profile.events) yield ['event', event.replace(/\s*[,(].*$/u, '')];
  for (const community of profile.communities) yield ['community', community];
  for (const post of profile.posts) yield ['post', post];
  if (profile.people.length <= MANY_PEOPLE) for (const person of profile.people) yield ['person', person];
  for (const part of profile.headline.split(/\s*[|,;·•@]\s*/u)) yield ['headline', part];
}

function toEntry(field: EntryField, text: string): Entry {
  const analysis = analyse(text);
  const hard = new Set<string>();
  analysis.tokens.forEach((token, at) => {
    const stemmed = analysis.stems[at] ?? '';
    const counts = NAME_FIELDS.has(field)
      ? !isFunctionWord(token.norm) && !/^\d+$/.test(token.norm)
      : isDistinctive(token, stemmed) || (field === 'school' && token.upper);
    if (counts) hard.add(stemmed);
  });
  // "West Point" and "Open University" have nothing but everyday words
  if (field === 'school' && hard.size === 0)
    for (const [at, token] of analysis.tokens.entries())
      if (!isFunctionWord(token.norm)) hard.add(analysis.stems[at] ?? '');
  const technical =
    field === 'school' && TECHNICAL.some((words) => words.every((word) => has(analysis, word)));
  if (technical) hard.add('tu');
  const allowed = MEANINGFUL[field];
  const concepts = new Set<string>();
  for (const mention of analysis.mentions) {
    for (const { concept } of isBlocked(mention) ? [] : mention.meanings) {
      if (allowed === undefined || allowed.has(concept.domain)) concepts.add(concept.id);
    }
  }
  const everyday = new Set(
    analysis.mentions
      .filter((mention) => mention.meanings.every((one) => one.ambiguous))
      .flatMap((mention) => analysis.stems.slice(mention.from, mention.to)),
  );
  return {
    field,
    text,
    analysis,
    hard,
    everyday,
    stems: new Set(technical ? [...analysis.stems, 'tu'] : analysis.stems),
    concepts,
    initials: [...initialsOf(analysis), ...(field === 'school' ? schoolInitials(analysis) : [])],
  };
}

/** What "TU" stands for, in front of a town. */
const TECHNICAL: readonly (readonly RegExp[])[] = [
  [/^universi/, /^techni(cal|sche)$/],
  [/^universi/, /^technology$/],
];

function has(analysis: Analysis, word: RegExp): boolean {
  return analysis.tokens.some((token) => word.test(token.norm));
}

function initialsOf(analysis: Analysis): readonly string[] {
  const capitals = analysis.tokens.filter((token) => token.capital).map((token) => token.norm.charAt(0));
  const all = analysis.tokens.map((token) => token.norm.charAt(0));
  const names = capitals.length >= 3 ? [capitals.join('')] : [];
  return all.length >= 3 && all.length !== capitals.length ? [...names, all.join('')] : names;
}

const UNIVERSITY = /^universi/;
const NOT_SCHOOLS: ReadonlySet<string> = new Set(['uk', 'us', 'un', 'ui', 'ux', 'uni', 'usa', 'urn']);

/** "UQ", "UoQ" and "UVa" for the universities of Queensland and of Valladolid, "UMinho" for that of Minho. */
function schoolInitials(analysis: Analysis): readonly string[] {
  const named = analysis.tokens.filter((token) => token.capital && !UNIVERSITY.test(token.norm));
  const name = named[0]?.norm;
  const isUniversity = analysis.tokens.some((token) => UNIVERSITY.test(token.norm));
  if (!isUniversity || name === undefined || named.length > 1) return [];
  const first = name.charAt(0);
  return [`u${first}`, `uo${first}`, `u${name.slice(0, 2)}`, `u${name}`].filter(
    (letters) => !NOT_SCHOOLS.has(letters),
  );
}
