import { entryKey, LIST_FIELDS } from '../archive/profile-parts.ts';
import type { Profile } from '../requests/index.ts';
import type { PersonalWeights } from '../scoring/personal-weights.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { Fields } from './shared.ts';

/** What browsers share: every setting, every line of the profile, and what each of them has learnt. */
const SETTINGS = 'settings.';
const PROFILE = 'profile.';
const LEARNT = 'learnt.';

/** Of this browser alone: whether it shares at all, how far its first page is read, and what needs a permission. */
const NOT_SHARED: ReadonlySet<string> = new Set([
  'settings.sync',
  'settings.welcome',
  'settings.people.notify',
]);

/** Stands for null, which a setting may be; in what is shared null says that there is nothing. */
const NONE = { null: true };
const isNone = (value: unknown) => typeof value === 'object' && value !== null && 'null' in value;

/** What this browser has to share. @param device its own name, random. */
export function fieldsOf(
  settings: Settings,
  profile: Profile,
  learnt: PersonalWeights,
  device: string,
): Fields {
  const isEmpty = Object.keys(learnt.wanted).length + Object.keys(learnt.labels).length === 0;
  return {
    ...settingsFields(settings),
    ...profileFields(profile),
    ...(isEmpty ? {} : { [learntBy(device)]: learnt }),
  };
}

function settingsFields(settings: Settings): Fields {
  const fields: Record<string, unknown> = {};
  flatten(SETTINGS.slice(0, -1), settings, fields);
  for (const name of NOT_SHARED) delete fields[name];
  return fields;
}

export const SHIPPED: Fields = settingsFields(DEFAULT_SETTINGS);

function flatten(name: string, value: unknown, fields: Record<string, unknown>): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fields[name] = value ?? NONE;
    return;
  }
  for (const [key, each] of Object.entries(value)) flatten(`${name}.${key}`, each, fields);
}

/** Each entry of a list by itself: what was added in two browsers is there in both, and what was removed in neither. */
function profileFields(profile: Profile): Fields {
  const fields: Record<string, unknown> = {};
  for (const line of ['name', 'headline'] as const)
    if (profile[line] !== '') fields[`${PROFILE}${line}`] = profile[line];
  for (const list of LIST_FIELDS)
    for (const entry of profile[list]) fields[`${PROFILE}${entryKey(list, entry)}`] = entry;
  return fields;
}

/** Settings as far as they are among these values; what is not there, and what is this browser's own, stays. */
export function settingsFrom(values: Fields, own: Settings): unknown {
  const settings = structuredClone(own) as unknown as Record<string, unknown>;
  const known = settingsFields(own);
  for (const name of Object.keys(known)) if (!(name in values)) set(settings, pathOf(name), undefined);
  for (const [name, value] of Object.entries(values))
    if (name.startsWith(SETTINGS) && !NOT_SHARED.has(name))
      set(settings, pathOf(name), isNone(value) ? null : value);
  return settings;
}

const pathOf = (name: string) => name.slice(SETTINGS.length).split('.');

function set(record: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) delete record[key];
    else record[key] = value;
    return;
  }
  const within = record[key];
  if (typeof within === 'object' && within !== null) set(within as Record<string, unknown>, rest, value);
}

/** The profile that these values make. What is there already stays in its order; what is new follows. */
export function profileFrom(values: Fields, own: Profile): unknown {
  const lists = LIST_FIELDS.map((list) => {
    const prefix = `${PROFILE}${list}: `;
    const wanted = new Map(Object.entries(values).filter(([name]) => name.startsWith(prefix)));
    const order = [...own[list].map((entry) => `${PROFILE}${entryKey(list, entry)}`), ...wanted.keys()];
    return [list, [...new Set(order)].flatMap((name) => (wanted.has(name) ? [wanted.get(name)] : []))];
  });
  return {
    name: values[`${PROFILE}name`] ?? '',
    headline: values[`${PROFILE}headline`] ?? '',
    ...Object.fromEntries(lists),
  };
}

/** The path of what one browser has learnt. */
export function learntBy(device: string): string {
  return `${LEARNT}${device}`;
}

/** What other browsers have learnt. */
export function learntElsewhere(values: Fields, device: string): readonly unknown[] {
  return Object.entries(values)
    .filter(([name]) => name.startsWith(LEARNT) && name !== learntBy(device))
    .map(([, value]) => value);
}
