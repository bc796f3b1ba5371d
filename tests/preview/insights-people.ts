import { type InTouch, inTouch, type Period } from '../../utils/insights/index.ts';
import { addDays, dayOf, type Known, newPerson, TOUCH_KINDS, type Touch } from '../../utils/people/index.ts';
import { NOW } from './invented.ts';

const DAY = 86_400_000;

/** Eight people, whom the reader has been in touch with now and then. */
const known: readonly Known[] = Array.from({ length: 8 }, (_, at): Known => {
  const since = addDays(dayOf(NOW), -300 - 9 * at);
  const person = {
    ...newPerson(`person-${at}`, `Person ${at}`, since, NOW - 300 * DAY),
    cadence: at % 2 === 0 ? 'monthly' : 'quarterly',
    requestId: `made-${at}`,
  } as const;
  const touches = Array.from(
    { length: 8 - at },
    (__, number): Touch => ({
      id: `${at} ${number}`,
      personId: person.id,
      kind: TOUCH_KINDS[(at + 3 * number) % TOUCH_KINDS.length] ?? 'called',
      on: addDays(since, 20 + number * (38 + 9 * at)),
      loggedAt: NOW,
      note: '',
    }),
  );
  return { person, touches };
});

/** How an invented reader stays in touch. */
export const inventedTouch: Readonly<Record<Period, InTouch>> | null = inTouch(
  known,
  known.map((_, at) => ({ requestId: `made-${at}`, on: addDays(dayOf(NOW), -40 - 30 * at) })),
  NOW,
);
