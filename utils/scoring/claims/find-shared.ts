import type { Anchor } from '../topics/anchors.ts';
import type { EntryField } from '../topics/profile-index.ts';
import { type Draft, span } from './draft.ts';
import { isTown, kindOf } from './kind.ts';
import { isCalledAfter } from './people-names.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import { schoolNamed, schoolsIn } from './school-towns.ts';
import type { Sentence, Stretch } from './sentences.ts';
import type { SharedCue } from './shared-cue.ts';
import { sharedCues } from './shared-cues.ts';
import { topicsFor } from './shared-topics.ts';
import { chunkOf, isDenied, widen } from './widen.ts';
import { isHoped } from './wishes.ts';

const KIND_REACH = 2;
const YEARS: ReadonlySet<string> = new Set(['year', 'years']);

/** "We both love fado", "fellow quilter", "ik schaats ook": what is said to hold for the two together. */
export function findShared(
  reading: Reading,
  sentence: Sentence,
  kindred: readonly SharedCue[],
  taken: readonly Draft[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const selling = cuesIn(reading, 'sell', sentence).length > 0;
  for (const cue of sharedCues(reading, sentence, kindred)) {
    if (!cue.strong && (selling || (sentence.question && !isTold(reading, sentence, cue)))) continue;
    if ([...taken, ...drafts].some((draft) => overlaps(draft, cue))) continue;
    // "We both did the MSc at Leeds, I was there two years after you"
    if (drafts.length > 0 && YEARS.has(reading.analysis.tokens[cue.from]?.norm ?? '')) continue;
    const chunk = chunkOf(sentence, cue);
    if (!cue.strong && isHoped(reading, { from: chunk.from, to: cue.from })) continue;
    if (taken.length > 0 && isSmallWorld(reading, cue)) continue;
    if ((cue.pair || isMet(reading, cue)) && taken.some((draft) => isMeetingTold(draft, chunk, cue)))
      continue;
    if (isToldOfPlace(reading, chunk, [...taken, ...drafts])) continue;
    if (
      !cue.pair &&
      drafts.some((draft) => draft.topic !== null && overlaps(draft, chunk) && distance(draft, cue) === 0)
    )
      continue;
    if (!cue.strong && drafts.some((draft) => isToldWith(reading, draft, chunk, cue))) continue;
    for (const topic of topicsFor(reading, sentence, cue, [...taken, ...drafts])) {
      if (isToldAgain(reading, topic, [...taken, ...drafts])) continue;
      const school = isTown(topic.anchor) ? schoolNamed(reading, topic) : null;
      const words = span(cue, school ?? topic);
      if (isDenied(reading, chunk, words)) continue;
      // "I'm no architect, only a neighbour"
      if (topic.to <= cue.from && isDenied(reading, chunkOf(sentence, topic), topic)) continue;
      const kind = school ? 'school' : kindOf(reading, around(sentence, chunk, words), topic, topic.anchor);
      const anchor = kind === 'school' ? asSchool(reading, topic.anchor, school) : topic.anchor;
      const named = school !== null && anchor === null ? school : topic;
      drafts.push({ ...widen(reading, sentence, words), kind, topic: named, anchor, about: 'both' });
    }
  }
  return drafts;
}

/** "I also climb, as many do too": one thing; "também sou da USP e também faço parte da R-Ladies" are two. */
function isToldWith(reading: Reading, { topic }: Draft, chunk: Stretch, cue: Stretch): boolean {
  if (topic === null || !overlaps(topic, chunk)) return false;
  return !cuesIn(reading, 'and', { from: topic.to, to: cue.from }).some(({ to }) => to === cue.from);
}

/** "Both at the Montanuni Leoben, we Leobener": the same name once more, or those who are called after it. */
function isToldAgain({ analysis: { tokens } }: Reading, topic: Stretch, told: readonly Draft[]): boolean {
  const people = tokens[topic.from]?.norm ?? '';
  return told.some(
    (draft) =>
      draft.topic !== null &&
      (overlaps(draft.topic, topic) ||
        tokens
          .slice(draft.topic.from, draft.topic.to)
          .some(({ norm, capital }) => capital && norm !== people && isCalledAfter(people, norm))),
  );
}

/** "On s'est croisés": a cue of a meeting as well. */
function isMet(reading: Reading, cue: Stretch): boolean {
  return (['met', 'spoke'] as const).some((role) =>
    reading.cuesByRole.get(role)?.some((one) => overlaps(one, cue)),
  );
}

const MEETING_REACH = 5;

/** "We were both at the ICM congress, I sat behind you", "you and I shared a long wait at the airport": the event is told already. */
function isMeetingTold({ kind, about, topic, from, to }: Draft, chunk: Stretch, cue: Stretch): boolean {
  const told = topic ?? { from, to };
  return (
    kind === 'event' &&
    about === 'both' &&
    told.from >= cue.to &&
    told.from - cue.to <= MEETING_REACH &&
    told.to <= chunk.to
  );
}

const SMALL: ReadonlySet<string> = new Set('small klein kleine petit pequeno piccolo panuelo'.split(' '));

/** "It's a small world in groundwater", behind what has been claimed. */
function isSmallWorld({ analysis: { tokens } }: Reading, cue: Stretch): boolean {
  return tokens.slice(cue.from, cue.to).some(({ norm }) => SMALL.has(norm));
}

const WHERE: ReadonlySet<string> = new Set('where waar wo ou donde onde dove'.split(' '));

/** "We met at Deloitte, where we both started": the place has been named before. */
function isToldOfPlace(reading: Reading, chunk: Stretch, told: readonly Draft[]): boolean {
  return WHERE.has(firstWord(reading, chunk)) && told.some((draft) => draft.to === chunk.from);
}

/**
 * "Studied in Coimbra": the town stands for the reader's school there. Where the words name a school ("Uni Brescia") and the
 * reader has none of that name, the town proves nothing.
 */
function asSchool(reading: Reading, anchor: Anchor | null, named: Stretch | null): Anchor | null {
  const town =
    anchor?.concepts.some((concept) => concept.domain === 'place') === true ||
    anchor?.entries.some((entry) => entry.field === 'place') === true;
  if (anchor === null || !town) return anchor;
  const schools = schoolsIn(reading, anchor, named);
  if (schools.length === 0) return named === null ? anchor : null;
  return { ...anchor, entries: schools, concepts: [] };
}

/** Where words that tell the kind are looked for: the part of the sentence, and what stands right before the claim ("ex-"). */
function around(sentence: Sentence, chunk: Stretch, words: Stretch): Stretch {
  const before = { from: Math.max(sentence.from, words.from - KIND_REACH), to: words.to };
  return words.from >= chunk.from ? span(chunk, words) : before;
}

const ASKED_REACH = 2;

function isTold(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  return (
    isAnother(reading, cue) ||
    isAsked(reading, sentence, cue) ||
    isStated(reading, sentence, cue) ||
    cuesIn(reading, 'know', { from: sentence.from, to: cue.to }).length > 0
  );
}

/** "I'm also with the RSPB, did we meet there?", "you climb too, I hear, which hall?": only the other part asks. */
function isStated(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const chunk = chunkOf(sentence, cue);
  const first = { from: chunk.from, to: chunk.from + 2 };
  const spoken = cuesIn(reading, 'me', first).length + cuesIn(reading, 'you', first).length > 0;
  return (
    chunk.to < sentence.to && (spoken || (reading.romance && FIRST_SINGULAR.has(firstWord(reading, chunk))))
  );
}

const FIRST_SINGULAR: ReadonlySet<string> = new Set('soy sou sono tambien tambem anche'.split(' '));

function firstWord(reading: Reading, chunk: Stretch): string {
  return reading.analysis.tokens[chunk.from]?.norm ?? '';
}

/** "Were you also at DEF CON?", "were you at DEF CON too?", "zat jij ook op FOSDEM?": it tells that the sender was there. */
function isAsked(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const last = cue.to === chunkOf(sentence, cue).to;
  const you = cuesIn(reading, 'you', sentence).some(
    (one) =>
      (one.to <= cue.from &&
        (cue.from - one.to < ASKED_REACH || (last && one.to - sentence.from <= ASKED_REACH))) ||
      (one.from === cue.to && cue.from === sentence.from),
  );
  return (
    you &&
    reading.anchors.some(
      (anchor) => overlaps(anchor, sentence) && anchor.entries.some((entry) => PLACES.has(entry.field)),
    )
  );
}

const PLACES: ReadonlySet<EntryField> = new Set<EntryField>(['event', 'school', 'employer', 'community']);
const ANOTHER: ReadonlySet<string> = new Set(
  'another noch nog encore otro otra outro outra altro altra un une mais una'.split(' '),
);
const NOUN_REACH = 5;

/** "Another sitar freak?" asks nothing. */
function isAnother(reading: Reading, cue: Stretch): boolean {
  const first = reading.analysis.tokens[cue.from];
  const stretch = { from: cue.to, to: cue.to + NOUN_REACH };
  const noun = cuesIn(reading, 'interest', stretch).length + cuesIn(reading, 'group', stretch).length > 0;
  return first !== undefined && ANOTHER.has(first.norm) && noun;
}
