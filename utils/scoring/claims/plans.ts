import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const PLANS = words(
  'll will shall plan werde werden zal zullen gaan serai serons estare estaremos estarei estaremos saro saremo vou voy vamos vado andremo',
);

/** "We will be exhibiting at LogiMAT": what is to come. */
export function isPlanned({ analysis: { tokens } }: Reading, { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ norm }) => PLANS.has(norm));
}
