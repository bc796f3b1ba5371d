import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';

const IF: ReadonlySet<string> = new Set('if wenn falls sollten indien mocht mochten si se'.split(' '));
/** "Als" is "as" too: it is "if" only before who does it. */
const AS_OR_IF: ReadonlySet<string> = new Set(['als']);
const EVER: ReadonlySet<string> = new Set('ever ooit je jij u jullie we wij'.split(' '));
/** "If I remember rightly", "se non sbaglio": the sender means it all the same. */
const MEANT: ReadonlySet<string> = new Set(
  `i ich ik je yo eu io not nicht ne no nao non mal bem ben memory remember recall mistaken wrong right rightly correctly
  recht richtig irre tausche erinnere trompe souviens recuerdo equivoco memoria lembro engano sbaglio ricordo vergis herinner goed`.split(
    /\s+/u,
  ),
);
const MEANT_REACH = 4;

/** "If we ever both end up at Posidonia", "si coincidimos en Cádiz": said of what may be, and claims nothing. */
export function isConditional(reading: Reading, sentence: Sentence, words: Stretch): boolean {
  const { tokens } = reading.analysis;
  const chunk = sentence.chunks.find((one) => words.from >= one.from && words.from < one.to) ?? sentence;
  const first = tokens[chunk.from]?.norm ?? '';
  const next = tokens[chunk.from + 1]?.norm ?? '';
  if (AS_OR_IF.has(first)) return EVER.has(next) && cuesIn(reading, 'know', chunk).length === 0;
  if (!IF.has(first)) return false;
  const after = tokens.slice(chunk.from + 1, Math.min(chunk.to, chunk.from + 1 + MEANT_REACH));
  return !after.some((token) => MEANT.has(token.norm));
}
