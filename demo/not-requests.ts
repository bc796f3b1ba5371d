import type { Look } from './demo-request.ts';

export interface OtherInvitation {
  readonly kind: 'page' | 'newsletter' | 'event' | 'group';
  /** What the invitation is to: a page, a newsletter, an event, a group. */
  readonly title: string;
  readonly path: string;
  readonly from: string;
  readonly fromSlug: string;
  readonly received: string;
  /** Stands after this many requests in the column. */
  readonly after: number;
}

/** Invitations that are not connection requests; they carry Ignore and Accept as well. */
export const OTHER_INVITATIONS: readonly OtherInvitation[] = [
  {
    kind: 'page',
    title: 'Stroom Detachering',
    path: '/company/stroom-detachering/',
    from: 'Saskia Dijkgraaf',
    fromSlug: 'saskia-dijkgraaf-werving',
    received: 'Today',
    after: 5,
  },
  {
    kind: 'newsletter',
    title: 'Low Water Mark, a monthly letter on dry rivers',
    path: '/newsletters/low-water-mark-700214/',
    from: 'Elspeth Rennie',
    fromSlug: 'elspeth-rennie',
    received: '2 days ago',
    after: 16,
  },
  {
    kind: 'event',
    title: 'River Hack Nijmegen 2027: first evening',
    path: '/events/river-hack-nijmegen-2027/',
    from: 'Joost van Aalst',
    fromSlug: 'joost-van-aalst',
    received: '1 week ago',
    after: 33,
  },
  {
    kind: 'group',
    title: 'Sourdough for Engineers',
    path: '/groups/550142/',
    from: 'Fatou Diallo',
    fromSlug: 'fatou-diallo-delta',
    received: '3 weeks ago',
    after: 48,
  },
];

export interface Suggestion {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly why: string;
  readonly look: Look;
}

/** People the reader might invite; none of them asked for anything. */
export const SUGGESTIONS: readonly Suggestion[] = [
  {
    slug: 'petra-hollander',
    name: 'Petra Hollander',
    headline: 'Dike inspector, Betuwe',
    why: '12 mutual connections',
    look: 'bob-2',
  },
  {
    slug: 'samuel-okwuosa',
    name: 'Samuel Okwuosa',
    headline: 'Remote sensing, Lagos floodplains',
    why: '3 mutual connections',
    look: 'short-5',
  },
  {
    slug: 'ana-luiza-prado',
    name: 'Ana Luíza Prado',
    headline: 'Choir conductor and translator',
    why: 'Joost van Aalst is a mutual connection',
    look: 'curls-3',
  },
  {
    slug: 'bram-terpstra',
    name: 'Bram Terpstra',
    headline: 'Boat builder in Grou',
    why: 'Lives near Utrecht',
    look: 'beard-1',
  },
];

export interface Post {
  readonly name: string;
  readonly slug: string;
  readonly headline: string;
  readonly age: string;
  readonly text: string;
  readonly likes: number;
  readonly look: Look;
  /** A drawn river gauge stands under the text. */
  readonly picture?: true;
}

export const FEED: readonly Post[] = [
  {
    name: 'Elspeth Rennie',
    slug: 'elspeth-rennie',
    headline: 'Water historian, Edinburgh',
    age: '2 h',
    text: 'Found in the archive today: a ferryman’s almanac from 1784 in which he drew the height of the Tweed every single morning, for eleven years, as a little fish. When the water was high the fish smiles.',
    likes: 214,
    look: 'grey-bun-1',
  },
  {
    name: 'Joost van Aalst',
    slug: 'joost-van-aalst',
    headline: 'Hardware for Open Gauges',
    age: '7 h',
    text: 'Gauge 300 went into the Linge this morning, in the rain, with a borrowed ladder. The new boards run for two winters on a pair of batteries. Drawings are in the usual place.',
    likes: 88,
    look: 'short-2',
    picture: true,
  },
  {
    name: 'Fatou Diallo',
    slug: 'fatou-diallo-delta',
    headline: 'Head of operations at Waterlab Delta',
    age: '1 d',
    text: 'We will show our mistakes again at the autumn open house. Last year’s wall of wrong forecasts drew more people than the coffee did. Tell me which one you want framed.',
    likes: 131,
    look: 'bun-5',
  },
];
