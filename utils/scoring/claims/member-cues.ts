import { belongsAt, joinedTo, LONGEST_LEAD, leadEnd, named } from './belonging.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { words } from './word-list.ts';

const AND = words('and en und et y e ed');
const AS = words('as als como comme come da que quali');
const AS_REACH = 5;
const PLURAL = /(?:s|n|i|e|er|leden)$/u;

/** "Als Lions-leden laten we elkaar niet zitten": what the two of them are, and then "we". */
export function asMembers(reading: Reading, sentence: Sentence, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  // "En tant que membres"
  const isAs = tokens[chunk.from + 1]?.norm === 'tant';
  const at = isAs ? chunk.from + 2 : chunk.from + Number(AND.has(tokens[chunk.from]?.norm ?? ''));
  if (!AS.has(tokens[at]?.norm ?? '') || cuesIn(reading, 'sell', sentence).length > 0) return [];
  for (let next = at + 1; next < chunk.to && next <= at + AS_REACH; next += 1) {
    if (!belongsAt(reading, next) || !PLURAL.test(tokens[next]?.norm ?? '')) continue;
    const rest = { from: next, to: sentence.to };
    const together = cuesIn(reading, 'we', rest).length > 0 || (reading.romance && saysWe(reading, rest));
    return together ? [pairCue(next, next + 1, joinedTo(reading, next) ?? named(reading, next))] : [];
  }
  return [];
}

const FIRST_PLURAL = /^\p{L}{2,}(?:[aei]mos|iamo|remo)$/u;

/** "Avremo di che parlare": the verb itself says "we". */
function saysWe({ analysis: { tokens } }: Reading, { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ norm }) => FIRST_PLURAL.test(norm));
}

const EACH_OTHER = words(
  'elkaar mekaar einander zusammen zsm together other coudes entraider ayudarnos ajudar apoyarnos aiutarci',
);

/** "RUG-alumni moeten elkaar helpen": those who belong to something, the two of them among them. */
export function membersTogether(reading: Reading, sentence: Sentence, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  const start = leadEnd(reading, chunk, LONGEST_LEAD);
  for (let at = start; at < chunk.to && at <= start + LONGEST_LEAD; at += 1) {
    const topic = joinedTo(reading, at);
    if (topic === null || topic.from !== start || !belongsAt(reading, at)) continue;
    const together = tokens.slice(at, sentence.to).some(({ norm }) => EACH_OTHER.has(norm));
    if (together) return [pairCue(topic.from, at + 1, topic)];
  }
  return [];
}

const ANOTHER = 'another';
const STILL = words('nog noch');
const ONE = words('een ein eine einen einer');
const NAME_REACH = 3;

/** One of these words opens most of these cues. */
export const opensMembers = (word: string): boolean => word === ANOTHER || AS.has(word) || STILL.has(word);

/** "Another Michigan alum", "nog een Delftse oud-student": one more of those to whom the reader belongs, the house named between. */
export function oneMore(reading: Reading, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  for (let at = chunk.from; at + 1 < chunk.to; at += 1) {
    const word = tokens[at]?.norm ?? '';
    const isOneMore = STILL.has(word) && ONE.has(tokens[at + 1]?.norm ?? '');
    if (word !== ANOTHER && !isOneMore) continue;
    const name = at + (isOneMore ? 2 : 1);
    let next = name;
    while (next < chunk.to && next < name + NAME_REACH && isOfName(reading, next)) next += 1;
    if (next > name && belongsAt(reading, next)) return [pairCue(at, next + 1, { from: name, to: next })];
  }
  return [];
}

function isOfName(reading: Reading, at: number): boolean {
  return reading.analysis.tokens[at]?.capital === true && !belongsAt(reading, at);
}
