import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const PAST = words(
  'were did taught spent sang ran rode drank ate went flew drove swam rowed wrote fought built grew won lost',
);
const REGULAR = /^\p{L}{2,}ed$/u;
const BETWEEN = words('both all once also actually even');
const PLACE_LEADS = words('at in on with for under');

/**
 * "We grow together" tells nothing; "we were at AXA together" and "we did nursing together at the UPV" tell of something that is past,
 * and where.
 */
export function isMereTogether(reading: Reading, chunk: Stretch, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  if (cue.to - cue.from > 1 || tokens[cue.from]?.norm !== 'together') return false;
  const we = tokens.findIndex(({ norm }, at) => at >= chunk.from && at < cue.from && norm === 'we');
  if (we < 0) return true;
  const verb = BETWEEN.has(tokens[we + 1]?.norm ?? '') ? we + 2 : we + 1;
  const said = tokens[verb]?.norm ?? '';
  if (!PAST.has(said) && !REGULAR.test(said)) return true;
  const led = [tokens[verb + 1], tokens[cue.to]].some((word) => PLACE_LEADS.has(word?.norm ?? ''));
  return !led;
}
