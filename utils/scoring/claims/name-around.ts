import type { Anchor } from '../topics/anchors.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { kindByName } from './kind-by-name.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

/** Whether a word that is known for itself is only part of what a name names. */
export function isNameAround(reading: Reading, name: Stretch, best: Anchor): boolean {
  return isHouseAround(reading, name, best) || isHeadAround(reading, name, best);
}

const LEAST_AROUND = 3;
const AT: ReadonlySet<string> = new Set('at bij bei beim chez presso'.split(' '));

/** "At Associated British Ports": one word of a firm's name is known for something else. */
function isHouseAround({ analysis: { tokens } }: Reading, name: Stretch, best: Anchor): boolean {
  if (name.to - name.from < LEAST_AROUND || best.to - best.from > 1 || !overlaps(name, best)) return false;
  return (
    AT.has(tokens[name.from - 1]?.norm ?? '') &&
    best.entries.every(({ field }) => FAR_FIELDS.has(field)) &&
    tokens.slice(name.from, name.to).every(({ capital }) => capital)
  );
}

const SOCIETIES: ReadonlySet<string> = new Set(['community', 'event']);

/** "Beim Grazer Domchor": what stands behind it says what it is. */
function isHeadAround(reading: Reading, name: Stretch, best: Anchor): boolean {
  if (name.from !== best.from || best.to - best.from > 1 || name.to === best.to || !reading.german)
    return false;
  const head = { from: best.to, to: name.to };
  return (
    best.entries.every(({ field }) => FAR_FIELDS.has(field)) && SOCIETIES.has(kindByName(reading, head) ?? '')
  );
}

/** What a single word can be without naming a firm. */
const FAR_FIELDS: ReadonlySet<EntryField> = new Set<EntryField>([
  'skill',
  'interest',
  'post',
  'place',
  'degree',
  'title',
  'headline',
]);
