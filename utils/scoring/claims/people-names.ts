import type { Evidence } from '../../requests/index.ts';
import type { Anchor } from '../topics/anchors.ts';
import type { CardPart } from '../topics/card.ts';
import type { EntryField } from '../topics/profile-index.ts';
import type { Token } from '../topics/tokens.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

/** What makes a name of people of the name of a house or a town: "Mieleaner", "Hallenaars", "VUB'ers", "Lotusser". */
const ENDING =
  /^(?:ians?|ans?|[ai]?an(?:er|ers|erin|erinnen|o|os|a|as|i|e)|e?naars?|aars?|s?sers?|l?ers?|lern?|ern?|er(?:in|innen)?|iners?|istas?|isti|iste|istes|ite|ites|ois|oises?|ais|aises?|iens?|iennes?|eses?|esi|ense|enses|eiros?|eiras?|inos?|inas?|ini)$/u;
const FRENCH = /^(?:ais|aises?)$/u;
const SHORTEST_BASE = 4;
const SHORTEST_INITIALS = 2;
const HOUSES: ReadonlySet<EntryField> = new Set<EntryField>(['employer', 'school', 'community', 'place']);

/** Whether a word is called after something by its ending, whatever that is. */
export function isNamedAfter({ analysis: { tokens } }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital) return false;
  return (
    isMember(token) ||
    /(?:ianer|ianers|aner|naars?|isser|issers|ler|lerin|anos?|anas?|ani)$/u.test(token.norm)
  );
}

/** Initials with an ending that has been taken off: "GDLer". */
function isMember(token: Token): boolean {
  return token.upper && token.raw.length >= SHORTEST_INITIALS && token.end - token.start > token.raw.length;
}

/** The word that people are called after, or a name that begins like theirs. */
export function isCalledAfter(people: string, name: string): boolean {
  const base = name.length > SHORTEST_BASE ? name.replace(/[aeioy]$/u, '') : name;
  // "Nantaises" of Nantes
  const bare = name.endsWith('es') ? name.slice(0, -2) : base;
  if (bare.length >= SHORTEST_BASE && people.startsWith(bare) && FRENCH.test(people.slice(bare.length)))
    return true;
  if (base.length < SHORTEST_BASE || !people.startsWith(base)) return false;
  return ENDING.test(people.slice(base.length)) || ENDING.test(people.slice(name.length));
}

/** "Mieleaner" to somebody who was at Miele: what of the profile people are called after. */
export function byItsPeople(reading: Reading, topic: Stretch): Anchor | null {
  const { tokens } = reading.analysis;
  const words = tokens.slice(topic.from, topic.to);
  const entries = reading.profile.entries.filter(
    (entry) =>
      HOUSES.has(entry.field) &&
      entry.analysis.tokens.some(
        (own) =>
          own.capital && words.some((word) => word.norm !== own.norm && isCalledAfter(word.norm, own.norm)),
      ),
  );
  return entries.length === 0 ? null : { ...topic, entries, concepts: [], ambiguous: false };
}

/** The same on the sender's card. */
export function peopleOnCard(card: readonly CardPart[], words: readonly Token[]): Evidence | null {
  for (const { where, analysis } of card) {
    const own = analysis.tokens.find(
      (token) =>
        token.capital &&
        words.some((word) => word.norm !== token.norm && isCalledAfter(word.norm, token.norm)),
    );
    if (own !== undefined) return { where, text: analysis.text.slice(own.start, own.end) };
  }
  return null;
}
