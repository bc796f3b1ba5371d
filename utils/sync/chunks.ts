import { checkOf } from './check.ts';
import { parseShared, type Shared } from './shared.ts';

/** What the browsers allow: bytes of one item, its name included, and of all items together. */
export const QUOTA_BYTES_PER_ITEM = 8_192;
export const QUOTA_BYTES = 102_400;

/** A little air below both: browsers count a name or a quote more than others. */
const MOST_OF_ITEM = 8_000;
const MOST = 98_000;

/** Items of the browser's sync storage, by name. */
export type Items = Readonly<Record<string, unknown>>;

const INDEX = 'winnow';
const nameOf = (part: number) => `winnow.${part}`;

const bytes = new TextEncoder();

/** Bytes that an item takes: of its name, and of its value as JSON. */
export function sizeOf(name: string, value: unknown): number {
  return bytes.encode(name).length + bytes.encode(JSON.stringify(value)).length;
}

/** Everything that is shared, cut to what the browsers take as one item; null where it is too much for all of them. */
export function toItems(shared: Shared): Items | null {
  const text = JSON.stringify(shared);
  const items: Record<string, unknown> = {};
  let parts = 0;
  let all = 0;
  let from = 0;
  while (from < text.length) {
    const name = nameOf(parts);
    let to = Math.min(text.length, from + MOST_OF_ITEM);
    // Quotes and other alphabets take more than a byte each: shorter, until it fits.
    while (sizeOf(name, text.slice(from, to)) > MOST_OF_ITEM) to = from + Math.floor((to - from) * 0.9);
    if (isHighSurrogate(text.charCodeAt(to - 1)) && to < text.length) to -= 1;
    items[name] = text.slice(from, to);
    all += sizeOf(name, items[name]);
    if (all > MOST) return null;
    from = to;
    parts += 1;
  }
  // Items may arrive one by one: what does not add up is not whole yet.
  items[INDEX] = { parts, check: checkOf(text) };
  return items;
}

/** What is shared; null where there is nothing of ours, or not all of it. */
export function fromItems(items: Items): Shared | null {
  const index = items[INDEX];
  if (typeof index !== 'object' || index === null || !('parts' in index) || !('check' in index)) return null;
  const parts = Number(index.parts);
  if (!Number.isInteger(parts) || parts < 1 || parts > QUOTA_BYTES / 100) return null;
  const texts = Array.from({ length: parts }, (_, part) => items[nameOf(part)]);
  const text = texts.filter((each) => typeof each === 'string').join('');
  if (index.check !== checkOf(text)) return null;
  try {
    return parseShared(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Names of items of ours that are of no use beside the ones that are written now. */
export function leftOver(before: Items, now: Items): readonly string[] {
  return Object.keys(before).filter((name) => isOurs(name) && !(name in now));
}

export function isOurs(name: string): boolean {
  return name === INDEX || /^winnow\.\d+$/.test(name);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
