import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { kindOf } from './kind.ts';
import { findUnknownNames } from './names.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { chunkOf, isDenied, widen } from './widen.ts';

const REACH = 8;

/** "I saw you worked at Zalando": something of the profile, told back to the reader. */
export function findKnown(reading: Reading, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  if (sentence.question) return [];
  const drafts: Draft[] = [];
  for (const cue of cuesIn(reading, 'know', sentence)) {
    if ([...taken, ...drafts].some((draft) => overlaps(draft, cue))) continue;
    const stretch = { from: cue.from, to: Math.min(sentence.to, cue.to + REACH) };
    const anchor = reading.anchors.find(
      (one) =>
        overlaps(one, stretch) &&
        one.from >= cue.from &&
        one.entries.some((entry) => entry.field !== 'person'),
    );
    if (anchor === undefined || [...taken, ...drafts].some((draft) => overlaps(draft, anchor))) continue;
    if (isDenied(reading, stretch, span(cue, anchor))) continue;
    const words = widen(reading, sentence, span(cue, anchor));
    drafts.push({
      ...words,
      kind: kindOf(reading, words, anchor, anchor),
      topic: anchor,
      anchor,
      about: 'reader',
    });
  }
  return drafts;
}

/** "You're TU Delft, I'm TU Delft": the same thing said of the one and of the other. */
export function findRepeated(
  reading: Reading,
  sentence: Sentence,
  taken: readonly Draft[],
): readonly Draft[] {
  if (reading.anchors.length < 2) return [];
  const here = reading.anchors.filter((anchor) => overlaps(anchor, sentence));
  for (const [at, left] of here.entries()) {
    const right = here
      .slice(at + 1)
      .find(
        (other) =>
          other.entries.some((entry) => left.entries.includes(entry)) ||
          other.concepts.some((concept) => left.concepts.includes(concept)),
      );
    if (right === undefined) continue;
    const words = widen(reading, sentence, span(left, right));
    const spoken = cuesIn(reading, 'you', sentence).length > 0 && cuesIn(reading, 'me', sentence).length > 0;
    if (!spoken || taken.some((draft) => overlaps(draft, words))) continue;
    return [{ ...words, kind: kindOf(reading, words, left, left), topic: left, anchor: left, about: 'both' }];
  }
  return [];
}

const VAGUE = [
  ['vagueInterest', 'interest'],
  ['vagueIndustry', 'industry'],
  ['vaguePlace', 'place'],
  ['vaguePerson', 'person'],
  ['vagueEvent', 'event'],
  ['vagueSchool', 'school'],
] as const satisfies readonly (readonly [Cue['role'], Draft['kind']])[];

/** "Similar interests", "our industry": something in common that has no name. */
export function findVague(reading: Reading, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [role, kind] of VAGUE) {
    for (const cue of cuesIn(reading, role, sentence)) {
      if ([...taken, ...drafts].some((draft) => overlaps(draft, cue))) continue;
      if (drafts.some((draft) => draft.kind === kind)) continue;
      const chunk = chunkOf(sentence, cue);
      if (isDenied(reading, chunk, cue) || (!ALWAYS_VAGUE.has(role) && isNamed(reading, sentence, cue)))
        continue;
      drafts.push({ ...widen(reading, sentence, cue), kind, topic: null, anchor: null, about: 'both' });
    }
  }
  return drafts;
}

const NAMED_REACH = 6;
const ALWAYS_VAGUE: ReadonlySet<string> = new Set(['vaguePerson', 'vagueEvent']);

/** The thing in common is named after all, in this sentence and after the cue: "the same school, Emory". */
function isNamed(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const rest = { from: cue.to, to: Math.min(sentence.to, cue.to + NAMED_REACH) };
  return (
    reading.anchors.some((anchor) => overlaps(anchor, rest)) || findUnknownNames(reading, rest).length > 0
  );
}
