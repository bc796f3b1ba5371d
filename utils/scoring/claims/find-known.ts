import type { Anchor } from '../topics/anchors.ts';
import type { Domain } from '../topics/concept.ts';
import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { friendOfKin } from './friend-of-kin.ts';
import { type Held, rolesHeld, VAGUE } from './held.ts';
import { houseBeside } from './house-beside.ts';
import { kinOfMine } from './kin-of-mine.ts';
import { kindOf } from './kind.ts';
import { findUnknownNames } from './names.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import { sameUnnamed } from './same-unnamed.ts';
import { isConjunction, type Sentence, type Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { chunkOf, isDenied, widen } from './widen.ts';
import { isHoped } from './wishes.ts';

const REACH = 8;

/** "I saw you worked at Zalando", "you play padel, I see": something of the profile, told back to the reader. */
export function findKnown(reading: Reading, sentence: Sentence, taken: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const isTaken = (words: Stretch): boolean => [...taken, ...drafts].some((draft) => overlaps(draft, words));
  for (const cue of cuesIn(reading, 'know', sentence)) {
    if (isTaken(cue) || isAsking(sentence, cue) || isRetold(cue, taken)) continue;
    // "Would love to see your bread"
    if (isHoped(reading, { from: chunkOf(sentence, cue).from, to: cue.from })) continue;
    const stretch = { from: cue.from, to: Math.min(sentence.to, cue.to + REACH) };
    const anchor = reading.anchors.find((one) => one.from >= cue.from && isKnownIn(one, stretch));
    if (anchor === undefined) {
      const unheard = unheardOf(reading, cue, stretch);
      if (unheard !== null && !isTaken(unheard)) drafts.push(unheard);
    } else if (!isTaken(anchor) && !isDenied(reading, stretch, span(cue, anchor)))
      drafts.push(told(reading, sentence, cue, anchor));
  }
  for (const cue of cuesIn(reading, 'seen', sentence)) {
    const stretch = { from: Math.max(sentence.from, cue.from - REACH), to: cue.to };
    const anchor = reading.anchors.findLast((one) => one.to <= cue.from && isKnownIn(one, stretch));
    if (anchor === undefined || isTaken(anchor) || isDenied(reading, stretch, span(anchor, cue))) continue;
    const ofThem = cuesIn(reading, 'you', stretch).length + cuesIn(reading, 'your', stretch).length > 0;
    if (ofThem || reading.romance) drafts.push(told(reading, sentence, cue, anchor));
  }
  return drafts;
}

const RETOLD_REACH = 3;

/** "Fatima told me about your work at Jumbo": it is Fatima who knows. */
function isRetold(cue: Stretch, taken: readonly Draft[]): boolean {
  return taken.some(({ kind, to }) => kind === 'person' && cue.from >= to && cue.from - to < RETOLD_REACH);
}

function isKnownIn(anchor: Anchor, stretch: Stretch): boolean {
  return overlaps(anchor, stretch) && anchor.entries.some((entry) => entry.field !== 'person');
}

function told(reading: Reading, sentence: Sentence, cue: Cue, anchor: Anchor): Draft {
  // "I know you were a recruiter at Lamborghini"
  const house = cue.role === 'know' ? houseBeside(reading, sentence, anchor) : null;
  if (house !== null) {
    const words = widen(reading, sentence, span(cue, anchor, house));
    const kind = kindOf(reading, words, house, house.anchor);
    return { ...words, kind, topic: house, anchor: house.anchor, about: 'reader' };
  }
  const words = widen(reading, sentence, span(cue, anchor));
  return { ...words, kind: kindOf(reading, words, anchor, anchor), topic: anchor, anchor, about: 'reader' };
}

/** "I see you play chess, do you teach it?": only the last part asks. */
function isAsking(sentence: Sentence, cue: Stretch): boolean {
  return sentence.question && chunkOf(sentence, cue).to === sentence.to;
}

const UNHEARD_REACH = 3;
/** Where the word that tells the kind leads to the name: "you started out at BAE". */
const LED_REACH = 6;
const UNHEARD = [
  ['interest', 'leisure'],
  ['school', 'school'],
  ['employer', 'employer'],
] as const satisfies readonly (readonly [Cue['role'] & Draft['kind'], Domain])[];

/** "I see you are into sailing", "you worked at Ikea", of which the profile knows nothing: a word beside it must tell the kind. */
function unheardOf(reading: Reading, cue: Cue, stretch: Stretch): Draft | null {
  const rest = { from: cue.to, to: Math.min(stretch.to, cue.to + UNHEARD_REACH) };
  for (const [kind, domain] of UNHEARD) {
    const concept = reading.anchors.find(
      (one) =>
        overlaps(one, rest) && one.entries.length === 0 && one.concepts.some((own) => own.domain === domain),
    );
    const name =
      kind === 'interest' ? undefined : (findUnknownNames(reading, rest)[0] ?? nameLed(reading, cue, kind));
    const topic: Stretch | undefined = concept ?? name;
    if (topic === undefined || topic.from < cue.to) continue;
    const lead = { from: cue.from, to: topic.from };
    if (cuesIn(reading, kind, lead).length === 0 || isDenied(reading, stretch, lead)) continue;
    const anchor = concept ?? byShortName(reading, topic);
    return { ...span(cue, topic), kind, topic, anchor, about: 'reader' };
  }
  return null;
}

/** "Saw that you started out at BAE", "congratulations on five years at Delta" */
function nameLed(reading: Reading, { to }: Stretch, kind: Cue['role']): Stretch | undefined {
  const rest = { from: to, to: to + LED_REACH };
  return findUnknownNames(reading, rest).find((name) =>
    cuesIn(reading, kind, rest).some((hint) => hint.to === name.from && hint.to - hint.from > 1),
  );
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
    const right = here.slice(at + 1).find(
      (other) =>
        // "Teacher trainer" is one thing.
        other.from > left.to &&
        (other.entries.some((entry) => left.entries.includes(entry)) ||
          other.concepts.some((concept) => left.concepts.includes(concept))),
    );
    if (right === undefined) continue;
    const words = widen(reading, sentence, span(left, right));
    const spoken = cuesIn(reading, 'you', sentence).length > 0 && cuesIn(reading, 'me', sentence).length > 0;
    if (!spoken || taken.some((draft) => overlaps(draft, words))) continue;
    return [{ ...words, kind: kindOf(reading, words, left, left), topic: left, anchor: left, about: 'both' }];
  }
  return [];
}

const SHARED = rolesHeld('shared');
const UNNAMED = [
  ['vagueInterest', 'interest'],
  ['vagueIndustry', 'industry'],
  ['vaguePlace', 'place'],
  ['vaguePerson', 'person'],
  ['vagueEvent', 'event'],
  ['vagueSchool', 'school'],
  ['vagueEmployer', 'employer'],
  ['vagueCommunity', 'community'],
] as const satisfies readonly (readonly [Cue['role'], Draft['kind']])[];

/** "Similar interests", "our industry": something in common that has no name. */
export function findVague(
  reading: Reading,
  sentence: Sentence,
  held: Held,
  taken: readonly Draft[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  const unnamed = (held & SHARED) === 0 ? [] : sameUnnamed(reading, sentence);
  for (const draft of [...unnamed, ...friendOfKin(reading, sentence), ...kinOfMine(reading, sentence)])
    if (![...taken, ...drafts].some((other) => overlaps(draft, other))) drafts.push(draft);
  if ((held & VAGUE) === 0) return drafts;
  for (const [role, kind] of UNNAMED) {
    for (const cue of cuesIn(reading, role, sentence)) {
      if ([...taken, ...drafts].some((draft) => overlaps(draft, cue))) continue;
      // "ML-Leute wie du"
      if (reading.analysis.tokens[cue.from]?.gap === '-') continue;
      if (drafts.some((draft) => draft.kind === kind)) continue;
      if (kind === 'event' && taken.some((draft) => draft.kind === kind)) continue;
      // "Our mutual acquaintance Karin Boersma"
      if (role === 'vaguePerson' && taken.some(({ kind, from }) => kind === 'person' && from === cue.to))
        continue;
      if (role === 'vagueEvent' && isInsideShared(reading, sentence, cue)) continue;
      const chunk = chunkOf(sentence, cue);
      if (isOfOthers(reading, chunk, cue)) continue;
      if (
        isDenied(reading, chunk, cue) ||
        (!isAlwaysVague(reading, role, cue) && isNamed(reading, sentence, cue))
      )
        continue;
      drafts.push({ ...widen(reading, sentence, cue), kind, topic: null, anchor: null, about: 'both' });
    }
  }
  return drafts;
}

/** "Worked side by side" is no meeting. */
function isInsideShared(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  return cuesIn(reading, 'shared', sentence).some(
    ({ from, to }) => from <= cue.from && to >= cue.to && to - from > cue.to - cue.from,
  );
}

const HAVE: ReadonlySet<string> = new Set('have has had hebben heeft haben hat ont'.split(' '));
const HAVE_REACH = 2;
const WHO: ReadonlySet<string> = new Set(['who', 'quien', 'quem']);

/** "My husband and I had the same boss", "restaurants and bakeries have a lot in common" */
function isOfOthers(reading: Reading, chunk: Stretch, cue: Stretch): boolean {
  const lead = { from: chunk.from, to: cue.from };
  if (cuesIn(reading, 'others', lead).length > 0) return true;
  // "Paul, who shared a bench with you at Sanger"
  if (WHO.has(reading.analysis.tokens[cue.from - 1]?.norm ?? '')) return true;
  const has = reading.analysis.tokens
    .slice(Math.max(chunk.from + 1, cue.from - HAVE_REACH), cue.from)
    .some(({ norm }) => HAVE.has(norm));
  return (
    has && (['we', 'you', 'me', 'your'] as const).every((role) => cuesIn(reading, role, chunk).length === 0)
  );
}

const SUBJECTS: ReadonlySet<Domain> = new Set<Domain>(['tech', 'work', 'trade', 'leisure']);

/** Of the reader's own, or of a house, a town or a gathering. */
function isName({ entries, concepts }: Anchor): boolean {
  return entries.length > 0 || concepts.some(({ domain }) => !SUBJECTS.has(domain));
}

const NAMED_REACH = 6;
/** For a subject that is known in general, and not of the reader. */
const BESIDE_REACH = 2;
const ALWAYS_VAGUE: ReadonlySet<string> = new Set(['vaguePerson', 'vagueEvent']);

const CLOSE: ReadonlySet<string> = new Set(
  'street building straat gebouw strasse haus rue immeuble calle edificio rua predio via palazzo stairwell portiek'.split(
    ' ',
  ),
);

/** "In dezelfde straat in Namen": the town does not tell which street. */
function isAlwaysVague({ analysis: { tokens } }: Reading, role: Cue['role'], { from, to }: Stretch): boolean {
  return (
    ALWAYS_VAGUE.has(role) ||
    (role === 'vaguePlace' && tokens.slice(from, to).some(({ norm }) => CLOSE.has(norm)))
  );
}

/** The thing in common is named after all, in this sentence and after the cue: "the same school, Emory". */
function isNamed(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const other = sentence.chunks.find(({ from }) => from >= cue.to && isConjunction(tokens[from]?.norm ?? ''));
  const rest = { from: cue.to, to: Math.min(other?.from ?? sentence.to, cue.to + NAMED_REACH) };
  const beside = { from: cue.to, to: Math.min(rest.to, cue.to + BESIDE_REACH) };
  return (
    reading.anchors.some((anchor) => overlaps(anchor, isName(anchor) ? rest : beside)) ||
    findUnknownNames(reading, rest).length > 0
  );
}
