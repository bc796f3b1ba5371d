import type { Evidence } from '../../requests/index.ts';
import type { Analysis } from '../topics/analysis.ts';
import type { CardPart } from '../topics/card.ts';
import type { Entry, EntryField, ProfileIndex } from '../topics/profile-index.ts';
import type { Token } from '../topics/tokens.ts';
import { INDUSTRIES, type Industry } from './industry-words.ts';

const FIELDS: ReadonlySet<EntryField> = new Set<EntryField>([
  'title',
  'headline',
  'employer',
  'skill',
  'degree',
]);

/** The industry that a claim names: "insurance", "nelle risorse umane"; null where it names something else. */
export function industryNamed(topic: Analysis): Industry | null {
  const said = joined(topic.tokens);
  return INDUSTRIES.find(({ called }) => called.exec(said)?.[0].length === said.length) ?? null;
}

/** Whoever is an underwriter works in insurance. */
export function industryOnCard(card: readonly CardPart[], { shown }: Industry): Evidence | null {
  for (const { where, analysis } of card) {
    const found = shown.exec(joined(analysis.tokens));
    if (found !== null) return { where, text: analysis.text };
  }
  return null;
}

export function industryInProfile({ entries }: ProfileIndex, { shown }: Industry): Entry | undefined {
  return entries.find(({ field, analysis }) => FIELDS.has(field) && shown.test(joined(analysis.tokens)));
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ norm }) => norm).join(' ');
}
