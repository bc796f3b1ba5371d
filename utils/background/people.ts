import type { PeopleAnswer, PeopleWish } from '../people/index.ts';
import { forgetKept } from '../store/forget.ts';
import { followWish } from '../store/people.ts';
import type { Environment } from './environment.ts';
import { forget } from './forget.ts';
import { judgeAnew } from './judge-anew.ts';

/** Does what a page asks to be done with people. */
export async function followPeople(environment: Environment, wish: PeopleWish): Promise<PeopleAnswer> {
  const { database, now } = environment;
  if (wish.do !== 'forget') return followWish(database, wish, now());
  const person = await database.people.get(wish.personId);
  if (person?.requestId !== undefined && person.requestId !== null)
    await forget(environment, person.requestId);
  // Without their request, or where it was forgotten before.
  if (await forgetKept(database, wish.personId)) await judgeAnew(environment);
  return { done: true, change: { people: [], touches: [] } };
}
