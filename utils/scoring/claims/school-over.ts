import type { Anchor } from '../topics/anchors.ts';
import { isTown } from './kind.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { words } from './word-list.ts';

/** What teaches a subject: before it in the Romance languages, behind it in English. */
const BEFORE = words(
  'fac faculte ecole lycee institut facultad escuela instituto faculdade escola facolta scuola istituto',
);
const BEHIND = words('school academy institute college faculty');
const OF = words('de des du d da do di del della');
const BEFORE_TOWN = words('de d di da do of a in at van');
const LONGEST = 3;

/**
 * "La fac de pharma de Rennes", "l'école hôtelière de Toulouse", "the King Arthur baking school": a subject that only tells what kind of
 * school it is. The town where the school is called after one.
 */
export function schoolOver(
  reading: Reading,
  stretch: Stretch,
  subject: Anchor,
): (Stretch & { readonly anchor: Anchor | null }) | null {
  const { tokens } = reading.analysis;
  if (subject.concepts.some(({ domain }) => domain === 'school' || domain === 'place')) return null;
  const at = OF.has(tokens[subject.from - 1]?.norm ?? '') ? subject.from - 2 : subject.from - 1;
  const joined = tokens.slice(at + 1, subject.from + 1).every(({ gap }) => /^[ '’]$/u.test(gap));
  if (joined && at >= stretch.from && BEFORE.has(tokens[at]?.norm ?? '')) {
    const town = reading.anchors.find(
      (one) => one.from === subject.to + 1 && isTown(one) && BEFORE_TOWN.has(tokens[subject.to]?.norm ?? ''),
    );
    return town === undefined ? { from: at, to: subject.to, anchor: null } : { ...town, anchor: town };
  }
  const behind = tokens[subject.to];
  if (behind?.gap !== ' ' || !BEHIND.has(behind.norm)) return null;
  let { from } = subject;
  while (from > stretch.from && from > subject.from - LONGEST && tokens[from - 1]?.capital === true)
    from -= 1;
  if (from === subject.from) return null;
  // "Ghent vet school"
  const town = reading.anchors.find((one) => one.from === from && one.to === subject.from && isTown(one));
  if (town !== undefined) return { ...town, anchor: town };
  const name = { from, to: subject.to + 1 };
  return { ...name, anchor: byShortName(reading, name) };
}
