import type { CommonGround, CommonGroundKind } from '../requests/index.ts';

/** What a card shows that sender and reader share, as far as it tells where somebody comes from. */
export const SOURCES = ['school', 'employer', 'people', 'place', 'interest', 'none'] as const;
export type Source = (typeof SOURCES)[number];

const SOURCE_OF: Readonly<Record<CommonGroundKind, Source>> = {
  school: 'school',
  employer: 'employer',
  people: 'people',
  place: 'place',
  topic: 'interest',
  industry: 'interest',
  community: 'interest',
  event: 'interest',
};

/** As much of a sender's card as tells where they come from. */
export interface Card {
  readonly mutualConnections: number | null;
  readonly commonGround: readonly Pick<CommonGround, 'kind'>[];
}

/** Every one that a card shows, each once, in the order of {@link SOURCES}; `none` alone where it shows nothing. */
export function sourcesOf({ mutualConnections, commonGround }: Card): readonly Source[] {
  const shown = new Set(commonGround.map(({ kind }) => SOURCE_OF[kind]));
  if ((mutualConnections ?? 0) > 0) shown.add('people');
  return shown.size === 0 ? ['none'] : SOURCES.filter((source) => shown.has(source));
}
