import type { Education, Position, Profile } from '../requests/index.ts';
import { EMPTY_PROFILE } from '../requests/index.ts';
import { PROFILE_KINDS, type ProfileKind } from './kinds.ts';

/** What each file of the export says of the reader, kept apart so that a later export can take its place. */
export type ProfileParts = Readonly<Partial<Record<ProfileKind, Partial<Profile>>>>;

export type ProfileField = keyof Profile;
type ListField = Exclude<ProfileField, 'name' | 'headline'>;
type EntryOf<Field extends ListField> = Profile[Field][number];

export const LIST_FIELDS = [
  'positions',
  'education',
  'skills',
  'interests',
  'places',
  'events',
  'communities',
  'posts',
  'people',
] as const satisfies readonly ListField[];

/** Two entries of one field with the same key are one. What the reader removed is remembered by it. */
export function entryKey(field: ProfileField, entry: string | Position | Education): string {
  if (typeof entry === 'string') return `${field}: ${folded(entry)}`;
  const words = 'company' in entry ? [entry.company, entry.title] : [entry.school, entry.degree];
  return `${field}: ${words.map(folded).join(' | ')}`;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Takes the entries of several parts together, each once. */
export interface PartCollector {
  /** `full`: the list has as many entries as are kept. */
  add(part: Partial<Profile>): 'taken' | 'known' | 'full';
  part(): Partial<Profile>;
}

/** @param most how many entries a list may have. */
export function collectParts(most = Number.POSITIVE_INFINITY): PartCollector {
  const keys = new Set<string>();
  const words: { name?: string; headline?: string } = {};
  const lists = new Map<ListField, EntryOf<ListField>[]>();

  function addEntry(field: ListField, entry: EntryOf<ListField>): 'taken' | 'known' | 'full' {
    const key = entryKey(field, entry);
    if (keys.has(key)) return 'known';
    const list = lists.get(field) ?? [];
    if (list.length >= most) return 'full';
    keys.add(key);
    list.push(entry);
    lists.set(field, list);
    return 'taken';
  }

  return {
    add(part) {
      let outcome: 'taken' | 'known' | 'full' = 'known';
      for (const field of ['name', 'headline'] as const) {
        const text = part[field] ?? '';
        if (text === '' || words[field] !== undefined) continue;
        words[field] = text;
        outcome = 'taken';
      }
      for (const field of LIST_FIELDS) {
        for (const entry of part[field] ?? []) {
          const added = addEntry(field, entry);
          if (outcome !== 'taken' && added !== 'known') outcome = added;
        }
      }
      return outcome;
    },
    part: () => ({
      ...words,
      ...Object.fromEntries(
        LIST_FIELDS.flatMap((field) => (lists.has(field) ? [[field, lists.get(field)]] : [])),
      ),
    }),
  };
}

/** The profile that the export gives: all of its parts, without the entries that the reader removed. */
export function takenProfile(parts: ProfileParts, leftOut: readonly string[]): Profile {
  const all = collectParts();
  for (const kind of PROFILE_KINDS) all.add(parts[kind] ?? {});
  const whole: Profile = { ...EMPTY_PROFILE, ...all.part() };
  const gone = new Set(leftOut);
  const kept = <Field extends ListField>(field: Field) =>
    whole[field].filter((entry) => !gone.has(entryKey(field, entry)));
  return {
    ...whole,
    name: gone.has(entryKey('name', whole.name)) ? '' : whole.name,
    headline: gone.has(entryKey('headline', whole.headline)) ? '' : whole.headline,
    ...Object.fromEntries(LIST_FIELDS.map((field) => [field, kept(field)])),
  };
}

/**
 * The profile that claims are checked against. What the reader typed comes first and is never changed: the export
 * fills a name or a headline that is empty, and adds to the lists what they do not have.
 */
export function mergedProfile(typed: Profile, taken: Profile): Profile {
  const added = <Field extends ListField>(field: Field) => {
    const own = new Set(typed[field].map((entry) => entryKey(field, entry)));
    return [...typed[field], ...taken[field].filter((entry) => !own.has(entryKey(field, entry)))];
  };
  return {
    ...EMPTY_PROFILE,
    name: typed.name || taken.name,
    headline: typed.headline || taken.headline,
    ...Object.fromEntries(LIST_FIELDS.map((field) => [field, added(field)])),
  };
}
