import type { Choice, Decision } from '../requests/index.ts';
import { decideInQueue, takeBack } from './decide.ts';
import type { Environment } from './environment.ts';

interface WishForSeveral {
  readonly together: string;
  readonly choice: Choice;
  readonly wishes: readonly { readonly decisionId: string; readonly requestId: string }[];
}

/** Time for the reader to see what each press does, and to take back the rest. Milliseconds. */
const PAUSE = 2_000;

/**
 * One choice for several requests. Each of them is a decision of its own: written down, pressed when its time to undo
 * is over, and undone by itself; they are pressed one after another, with a pause between. One whose request is gone is
 * left out.
 */
export async function decideTogether(
  environment: Environment,
  { together, choice, wishes }: WishForSeveral,
): Promise<readonly Decision[]> {
  const known = await environment.database.requests.bulkGet(wishes.map(({ requestId }) => requestId));
  const decisions: Decision[] = [];
  for (const wish of wishes.filter((_, at) => known[at] !== undefined)) {
    const after = choice === 'later' ? 0 : decisions.length * PAUSE;
    decisions.push(await decideInQueue(environment, { ...wish, choice, together: { id: together, after } }));
  }
  return decisions;
}

/** Takes back what is left of them: what was pressed stays, and so does what the reader has decided anew. */
export async function takeBackTogether(
  environment: Environment,
  together: string,
): Promise<readonly Decision[]> {
  const { decisions } = environment.database;
  const open = await decisions.where('state').anyOf('planned', 'failed').toArray();
  const undone: Decision[] = [];
  for (const { id } of open.filter((each) => each.together === together)) {
    const taken = await takeBack(environment, id);
    if (taken !== null) undone.push(taken);
  }
  return undone;
}
