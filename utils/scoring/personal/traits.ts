import { type CommonGround, type Probabilities, SCORED_LABELS } from '../../requests/index.ts';
import type { FrameWords } from '../features/frame-values.ts';
import { isKnownLanguage } from '../language/languages.ts';
import type { Trait, TraitKey } from '../personal-weights.ts';
import { type Word, wordOf } from '../text/word.ts';
import { stem } from '../topics/stem.ts';
import { tokenize } from '../topics/tokens.ts';

/** What a request is made of, as far as lessons are concerned. */
export interface TraitSource {
  /** The masked note, folded; null where there is none. */
  readonly masked: string | null;
  readonly language: string | null;
  readonly headline: string | null;
  /** What the shipped model says of the note; null where there is none. */
  readonly probabilities: Probabilities | null;
  /** A headline that sells stands for the note that is not there. */
  readonly sells: boolean;
  readonly ground: readonly CommonGround[];
}

// Found by trying on readers with tastes of their own (`npm run evaluate`, section "learning"): words carry most.
const KIND = 0.6;
const GROUND = 0.5;
const WORDS = 4;
const HEADLINE = 1.5;

/** A kind less likely than this is none of the note's. */
const LEAST_PROBABILITY = 0.1;
/** A note of few words must not make each of them weigh too much. */
const FEWEST_WORDS = 4;
const FEWEST_IN_HEADLINE = 2;
const SHORTEST_WORD = 4;
/** A hostile note must not cost more. */
const MOST_WORDS = 120;

const NOT_LETTERS = /[^\p{L}]+/u;

function kindsOf({ probabilities, sells }: TraitSource): readonly Trait[] {
  if (probabilities === null) {
    const kind = sells ? 'pitch' : 'unclear';
    return [{ key: `kind:${kind}`, value: KIND, shown: kind }];
  }
  return SCORED_LABELS.filter((label) => probabilities[label] >= LEAST_PROBABILITY).map((label) => ({
    key: `kind:${label}`,
    value: KIND * probabilities[label],
    shown: label,
  }));
}

/** Each word once by its stem, those that every text has left out. */
function wordTraits(
  where: 'word' | 'headline',
  words: readonly string[],
  isCommon: (word: Word) => boolean,
  strength: number,
  fewest: number,
): readonly Trait[] {
  const byStem = new Map<string, string>();
  for (const word of words) {
    if (byStem.size === MOST_WORDS) break;
    if (word.length >= SHORTEST_WORD && !isCommon(wordOf(word))) byStem.set(stem(word), word);
  }
  const value = strength / Math.sqrt(Math.max(fewest, byStem.size));
  return [...byStem].map(([stemmed, word]) => ({
    key: `${where}:${stemmed}` satisfies TraitKey,
    value,
    shown: word,
  }));
}

/** Everything about a request that a lesson can be about. Names, figures and links are not among it. */
export function traitsOf(source: TraitSource, commonWords: FrameWords): readonly Trait[] {
  const { masked, language, headline, ground } = source;
  const ofEveryLanguage = (word: Word) => Object.values(commonWords).some((isCommon) => isCommon(word));
  const inNote = isKnownLanguage(language) ? commonWords[language] : ofEveryLanguage;
  const headlineWords = headline === null ? [] : tokenize(headline).map(({ norm }) => norm);
  return [
    ...kindsOf(source),
    ...[...new Set(ground.map(({ kind }) => kind))].map(
      (kind): Trait => ({ key: `ground:${kind}`, value: GROUND, shown: kind }),
    ),
    ...wordTraits('word', masked?.split(NOT_LETTERS) ?? [], inNote, WORDS, FEWEST_WORDS),
    ...wordTraits('headline', headlineWords, ofEveryLanguage, HEADLINE, FEWEST_IN_HEADLINE),
  ];
}
