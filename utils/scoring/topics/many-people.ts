import { fold } from './fold.ts';

/** More than anybody types by hand: a list of connections. */
export const MANY_PEOPLE = 200;

/**
 * Finds names of a long list by two of their words, the first and the second or the first and the last. Among thousands
 * of people a first name alone means nobody, and every note would name some of them.
 */
export function namedIn(people: readonly string[]): (first: string, next: string) => readonly string[] {
  const byWords = new Map<string, string[]>();
  const put = (words: string, person: string) => {
    const known = byWords.get(words);
    if (known === undefined) byWords.set(words, [person]);
    else if (!known.includes(person)) known.push(person);
  };
  for (const person of people) {
    const words = fold(person).split(/[^\p{L}\p{N}]+/u);
    const [first, second] = words;
    const last = words.findLast((word) => word !== '');
    if (first === undefined || second === undefined || second === '') continue;
    put(`${first} ${second}`, person);
    if (last !== undefined && last !== second) put(`${first} ${last}`, person);
  }
  return (first, next) => byWords.get(`${first} ${next}`) ?? [];
}
