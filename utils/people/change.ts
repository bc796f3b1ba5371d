import { type Day, daysBetween, laterOf } from './day.ts';
import { countedFrom } from './due.ts';
import { MOST_GROUND, MOST_TAGS, type Pause, type Person, type Touch } from './person.ts';

/** What the reader can write themselves. */
export type PersonEdit = Partial<
  Pick<Person, 'name' | 'headline' | 'profileUrl' | 'hook' | 'cadence' | 'tags' | 'notes'>
>;

export function edited(person: Person, edit: PersonEdit): Person {
  return next({ ...person, ...edit });
}

/** Something happened. What is told late changes no date that counts on: dates never move backwards. */
export function touched(person: Person, on: Day): Person {
  const touchedOn = person.touchedOn === null ? on : laterOf(person.touchedOn, on);
  const from = countedFrom(person);
  if (on < from) return next({ ...person, touchedOn });
  // A second touch of one day leaves what stood still since the first.
  const standstill = on === from ? person.standstill : 0;
  return next({ ...person, touchedOn, standstill, snoozedUntil: null });
}

/** A touch is gone: the dates count from what is left. */
export function untouched(person: Person, left: readonly Touch[]): Person {
  const last =
    left
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  return last === person.touchedOn ? next(person) : next({ ...person, touchedOn: last, standstill: 0 });
}

/** Not before then. */
export function snoozed(person: Person, until: Day): Person {
  return next({ ...person, snoozedUntil: until });
}

/** The clock stands still from today on. */
export function paused(person: Person, today: Day, why: Pause['why']): Person {
  return person.pause === null ? next({ ...person, pause: { since: today, why } }) : person;
}

/** The clock goes on where it stood. A clock that was put back meanwhile takes no day away. */
export function resumed(person: Person, today: Day): Person {
  if (person.pause === null) return person;
  const from = laterOf(person.pause.since, countedFrom(person));
  const stood = Math.max(0, daysBetween(from, today));
  return next({ ...person, pause: null, standstill: person.standstill + stood });
}

/** Nothing is due any more; nothing is forgotten either. */
export function stopped(person: Person, today: Day): Person {
  return next({ ...person, stoppedOn: today, pause: null, snoozedUntil: null });
}

/** After a stop they begin anew, without the debts of the time between. */
export function startedAgain(person: Person, today: Day): Person {
  if (person.stoppedOn === null) return person;
  const stood = Math.max(0, daysBetween(laterOf(person.stoppedOn, countedFrom(person)), today));
  return next({ ...person, stoppedOn: null, standstill: person.standstill + stood });
}

/** Two entries were one person. The first one's own words stand, the other's fill the gaps. */
export function merged(keep: Person, other: Person): Person {
  const later = countedFrom(keep) >= countedFrom(other) ? keep : other;
  const lastTouch =
    [keep.touchedOn, other.touchedOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const onSite = keep.slug === null ? other : keep;
  return next({
    ...keep,
    site: onSite.site,
    slug: onSite.slug,
    profileUrl: keep.profileUrl ?? other.profileUrl,
    headline: keep.headline || other.headline,
    hook: keep.hook || other.hook,
    ground: [...new Set([...keep.ground, ...other.ground])].slice(0, MOST_GROUND),
    tags: [...new Set([...keep.tags, ...other.tags])].slice(0, MOST_TAGS),
    notes: [keep.notes, other.notes].filter((notes) => notes !== '').join('\n'),
    since: keep.since < other.since ? keep.since : other.since,
    touchedOn: lastTouch,
    standstill: later.standstill,
    snoozedUntil: lastTouch === keep.touchedOn ? keep.snoozedUntil : null,
    requestId: keep.requestId ?? other.requestId,
    addedAt: Math.min(keep.addedAt, other.addedAt),
  });
}

function next(person: Person): Person {
  return { ...person, revision: person.revision + 1 };
}
