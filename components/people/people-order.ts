import { countedFrom, dueOn, LATEST_DAY, type Person } from '../../utils/people/index.ts';

export const PEOPLE_ORDERS = ['due', 'name', 'quiet'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

interface Wanted {
  readonly typed: string;
  /** Null for all. */
  readonly tag: string | null;
  readonly order: PeopleOrder;
}

/**
 * Those whose name, tags, notes or reason hold every word that was typed, in order.
 *
 * @param all by name.
 */
export function peopleFor(all: readonly Person[], { typed, tag, order }: Wanted): readonly Person[] {
  const parts = folded(typed).split(/\s+/u);
  const fitting = all.filter(
    (person) =>
      (tag === null || person.tags.includes(tag)) && parts.every((part) => textOf(person).includes(part)),
  );
  if (order === 'name') return fitting;
  const keyed = fitting.map((person) => ({ person, key: keyOf(person, order) }));
  // Those of one day stay as they were, which is by name.
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ person }) => person);
}

/** Those who are never due stand last. */
function keyOf(person: Person, order: 'due' | 'quiet'): string {
  return order === 'due' ? (dueOn(person) ?? LATEST_DAY) : countedFrom(person);
}

/** Each tag with how many have it, the most used first. */
export function tagsOf(all: readonly Person[]): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b));
}

/** Folding takes longest, and few people change between one letter and the next. */
const texts = new WeakMap<Person, string>();

function textOf(person: Person): string {
  const { name, headline, hook, notes, tags } = person;
  const text = texts.get(person) ?? folded([name, headline, hook, notes, ...tags].join(' '));
  texts.set(person, text);
  return text;
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}
