import type { Anchor } from '../topics/anchors.ts';
import type { Entry, EntryField } from '../topics/profile-index.ts';
import { kindByPhrase } from './kind-by-phrase.ts';
import { isInBranch } from './kind-of-unheard.ts';
import { cuesIn, distance, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

/** "Both in ports" is not in Porto: a branch that is written small, and not as the town is. */
export function isTradeAlike(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  const { tokens } = reading.analysis;
  const word = tokens[topic.from];
  if (word === undefined || word.capital || !isInBranch(tokens, topic)) return false;
  const towns = anchor?.concepts.filter(({ domain }) => domain === 'place') ?? [];
  const isSpelt = (name: string): boolean => name === word.norm;
  if (towns.length === 0 || reading.profile.towns.some(isSpelt)) return false;
  return !towns.some(({ id }) => isSpelt(id.slice('place:'.length)));
}

/** "Tous les deux de Douala", whose university the reader went to. */
export function isFromThere(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  // "Somos do Lions"
  if (anchor?.concepts.some(({ domain }) => domain === 'community') === true) return false;
  const isPlace =
    anchor?.concepts.some(({ domain }) => domain === 'place') === true ||
    anchor?.entries.some(({ field }) => field === 'place') === true;
  return isPlace && kindByPhrase(reading, topic) === 'place';
}

const NAME_FIELDS: ReadonlySet<EntryField> = new Set<EntryField>(['employer', 'community', 'event']);

/** "We both work in water", "another museum person", where the reader is one of the "Women in Water": a common word, written small. */
export function isOnlyPart(
  reading: Reading,
  topic: Stretch,
  anchor: Anchor | null,
  entry: Entry,
  isOfBranch: boolean,
): boolean {
  const { tokens } = reading.analysis;
  if (!NAME_FIELDS.has(entry.field) || entry.hard.size < 2 || tokens[topic.from]?.capital !== false)
    return false;
  if (topic.to - topic.from > 1) return false;
  const ofPeople = cuesIn(reading, 'group', { from: topic.to, to: topic.to + 1 }).length > 0;
  return ofPeople || isOfBranch || isInBranch(tokens, topic) || (anchor?.concepts.length ?? 0) > 0;
}

const LOVED_REACH = 2;

/** A word of passion right beside it; "another teacher into astrophotography" loves what comes behind. */
export function isLoved(reading: Reading, around: Stretch, topic: Stretch): boolean {
  return cuesIn(reading, 'interest', around).some(
    (cue) =>
      distance(cue, topic) <= LOVED_REACH &&
      !(cue.from === topic.to && reading.analysis.tokens[cue.from]?.norm === 'into'),
  );
}

const PERSON: ReadonlySet<string> = new Set(['man', 'woman', 'guy', 'lady']);

/** "A fellow bridge man" to a bridge engineer, whatever else the word means. */
export function isOwnWork(reading: Reading, topic: Stretch, anchor: Anchor | null): boolean {
  const entries = anchor?.entries ?? [];
  const next = { from: topic.to, to: topic.to + 1 };
  const isPerson =
    PERSON.has(reading.analysis.tokens[topic.to]?.norm ?? '') || cuesIn(reading, 'group', next).length > 0;
  if (!isPerson || anchor?.concepts[0]?.domain !== 'leisure') return false;
  return entries.some(({ field }) => field === 'title') && !entries.some(({ field }) => field === 'interest');
}
