import { countedFrom, dueOn, LATEST_DAY, type Person } from '../../utils/people/index.ts';

export const PEOPLE_ORDERS = ['due', 'name', 'quiet'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

interface Wanted {
  readonly typed: string;
  /** Null for all. */
  readonly tag: string | null;
  readonly order: PeopleOrder;
}

/** Those whose name, tags, notes or reason hold every word that was typed, in order. */
export function peopleFor(all: readonly Person[], { typed, tag, order }: Wanted): readonly Person[] {
  const parts = folded(typed).split(/\s+/u);
  const fitting = all.filter((person) => {
    if (tag !== null && !person.tags.includes(tag)) return false;
    const { name, headline, hook, notes, tags } = person;
    const whole = folded([name, headline, hook, notes, ...tags].join(' '));
    return parts.every((part) => whole.includes(part));
  });
  const byName = new Intl.Collator().compare;
  const keys = new Map(fitting.map((person) => [person.id, keyOf(person, order)]));
  return fitting.sort((a, b) => {
    const [one, other] = [keys.get(a.id) ?? '', keys.get(b.id) ?? ''];
    return one === other ? byName(a.name, b.name) : one < other ? -1 : 1;
  });
}

/** Those who are never due stand last. */
function keyOf(person: Person, order: PeopleOrder): string {
  if (order === 'due') return dueOn(person) ?? LATEST_DAY;
  return order === 'quiet' ? countedFrom(person) : '';
}

/** Each tag with how many have it, the most used first. */
export function tagsOf(all: readonly Person[]): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b));
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim();
}
