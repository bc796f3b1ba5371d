import { cuesIn, type Reading } from './reading.ts';
import { isConjunction, type Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const LIKE = words('like just same as wie genau genauso so comme tout net zoals');
const ME = words('me ich moi ik');
/** "People like me", "jemand wie ich": of any others. */
const OTHERS = words(
  `people folks those someone somebody anyone others guys leute menschen jemand andere anderen gens personnes quelqu un mensen lieden iemand anderen`,
);
const ONE_WHO = words('who another fellow anderer ander autre bist hast bent hebt es as');

/**
 * "Like me", "wie ich" and "comme moi" may be said of anybody: false where it is not the reader who is like the sender, as in "you grew up
 * in Duluth like me". In Spanish, Portuguese and Italian the verb alone says it.
 */
export function isLikeAnybody(reading: Reading, chunk: Stretch, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  if (reading.romance || !ME.has(tokens[cue.to - 1]?.norm ?? '')) return false;
  if (!tokens.slice(cue.from, cue.to - 1).every(({ norm }) => LIKE.has(norm))) return false;
  if (cue.to < chunk.to && !isConjunction(tokens[cue.to]?.norm ?? '')) return true;
  if (OTHERS.has(tokens[cue.from - 1]?.norm ?? '')) return true;
  const before = { from: chunk.from, to: cue.from };
  // "Imker, genau wie ich"
  if (cue.from === chunk.from || cuesIn(reading, 'you', before).length > 0) return false;
  return !tokens.slice(before.from, before.to).some(({ norm }) => ONE_WHO.has(norm));
}
