import type { Evidence } from '../../requests/index.ts';
import type { Analysis } from './analysis.ts';
import type { CardPart } from './card.ts';
import type { Token } from './tokens.ts';
import { isFunctionWord } from './words.ts';

/** Two letters stand for too much. */
const LEAST = 3;
const MOST = 7;

/**
 * A name on the card that the topic's letters are the beginnings of ("UMCG", "Universitair Medisch Centrum Groningen"), or the
 * letters themselves where the topic is the name; null where there is none.
 */
export function initialsOnCard(card: readonly CardPart[], topic: Analysis): Evidence | null {
  const joined = joinedLetters(topic);
  const letters = topic.tokens.find((token) => token.upper && token.norm.length >= LEAST)?.norm;
  const spelled = initialsOf(topic.tokens);
  for (const { where, analysis } of card) {
    const found =
      (joined === null ? null : sameLetters(analysis, joined)) ??
      (letters === undefined ? null : spelledOut(analysis, letters)) ??
      (spelled.length < LEAST ? null : shortened(analysis, spelled));
    if (found !== null) return { where, text: found };
  }
  return null;
}

/** "P&O": letters that only an ampersand joins; null for anything else. */
function joinedLetters({ tokens }: Analysis): string | null {
  const [first, second] = tokens;
  if (tokens.length !== 2 || first?.capital !== true || second?.capital !== true) return null;
  if (second.gap !== '&' || first.norm.length > 1 || second.norm.length > 1) return null;
  return first.norm + second.norm;
}

function sameLetters({ text, tokens }: Analysis, letters: string): string | null {
  for (const [at, first] of tokens.entries()) {
    const second = tokens[at + 1];
    if (second?.gap === '&' && first.norm + second.norm === letters)
      return text.slice(first.start, second.end);
  }
  return null;
}

function isPartOfName(token: Token): boolean {
  return token.capital || !isFunctionWord(token.norm);
}

function initialsOf(words: readonly Token[]): string {
  return words
    .filter(isPartOfName)
    .map(({ norm }) => norm.charAt(0))
    .join('');
}

function spelledOut({ text, tokens }: Analysis, letters: string): string | null {
  if (letters.length > MOST) return null;
  for (const [from, first] of tokens.entries()) {
    if (!first.capital || first.norm.charAt(0) !== letters.charAt(0)) continue;
    let left = letters;
    for (const token of tokens.slice(from)) {
      if (!isPartOfName(token)) continue;
      if (token.norm.charAt(0) !== left.charAt(0)) break;
      left = left.slice(1);
      if (left === '') return text.slice(first.start, token.end);
    }
  }
  return null;
}

function shortened({ text, tokens }: Analysis, letters: string): string | null {
  const found = tokens.find((token) => token.upper && token.norm === letters);
  return found === undefined ? null : text.slice(found.start, found.end);
}
