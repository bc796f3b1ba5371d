import * as v from 'valibot';

/** One value that several browsers share, and when it was changed. */
export interface SharedValue {
  /** Null: it was taken away. */
  readonly value: unknown;
  /** Milliseconds since 1970; 0 or 1 where nobody knows. */
  readonly at: number;
}

/** Everything that browsers share, by its path, such as `settings.keysOn`. */
export type Shared = Readonly<Record<string, SharedValue>>;

/** Plain values by path. */
export type Fields = Readonly<Record<string, unknown>>;

/** When what was there before anything was shared was changed: as shipped, or by the reader, nobody knows when. */
const AS_SHIPPED = 0;
const BEFORE_SHARING = 1;

/** Longer than any path of ours. */
const LONGEST_PATH = 1_500;
const path = v.pipe(
  v.string(),
  v.maxLength(LONGEST_PATH),
  v.check((name) => !/(^|\.)(__proto__|constructor|prototype)(\.|$)/.test(name)),
);

const sharedSchema = v.record(
  path,
  v.object({ value: v.unknown(), at: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
);

/** What another browser has written; null where it is nothing of ours. */
export function parseShared(value: unknown): Shared | null {
  const parsed = v.safeParse(sharedSchema, value);
  return parsed.success ? parsed.output : null;
}

/**
 * What this browser knows of each path, with the times of its changes: where a value is another than it was when that
 * was asked last, it has changed since.
 *
 * @param known as it was then; null where nothing was ever shared.
 * @param shipped what a reader has who never changed anything.
 * @param now milliseconds since 1970
 */
export function observed(known: Shared | null, current: Fields, shipped: Fields, now: number): Shared {
  const seen: Record<string, SharedValue> = {};
  for (const [name, value] of Object.entries(current)) {
    const before = known?.[name];
    if (before !== undefined && same(before.value, value)) seen[name] = before;
    else if (known !== null) seen[name] = { value, at: now };
    else seen[name] = { value, at: same(shipped[name], value) ? AS_SHIPPED : BEFORE_SHARING };
  }
  for (const [name, before] of Object.entries(known ?? {}))
    if (!(name in current)) seen[name] = before.value === null ? before : { value: null, at: now };
  return seen;
}

/**
 * Path by path the later change counts, whoever made it; of two at the same moment the same one in every browser. So all
 * browsers come to the same, in whatever order they hear of each other.
 */
export function mergedShared(here: Shared, there: Shared): Shared {
  const merged: Record<string, SharedValue> = { ...here };
  for (const [name, theirs] of Object.entries(there)) {
    const ours = merged[name];
    if (ours === undefined || isLater(theirs, ours)) merged[name] = theirs;
  }
  return merged;
}

/** What was taken away is remembered for so long: a browser that is switched on less often may bring it back. */
const REMEMBERED = 365 * 86_400_000;

/** Without what was taken away long ago. @param now milliseconds since 1970 */
export function withoutOld(shared: Shared, now: number): Shared {
  return Object.fromEntries(
    Object.entries(shared).filter(([, { value, at }]) => value !== null || now - at < REMEMBERED),
  );
}

function isLater(one: SharedValue, other: SharedValue): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

/** The paths that the reader has changed here and that a later change elsewhere has taken the place of. */
export function overruled(here: Shared, merged: Shared, since: number): readonly string[] {
  return Object.entries(here)
    .filter(([name, { value, at }]) => at > since && value !== null && !same(merged[name]?.value, value))
    .map(([name]) => name);
}

/** The values that count. */
export function valuesOf(shared: Shared): Fields {
  return Object.fromEntries(
    Object.entries(shared).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  );
}

export function sameShared(one: Shared, other: Shared): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const theirs = other[name];
      return theirs !== undefined && theirs.at === one[name]?.at && same(theirs.value, one[name]?.value);
    })
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
