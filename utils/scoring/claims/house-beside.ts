import type { Anchor } from '../topics/anchors.ts';
import type { Domain } from '../topics/concept.ts';
import { isTown } from './kind.ts';
import { isNameOfHouse } from './kind-of-house.ts';
import { findNames } from './names.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import { schoolsIn } from './school-towns.ts';
import type { Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { words } from './word-list.ts';

const SUBJECTS: ReadonlySet<Domain> = new Set<Domain>(['tech', 'work', 'trade', 'leisure']);
const FIELDS = words('skill interest title headline degree post');
const LEADS = words(
  'at in bei beim an der bij aan de het op chez a au aux en na no nella al alla all la le the el l',
);
const FIRST_LEADS = words('at bei beim an bij aan op chez a au aux na no nella al alla all');
const FURTHEST = 4;
const TOLD_REACH = 5;

/**
 * "The hydrogeology MSc at Leeds", "Hopkins MPH", "the gameplay team at EA": what is named is the school or the firm, whatever the
 * reader knows of the subject. Null where the word beside is no house, or where none tells what the two were there.
 */
export function houseBeside(
  reading: Reading,
  stretch: Stretch,
  subject: Anchor,
): (Stretch & { readonly anchor: Anchor | null }) | null {
  if (!isSubject(subject)) return null;
  const near = {
    from: Math.max(stretch.from, subject.from - TOLD_REACH),
    to: Math.min(stretch.to, subject.to + TOLD_REACH),
  };
  const isSchool =
    cuesIn(reading, 'school', near).length > 0 || subject.entries.some(({ field }) => field === 'degree');
  const told = isSchool || cuesIn(reading, 'employer', near).length > 0;
  const isLoved = isPastime(subject) || cuesIn(reading, 'interest', near).length > 0;
  for (const one of reading.anchors) {
    if (one.from < near.from || one.to > near.to || !isHouse(reading, one, isSchool)) continue;
    if (one.to === subject.from && !isTown(one) && isJoined(reading, subject.from))
      return { ...one, anchor: one };
    if (isOfSchool(reading, subject.to, one)) return { ...one, anchor: one };
    if (!told && (isLoved || !isOwn(one)) && !isJob(subject)) continue;
    if (leadsTo(reading, subject.to, one)) return { ...one, anchor: one };
    if (isSchool && isTown(one) && one.to === subject.from)
      return { ...one, anchor: { ...one, entries: schoolsIn(reading, one, null), concepts: [] } };
  }
  if (!told && !isJob(subject)) return null;
  const whose = subject.entries.some(({ field }) => field === 'degree')
    ? ofDegree(reading, near, subject)
    : null;
  if (whose !== null) return { ...whose, anchor: byShortName(reading, whose, true) };
  const name = namesBehind(reading, { from: subject.to, to: near.to }).find(
    (one) => leadsTo(reading, subject.to, one) && (told || isAt(reading, one)),
  );
  return name === undefined ? null : { ...name, anchor: byShortName(reading, name) };
}

/** "Fellow Rice MBA", where a sentence begins */
function behindFellow(reading: Reading, { from, to }: Stretch): number {
  return cuesIn(reading, 'shared', { from, to }).find((cue) => cue.from === from)?.to ?? from;
}

const SORTS = words('executive global international professional');

/** "A fellow Rice MBA", "the LLM from King's": whose degree it is. */
function ofDegree(reading: Reading, near: Stretch, { from, to }: Stretch): Stretch | null {
  const { tokens } = reading.analysis;
  if (tokens[from]?.upper !== true || to - from > 1) return null;
  const isFree = (name: Stretch): boolean =>
    !SORTS.has(tokens[name.from]?.norm ?? '') && !reading.anchors.some((one) => overlaps(one, name));
  const before = findNames(reading, near).find((name) => name.from < from && name.to >= from);
  const owner = before === undefined ? null : { from: behindFellow(reading, before), to: from };
  if (owner !== null && owner.from < from && tokens[from]?.gap === ' ' && isFree(owner)) return owner;
  return (
    findNames(reading, { from: to, to: near.to }).find(
      (name) =>
        isFree(name) &&
        name.from > to &&
        tokens.slice(to, name.from).every(({ norm, gap }) => OF.has(norm) && gap === ' '),
    ) ?? null
  );
}

/** "The Radboud ICU": up to a word that is known for itself. */
function namesBehind(reading: Reading, rest: Stretch): readonly Stretch[] {
  return findNames(reading, rest).flatMap(({ from, to }) => {
    const known = reading.anchors.find((one) => one.from < to && one.to > from);
    if (known === undefined || isNameOfHouse(reading, { from, to }, known)) return [{ from, to }];
    return known.from > from ? [{ from, to: known.from }] : [];
  });
}

/** "Auditores na PwC", "a recruiter at Lamborghini": what one is somewhere. */
function isJob({ entries, concepts }: Anchor): boolean {
  return concepts.some(({ domain }) => domain === 'trade') || entries.some(({ field }) => field === 'title');
}

function isPastime({ entries, concepts }: Anchor): boolean {
  return (
    concepts.some(({ domain }) => domain === 'leisure') || entries.some(({ field }) => field === 'interest')
  );
}

const AT = words('at bei beim bij chez presso');

/** "A recruiter at Lamborghini"; "docente en Salta" is in a town. */
function isAt({ analysis: { tokens } }: Reading, { from }: Stretch): boolean {
  return AT.has(tokens[from - 1]?.norm ?? '');
}

/** "The reproduction group at USP", "mentora en Technovation": the reader's own school or firm, or a society. */
function isOwn({ entries, concepts }: Anchor): boolean {
  return (
    entries.some(({ field }) => field === 'school' || field === 'employer') ||
    concepts.some(({ domain }) => domain === 'community')
  );
}

function isSubject({ entries, concepts }: Anchor): boolean {
  return (
    entries.every(({ field }) => FIELDS.has(field)) && concepts.every(({ domain }) => SUBJECTS.has(domain))
  );
}

/** A school or a firm, or a town that has a school of the reader's. */
function isHouse(reading: Reading, anchor: Anchor, isSchool: boolean): boolean {
  if (
    anchor.concepts.some(
      ({ domain }) => domain === 'school' || domain === 'employer' || domain === 'community',
    )
  )
    return true;
  if (anchor.entries.some(({ field }) => field === 'school' || field === 'employer')) return true;
  return isSchool && isTown(anchor) && schoolsIn(reading, anchor, null).length > 0;
}

function isJoined({ analysis: { tokens } }: Reading, at: number): boolean {
  return tokens[at]?.gap === ' ' || tokens[at]?.gap === '-';
}

const OF = words('van de von der of the from du des do da del dell della di l');

/** "Both engineers of the KU Leuven": one that is known for a school. */
function isOfSchool({ analysis: { tokens } }: Reading, from: number, to: Anchor): boolean {
  const between = tokens.slice(from, to.from);
  if (between.length === 0 || between.length > 2 || !to.concepts.some(({ domain }) => domain === 'school'))
    return false;
  return between.every(({ norm, gap }) => OF.has(norm) && gap === ' ');
}

/** Nothing but "at", "an der" and the like in between. */
function leadsTo({ romance, analysis: { tokens } }: Reading, from: number, to: Stretch | Anchor): boolean {
  const between = tokens.slice(from, to.from);
  // "Neurologie in het UMCG"; in a town one may be anything.
  const isInside = 'entries' in to && isOwn(to);
  const first = between.findIndex(
    ({ norm }) =>
      FIRST_LEADS.has(norm) || (romance && norm === 'en') || (isInside && (norm === 'in' || norm === 'with')),
  );
  if (first < 0 || first > 1 || between.length > FURTHEST) return false;
  return between.slice(first).every(({ norm, gap }, at) => (at === 0 || LEADS.has(norm)) && gap === ' ');
}
