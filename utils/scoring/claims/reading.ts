import type { Profile, Sender } from '../../requests/index.ts';
import { type Analysis, analyse } from '../topics/analysis.ts';
import { type Anchor, findAnchors } from '../topics/anchors.ts';
import { type CardPart, readCard } from '../topics/card.ts';
import { prepareProfile } from '../topics/profile-index.ts';
import { tokenize } from '../topics/tokens.ts';
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
  /** Nouns have capitals too. */
  readonly german: boolean;
  /** Names of sender and reader: they greet and sign. */
  readonly ownNames: ReadonlySet<string>;
  /** People in between, as the card counts them. */
  readonly mutualConnections: number | null;
}

/** UTF-16 units. The network allows 300; what a page puts in beyond this is not read, so that no note can take long. */
const LONGEST_NOTE = 2000;

export function readNote(note: string, sender: Sender, profile: Profile, language: string | null): Reading {
  const analysis = analyse(note.slice(0, LONGEST_NOTE));
  const index = prepareProfile(profile);
  const languages = cueLanguages(analysis.tokens, language);
  const ownNames = new Set([...tokenize(profile.name), ...tokenize(sender.name)].map((token) => token.norm));
  const cues = findCues(analysis.tokens, languages);
  return {
    analysis,
    anchors: findAnchors(analysis, index),
    cues,
    cuesByRole: Map.groupBy(cues, (cue) => cue.role),
    sentences: joinAsides(splitSentences(analysis.text, analysis.tokens), cues),
    card: readCard(sender, index),
    german: languages.includes('de'),
    ownNames,
    mutualConnections: sender.mutualConnections,
  };
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

/** The cues of one role that lie inside a stretch. */
export function cuesIn(reading: Reading, role: CueRole, within: Stretch): readonly Cue[] {
  const cues = reading.cuesByRole.get(role);
  return cues === undefined ? NONE : cues.filter((cue) => cue.from >= within.from && cue.to <= within.to);
}

/** Words from one stretch to another, none between when they overlap. */
export function distance(left: Stretch, right: Stretch): number {
  return Math.max(0, Math.max(left.from, right.from) - Math.min(left.to, right.to));
}

export function overlaps(left: Stretch, right: Stretch): boolean {
  return left.from < right.to && right.from < left.to;
}
