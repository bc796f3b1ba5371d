import type { KeepWish } from '../messages/protocol.ts';
import type { PeopleAnswer, PeopleWish } from '../people/index.ts';
import { followWish } from '../store/people.ts';
import { currentDecisions } from '../store/read-decisions.ts';
import type { Environment } from './environment.ts';
import { forgetFriend } from './forget.ts';

/** A page's word that the reader stays in touch with whom they have accepted; of nobody else may a page say so. */
export async function keepAccepted(
  environment: Environment,
  { requestId, personId, hook, anyway }: KeepWish,
): Promise<'kept' | 'same-name' | 'no'> {
  const decision = (await currentDecisions(environment.database, [requestId])).get(requestId);
  if (decision?.choice !== 'accept' || decision.state === 'failed' || decision.state === 'gone') return 'no';
  const newcomer = { from: 'request', personId, requestId, hook, cadence: 'quarterly' } as const;
  const answer = await followPeople(environment, { do: 'add', newcomer, anyway });
  if (answer.done || answer.problem === 'known') return 'kept';
  return answer.problem === 'same-name' ? 'same-name' : 'no';
}

/** Does what a page asks to be done with people. */
export async function followPeople(environment: Environment, wish: PeopleWish): Promise<PeopleAnswer> {
  const { database, now } = environment;
  if (wish.do !== 'forget') return followWish(database, wish, now());
  await forgetFriend(environment, wish.personId);
  return { done: true, change: { people: [], touches: [] } };
}
