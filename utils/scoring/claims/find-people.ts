import { flag } from '../text/word.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { Entry } from '../topics/profile-index.ts';
import type { Cue } from './cue-finder.ts';
import { type Draft, span } from './draft.ts';
import { type Held, OWN, rolesHeld } from './held.ts';
import { kindByName } from './kind-by-name.ts';
import { findNames } from './names.ts';
import { cuesIn, distance, overlaps, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { isSite } from './site-names.ts';
import { titledNames } from './titled-names.ts';

const REACH = 4;
const UNKNOWN_REACH = 1;

const TOLD = rolesHeld('told');
const ME = rolesHeld('me');

const NONE: readonly Draft[] = [];

/** "Maria Lopez suggested I write", "greetings from Søren", "we both know Petra Valk". */
export function findPeople(reading: Reading, sentence: Sentence, held: Held): readonly Draft[] {
  if ((held & (TOLD | OWN)) === 0 && !maySpeak(reading, sentence, held)) return NONE;
  const drafts: Draft[] = [];
  const told = cuesIn(reading, 'told', sentence);
  const known = reading.anchors.filter(
    (anchor) =>
      anchor.from >= sentence.from &&
      anchor.to <= sentence.to &&
      anchor.entries.some((entry) => entry.field === 'person') &&
      !isOwn(reading, anchor),
  );
  for (const anchor of known) {
    const cue = nearest(reading, told, anchor, REACH + 1);
    const full = anchor.to - anchor.from >= 2;
    const cued = cuesIn(reading, 'shared', sentence).length + cuesIn(reading, 'you', sentence).length > 0;
    if (cue === null && !full && !cued) continue;
    const words = cue === null ? anchor : span(anchor, cue);
    drafts.push({ ...words, kind: 'person', topic: anchor, anchor, about: 'reader' });
  }
  const unnamed = cuesIn(reading, 'vaguePerson', sentence);
  const mayTell = (held & TOLD) !== 0 || maySpeak(reading, sentence, held);
  const titled = mayTell ? titledNames(reading, sentence) : [];
  const untitled = mayTell ? findNames(reading, sentence) : [];
  for (const whole of [...titled, ...untitled.filter((name) => !titled.some((one) => overlaps(one, name)))]) {
    const name = withoutHouse(reading, withoutLead(whole, unnamed));
    const isTitled = titled.includes(whole);
    if ([...drafts, ...unnamed].some((other) => overlaps(other, name))) continue;
    if (!isTitled && !isPersonLike(reading, name)) continue;
    const usable = told.filter((cue) => pointsAt(reading, cue, name));
    const full = isTitled || name.to - name.from >= 2;
    const cue = nearest(
      reading,
      usable,
      withPlace(reading, sentence, name),
      full ? REACH - 1 : UNKNOWN_REACH,
    );
    if (cue === null && !(full && speaksToMe(reading, name))) continue;
    const words = cue === null ? { from: name.from, to: name.to + 2 } : span(name, cue);
    drafts.push({ ...words, kind: 'person', topic: name, anchor: null, about: 'reader' });
  }
  return drafts;
}

const TO_ME: ReadonlySet<string> = new Set('me mich mir mij mi m us uns ons nous nos ci'.split(' '));
const TO_YOU: ReadonlySet<string> = new Set('you u ye te ti vous sie dich je jou voce usted'.split(' '));
const ABOUT: ReadonlySet<string> = new Set(
  'said says told asked sagte sagt meinte zei zegt vond dit disait dijo dice disse diz falou mandou'.split(
    ' ',
  ),
);

const speaks = flag((text) => TO_ME.has(text) || ABOUT.has(text));

/** False for most sentences: without such a word behind it no name is that of somebody who spoke to the sender. */
function maySpeak({ analysis: { tokens } }: Reading, sentence: Sentence, held: Held): boolean {
  if ((held & ME) === 0) return false;
  for (let at = sentence.from + 1; at <= sentence.to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && speaks(token.word)) return true;
  }
  return false;
}

/** "Ailsa Campbell said ye", "Beatrice Ferraris mi ha pregato": what is said right behind a name was said to the sender. */
function speaksToMe(reading: Reading, name: Stretch): boolean {
  const [first = '', second = ''] = [0, 1].map((at) => reading.analysis.tokens[name.to + at]?.norm ?? '');
  if (/[,;:.]/u.test(reading.analysis.tokens[name.to]?.gap ?? '')) return false;
  return (
    (TO_ME.has(first) && second !== '') || (ABOUT.has(first) && (TO_ME.has(second) || TO_YOU.has(second)))
  );
}

/** "Unser gemeinsamer Bekannter Horst Becker": the noun before belongs to the cue, and the rest is the name. */
function withoutLead(name: Stretch, unnamed: readonly Cue[]): Stretch {
  const lead = unnamed.find((cue) => cue.to > name.from && cue.to < name.to);
  return lead === undefined ? name : { from: lead.to, to: name.to };
}

/** "Rainer Holzapfel of Mahle": where they work is known for itself. */
function withoutHouse({ anchors, analysis: { tokens } }: Reading, name: Stretch): Stretch {
  for (let at = name.from + 1; at < name.to - 1; at += 1) {
    if (tokens[at]?.capital === true) continue;
    if (anchors.some(({ from, entries }) => from > at && from < name.to && entries.every(isNoPerson)))
      return { from: name.from, to: at };
  }
  return name;
}

function isNoPerson({ field }: Entry): boolean {
  return field !== 'person';
}

const WHERE: ReadonlySet<string> = new Set(
  'at from of in over back van bij uit von bei aus vom de del da do chez di dell della'.split(' '),
);
const WHERE_REACH = 6;

/** "Mike Delgado over at the Globe": where they are from belongs to the name. */
function withPlace(reading: Reading, sentence: Sentence, name: Stretch): Stretch {
  const { tokens } = reading.analysis;
  if (!WHERE.has(tokens[name.to]?.norm ?? '')) return name;
  let to = name.to;
  for (let at = name.to; at < sentence.to && at < name.to + WHERE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap.trim() !== '') break;
    // "A Bia do coworking me falou", "seu Zé da cooperativa quem me passou"
    if (cuesIn(reading, 'told', { from: at, to: sentence.to }).some((cue) => cue.from === at))
      return { from: name.from, to: at };
    if (token.capital) to = at + 1;
  }
  return { from: name.from, to };
}

const BEFORE_NAME: ReadonlySet<string> = new Set(
  'of from by via through with van von de di da par por door namens tramite know kennen connaissons conocemos conhecemos conosciamo'.split(
    ' ',
  ),
);

/** "Via" and "greetings from" stand before the name; a lone unknown name counts only before "said" and its like. */
function pointsAt(reading: Reading, cue: Cue, name: Stretch): boolean {
  const isJoined = reading.cues.some(
    (and) =>
      and.role === 'and' &&
      and.from >= name.to &&
      and.to <= cue.from &&
      // "Maria Lopez and you go way back"
      cuesIn(reading, 'you', { from: and.to, to: and.to + 1 }).length === 0,
  );
  if (isJoined) return false;
  const last = reading.analysis.tokens[cue.to - 1]?.norm ?? '';
  if (BEFORE_NAME.has(last)) return cue.to <= name.from && name.to - name.from >= 2;
  // "Il suo nome me l'ha fatto Piero"
  const isLast = cue.to - cue.from > 2 && cue.to === name.from && GIVEN.has(last);
  return isLast || name.to - name.from >= 2 || name.to <= cue.from;
}

const GIVEN: ReadonlySet<string> = new Set('fatto dato data passato dio paso lo'.split(' '));

function isOwn(reading: Reading, stretch: Stretch): boolean {
  return reading.analysis.tokens
    .slice(stretch.from, stretch.to)
    .every((token) => reading.ownNames.has(token.norm));
}

function isPersonLike(reading: Reading, name: Stretch): boolean {
  const { tokens } = reading.analysis;
  const first = tokens[name.from];
  if (first === undefined || name.to - name.from > 3 || first.upper || isSite(first.word)) return false;
  // "Jobs for Nature"
  if (tokens.slice(name.from, name.to).some(({ norm }) => norm === 'for')) return false;
  // Not by the short words of firms: Bruno Sá is no S.A.
  const kind = kindByName(reading, name);
  if (kind !== null && kind !== 'employer') return false;
  if (isIn(reading, name)) return false;
  // "Two former Coca-Cola people"
  if (cuesIn(reading, 'group', { from: name.to, to: name.to + 1 }).length > 0) return false;
  const isShort = tokens[name.to - 1]?.upper === true;
  return !reading.anchors.some((anchor) => overlaps(anchor, name) && (isShort || isOfElse(anchor, name)));
}

/** "Your cousin in Pocitos says": where somebody is; "a mutual friend in Piotr Zawadzki" is one. */
function isIn(reading: Reading, name: Stretch): boolean {
  const at = name.from - 1;
  const before = reading.analysis.tokens[at]?.norm;
  const friends = name.to - name.from > 1 ? cuesIn(reading, 'vaguePerson', { from: 0, to: at }) : [];
  if (friends.some(({ to }) => to === at)) return false;
  return before === 'in' || (reading.romance && (before === 'en' || before === 'em'));
}

const EVERYDAY: ReadonlySet<string> = new Set(['leisure', 'work', 'trade', 'tech']);

/** Something that is known, and more than a surname that is a word as well: "Matteo Gallina". */
function isOfElse({ from, to, entries, concepts }: Anchor, name: Stretch): boolean {
  if (entries.length > 0) return true;
  const isWord = from > name.from && to === name.to && to - from === 1;
  return concepts.some(({ domain }) => !isWord || !EVERYDAY.has(domain));
}

function nearest(reading: Reading, cues: readonly Cue[], to: Stretch, reach: number): Cue | null {
  const near = cues.filter((cue) => distance(cue, to) <= reach);
  return near.reduce<Cue | null>(
    (best, cue) => (best === null || apart(reading, cue, to) < apart(reading, best, to) ? cue : best),
    null,
  );
}

const PAUSE = 3;

/** Words between, and more where a comma parts them. */
function apart(reading: Reading, cue: Stretch, to: Stretch): number {
  const from = Math.min(cue.to, to.to);
  const gaps = reading.analysis.tokens.slice(from, Math.max(cue.from, to.from) + 1);
  return distance(cue, to) + (gaps.some((token) => /[,;:]/u.test(token.gap)) ? PAUSE : 0);
}
