import type { Profile, Sender } from '../../requests/index.ts';
import type { Token as CutToken } from '../text/tokens.ts';
import { type Analysis, analyse } from '../topics/analysis.ts';
import { type Anchor, findAnchors } from '../topics/anchors.ts';
import { type CardPart, readCard } from '../topics/card.ts';
import { type Entry, type EntryField, type ProfileIndex, prepareProfile } from '../topics/profile-index.ts';
import { tokenize, tokensFrom } from '../topics/tokens.ts';
import { isFunctionWord } from '../topics/words.ts';
import { type Cue, cueLanguages, findCues } from './cue-finder.ts';
import type { CueRole } from './cues/cue-table.ts';
import { type Sentence, type Stretch, splitSentences } from './sentences.ts';

/** A note read once: its words, what they name, which cues they hold. */
export interface Reading {
  readonly analysis: Analysis;
  readonly anchors: readonly Anchor[];
  readonly cues: readonly Cue[];
  readonly cuesByRole: ReadonlyMap<CueRole, readonly Cue[]>;
  readonly sentences: readonly Sentence[];
  readonly card: readonly CardPart[];
  readonly profile: ProfileIndex;
  /** A language whose verbs say "we" by their ending. */
  readonly romance: boolean;
  /** Nouns have capitals too. */
  readonly german: boolean;
  /** Names of sender and reader: they greet and sign. */
  readonly ownNames: ReadonlySet<string>;
  /** People in between, as the card counts them. */
  readonly mutualConnections: number | null;
}

const STOP = /[.!?\n,:;]/u;
const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'it']);

/** UTF-16 units. The network allows 300; what a page puts in beyond this is not read, so that no note can take long. */
const LONGEST_NOTE = 2000;

/** @param cut The words of the note. */
export function readNote(
  note: string,
  cut: readonly CutToken[],
  sender: Sender,
  profile: Profile,
  language: string | null,
): Reading {
  const text = note.slice(0, LONGEST_NOTE);
  const analysis = analyse(text, text === note ? tokensFrom(text, cut) : tokenize(text));
  const index = prepareProfile(profile);
  const languages = cueLanguages(analysis.tokens, language);
  const ownNames = new Set([...tokenize(profile.name), ...tokenize(sender.name)].map((token) => token.norm));
  const german = languages.includes('de');
  const anchors = findAnchors(analysis, index).filter(
    (anchor, _, all) => german || !isInLongerName(analysis, anchor, all),
  );
  const cues = findCues(analysis.tokens, languages).filter(
    (cue) =>
      cue.role !== 'not' ||
      !(anchors.some((anchor) => isInside(cue, anchor)) || isInThe(analysis, cue, languages)),
  );
  return {
    analysis,
    anchors,
    cues,
    cuesByRole: Map.groupBy(cues, (cue) => cue.role),
    sentences: joinAsides(splitSentences(analysis.text, analysis.tokens), cues),
    card: readCard(sender, index),
    profile: index,
    romance: languages.some((one) => ROMANCE.has(one)),
    german,
    ownNames,
    mutualConnections: sender.mutualConnections,
  };
}

/** "Colegas no Itaú": "in the" in Portuguese, where the note may be in it. */
function isInThe({ tokens }: Analysis, cue: Stretch, languages: readonly string[]): boolean {
  const named = tokens[cue.to]?.capital === true;
  return named && cue.to - cue.from === 1 && tokens[cue.from]?.norm === 'no' && languages.includes('pt');
}

/** "Médecins sans frontières" denies nothing. */
function isInside(cue: Stretch, anchor: Anchor): boolean {
  return anchor.from < cue.from && cue.to < anchor.to;
}

const TOPICS: ReadonlySet<EntryField> = new Set<EntryField>([
  'skill',
  'interest',
  'title',
  'headline',
  'degree',
  'post',
]);

/** A name of several words, of which one alone is seldom meant. */
function isPartOf(entry: Entry): boolean {
  return entry.field !== 'person' && entry.field !== 'place' && entry.hard.size > 1;
}

/** "Cork Airport", "Kafka Summit": a word of a longer name is not the reader's subject of that name. */
function isInLongerName(analysis: Analysis, anchor: Anchor, all: readonly Anchor[]): boolean {
  const token = analysis.tokens[anchor.from];
  if (anchor.to - anchor.from > 1 || token?.capital !== true || token.upper) return false;
  if (anchor.entries.some((entry) => !TOPICS.has(entry.field) && !isPartOf(entry))) return false;
  const isName = (at: number, gap: string | undefined): boolean => {
    const word = analysis.tokens[at];
    // "Johnson & Wales" is not in Wales.
    if (word?.capital !== true || (gap !== ' ' && gap !== ' & ') || at === 0) return false;
    if (isFunctionWord(word.norm)) return false;
    return !all.some((other) => other.from <= at && at < other.to);
  };
  const before =
    isName(anchor.from - 1, token.gap) && !STOP.test(analysis.tokens[anchor.from - 1]?.gap ?? '');
  return before || (isName(anchor.to, analysis.tokens[anchor.to]?.gap) && anchor.from > 0);
}

const NONE: readonly Cue[] = [];

const ASIDE = 4;

/** "Bijen! Jij ook?": a few words with a cue belong to the sentence before. */
function joinAsides(sentences: readonly Sentence[], cues: readonly Cue[]): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const aside =
      sentence.to - sentence.from <= ASIDE &&
      cues.some((cue) => (cue.role === 'shared' || cue.role === 'too') && cue.from === sentence.from);
    if (before === undefined || !aside || before.question) {
      joined.push(sentence);
      continue;
    }
    joined[joined.length - 1] = {
      from: before.from,
      to: sentence.to,
      question: false,
      chunks: [...before.chunks, ...sentence.chunks],
    };
  }
  return joined;
}

/** The cues of one role that lie inside a stretch. Asked for hundreds of times for a note, mostly in vain: then nothing is made. */
export function cuesIn(reading: Reading, role: CueRole, within: Stretch): readonly Cue[] {
  const cues = reading.cuesByRole.get(role) ?? NONE;
  let found: Cue[] | null = null;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.from < within.from || cue.to > within.to) continue;
    if (found === null) found = [cue];
    else found.push(cue);
  }
  return found ?? NONE;
}

/** Words from one stretch to another, none between when they overlap. */
export function distance(left: Stretch, right: Stretch): number {
  return Math.max(0, Math.max(left.from, right.from) - Math.min(left.to, right.to));
}

export function overlaps(left: Stretch, right: Stretch): boolean {
  return left.from < right.to && right.from < left.to;
}
