import { cuesIn, type Reading } from './reading.ts';
import { isConjunction, type Stretch } from './sentences.ts';
import { words } from './word-list.ts';

const LIKE = words('like just same as wie genau genauso so comme tout net zoals');
const LIKE_US = words('like wie zoals als comme como come');
const FIRMS = words(
  'gente personas empresas negocios pessoas persone aziende imprese firms companies businesses firmen betriebe bedrijven entreprises',
);
const ME = words('me ich moi ik');
/** "People like me", "jemand wie ich": of any others. */
const OTHERS = words(
  `people folks those someone somebody anyone others guys leute menschen jemand andere anderen gens personnes quelqu un mensen lieden iemand anderen`,
);
const ONE_WHO = words('who another fellow anderer ander autre bist hast bent hebt es as');

const US = words('us uns ons nous nosotros nosotras nos noi');
const PEOPLE_REACH = 2;

/** "¿Asesora usted a gente chica como nosotros?", "do you take on people like us?": asked of others. */
function isOfPeople({ sentences, analysis: { tokens } }: Reading, cue: Stretch): boolean {
  const isUs = US.has(tokens[cue.to - 1]?.norm ?? '') && LIKE_US.has(tokens[cue.from]?.norm ?? '');
  if (!isUs || !sentences.some(({ from, to, question }) => question && from <= cue.from && to >= cue.to))
    return false;
  return tokens
    .slice(Math.max(0, cue.from - PEOPLE_REACH), cue.from)
    .some(({ norm }) => OTHERS.has(norm) || FIRMS.has(norm));
}

/**
 * "Like me", "wie ich" and "comme moi" may be said of anybody: false where it is not the reader who is like the sender, as in "you grew up
 * in Duluth like me". In Spanish, Portuguese and Italian the verb alone says it.
 */
export function isLikeAnybody(reading: Reading, chunk: Stretch, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  if (isOfPeople(reading, cue)) return true;
  if (reading.romance || !ME.has(tokens[cue.to - 1]?.norm ?? '')) return false;
  if (!tokens.slice(cue.from, cue.to - 1).every(({ norm }) => LIKE.has(norm))) return false;
  if (cue.to < chunk.to && !isConjunction(tokens[cue.to]?.norm ?? '')) return true;
  if (OTHERS.has(tokens[cue.from - 1]?.norm ?? '')) return true;
  const before = { from: chunk.from, to: cue.from };
  // "Imker, genau wie ich"
  if (cue.from === chunk.from || cuesIn(reading, 'you', before).length > 0) return false;
  return !tokens.slice(before.from, before.to).some(({ norm }) => ONE_WHO.has(norm));
}
