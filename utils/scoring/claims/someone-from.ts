import { words } from './word-list.ts';

const SOMEONE = words(
  'someone somebody anyone another jemand noch iemand nog quelqu encore une alguien otra mais alguem outra qualcun un',
);
const FROM = words('from aus von uit van de du del do da di della');

/** "Someone else from", of which a name must follow: "St. Louis", and not "the team". */
export function isSomeoneFrom(phrase: readonly string[]): boolean {
  return SOMEONE.has(phrase[0] ?? '') && FROM.has(phrase.at(-1) ?? '') && phrase.length > 2;
}
