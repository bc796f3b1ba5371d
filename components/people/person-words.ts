import type { PeopleWords } from '../../utils/i18n/index.ts';
import { perLanguage } from '../../utils/i18n/per-language.ts';
import {
  type Day,
  dueOn,
  type Opener,
  oldestFirst,
  overdueOn,
  type Person,
  standingOn,
  type Touch,
} from '../../utils/people/index.ts';

const daysIn = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);

/** "3 Mar 2026", in the reader's language; a day has no zone. */
export function dayWords(words: PeopleWords, day: Day): string {
  return daysIn(words.language).format(Date.parse(day));
}

/** "9 weeks ago", "today". */
export function agoWords(words: PeopleWords, day: Day, today: Day): string {
  return day === today ? words.say('people.justNow') : words.relativeTime(Date.parse(day), Date.parse(today));
}

/** "Due since 3 Mar 2026". */
export function standingWords(words: PeopleWords, person: Person, today: Day): string {
  const standing = standingOn(person, today);
  const day =
    standing === 'overdue' ? overdueOn(person) : standing === 'snoozed' ? person.snoozedUntil : dueOn(person);
  return words.say(`standing.${standing}`, { day: day === null ? '' : dayWords(words, day) });
}

/** "Last: Called, 2 months ago", and the line that was written about it. */
export function lastTouchWords(words: PeopleWords, touches: readonly Touch[], today: Day): string {
  const last = oldestFirst(touches).at(-1);
  if (last === undefined) return words.say('people.noTouch');
  const kind = words.say(`touch.${last.kind}`);
  return words.say('people.lastTime', { kind, when: agoWords(words, last.on, today) });
}

/** The beginning of a message, for the reader to go on with. Own notes are for the reader's eyes and not put into it. */
export function draftWords(words: PeopleWords, { name }: Person, opener: Opener | undefined): string {
  const [first = name] = name.split(/\s+/u);
  if (opener?.from === 'last-time') return words.say('draft.last-time', { name: first, text: opener.text });
  if (opener?.from === 'ground') return words.say('draft.ground', { name: first, text: opener.text });
  return words.say('draft.plain', { name: first });
}
