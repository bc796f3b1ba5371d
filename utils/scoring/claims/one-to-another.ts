import { flag } from '../text/word.ts';
import { sameStem } from '../topics/similar.ts';
import { isFunctionWord, isGeneric } from '../topics/words.ts';
import { kindAt } from './kinds-of-people.ts';
import { isNamedAfter } from './people-names.ts';
import type { Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { words } from './word-list.ts';

const FURTHEST = 4;
const BESIDE = 2;
const CONNECTING = words(
  'to tot zu ad para com con avec mit met cum grusst groet greets salutes saluda saluta salue reconhece reconoce riconosce reconnait erkennt herkent always immer altijd toujours siempre sempre',
);
/** Stands between the one and the other; "a" does so too, in some languages. */
export const connects = (word: string): boolean => CONNECTING.has(word);
const isConnecting = flag(connects);
const SHORTEST_REPEATED = 4;
const IDIOMS = words(
  'step day face peer door end back side word week year time hand business schritt tag stap dag jour pas face paso dia mano passo giorno punto point coast wall head heart more again over',
);

/** "Da volontaria FAI a volontaria FAI", "dev to dev", "von Imker zu Imker": the same said of the one and of the other. */
export function oneToAnother(reading: Reading, sentence: Sentence): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  for (let at = sentence.from + 1; at + 1 < sentence.to; at += 1) {
    const joining = tokens[at];
    // "A" is an article elsewhere.
    const isTo = reading.romance && joining?.norm === 'a';
    if (joining === undefined || !(isTo || isConnecting(joining.word))) continue;
    for (let left = at - 1; left >= sentence.from && left >= at - BESIDE; left -= 1) {
      for (let right = at + 1; right < sentence.to && right <= left + FURTHEST; right += 1) {
        const topic = repeated(reading, sentence, left, right);
        if (topic !== null) return [pairCue(left, right + 1, topic)];
      }
    }
  }
  return [];
}

/** What is named twice, where it is something that people are called by. */
function repeated(reading: Reading, sentence: Sentence, left: number, right: number): Stretch | null {
  const { tokens, stems } = reading.analysis;
  const [token, other] = [tokens[left], tokens[right]];
  const [stemmed, otherStem] = [stems[left] ?? '', stems[right] ?? ''];
  if (token === undefined || other === undefined || other.upper !== token.upper) return null;
  // "MIT" is no "mit".
  if (!isSame(stemmed, otherStem) || (isFunctionWord(token.norm) && !token.upper) || IDIOMS.has(token.norm))
    return null;
  if (!token.upper && (isGeneric(stemmed) || token.norm.length < SHORTEST_REPEATED)) return null;
  if (!tokens.slice(left + 1, right + 1).every(({ gap }) => /^[ -]$/u.test(gap))) return null;
  const kind = kindAt(reading, left);
  const isName = token.upper || (left > sentence.from && token.capital && !reading.german);
  if (kind === undefined && !isName && !isNamedAfter(reading, left)) return null;
  return kind ?? { from: left, to: left + 1 };
}

const ONE = words('one een ene ein eine einem einen einer un une uno una um uma');
/** Stands before the one, where another follows. */
export const namesOne = (word: string): boolean => ONE.has(word);
const isOne = flag(namesOne);
const ANOTHER = words('another ander andere anderen autre otro otra outro outra altro altra');
const ANOTHER_REACH = 3;

/** "From one beekeeper to another" */
export function oneAndAnother(reading: Reading, sentence: Sentence): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  for (let at = sentence.from; at + ANOTHER_REACH < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isOne(token.word)) continue;
    const topic = kindAt(reading, at + 1);
    if (topic === undefined) continue;
    for (let next = topic.to; next < sentence.to && next < topic.to + ANOTHER_REACH; next += 1)
      if (ANOTHER.has(tokens[next]?.norm ?? '')) return [pairCue(at, next + 1, topic)];
  }
  return [];
}

/** "Arrampicatore ad arrampicatrice" too. */
function isSame(left: string, right: string): boolean {
  return left === right || sameStem(left, right);
}
