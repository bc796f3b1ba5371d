import { type Draft, span } from './draft.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isOfYours, isRelated } from './unnamed-people.ts';
import { chunkOf, isDenied } from './widen.ts';
import { words } from './word-list.ts';

const AM = words('am m im ben bin suis soy sou sono');
const OF = words('of van von de d di do da dell della del to');
const REACH = 5;

/** "I'm a friend of your brother", "soy vecino de un cliente suyo": a person in between whom nobody names, and no word of what they said. */
export function friendOfKin(reading: Reading, sentence: Sentence): readonly Draft[] {
  const { tokens } = reading.analysis;
  for (let at = sentence.from + 1; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isRelated(token.word)) continue;
    const lead = tokens.slice(Math.max(sentence.from, at - REACH), at);
    const of = lead.findLastIndex(({ norm }) => OF.has(norm));
    const friend = tokens[at - lead.length + of - 1];
    if (of < 1 || friend === undefined || !isRelated(friend.word)) continue;
    const first = at - lead.length;
    const am = tokens
      .slice(Math.max(sentence.from, first - 1), first + of)
      .findIndex(({ norm }) => AM.has(norm));
    const chunk = chunkOf(sentence, { from: at, to: at + 1 });
    const yours = cuesIn(reading, 'your', { from: first + of, to: at }).length > 0 || isOfYours(reading, at);
    if (am < 0 || !yours || isDenied(reading, chunk, { from: at, to: at + 1 })) continue;
    const words = span({ from: Math.max(sentence.from, first - 1) + am, to: at + 1 });
    return [{ ...words, kind: 'person', topic: null, anchor: null, about: 'reader' }];
  }
  return [];
}
