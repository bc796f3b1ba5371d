import type { MessageId, Words } from '../../utils/i18n/index.ts';
import type { Request } from '../../utils/requests/index.ts';

/** One of each kind that a reader meets most, in the order in which they are tried. */
const KINDS = ['pitch', 'genuine', 'bare', 'recruiter', 'generic'] as const;
type Kind = (typeof KINDS)[number];

/** Nobody in here exists. */
const NAMES: Readonly<Record<Kind, string>> = {
  pitch: 'Max Calder',
  genuine: 'Ilse Brandsma',
  bare: 'Tom Okafor',
  recruiter: 'Nadia Ferreira',
  generic: 'Corinne Vasseur',
};

/** Most requests come without a note, and so does one of these. */
const MUTUAL: Readonly<Record<Kind, number>> = { pitch: 1, genuine: 4, bare: 7, recruiter: 12, generic: 2 };

/** Invented requests in the reader's own language. They are on no site and are never kept. */
export function samplesIn(words: Words): readonly Request[] {
  return KINDS.map((kind) => ({
    id: `sample:${kind}`,
    site: 'sample',
    slug: kind,
    sender: {
      name: NAMES[kind],
      headline: words.say(`sampleHeadline.${kind}` satisfies MessageId),
      profileUrl: null,
      mutualConnections: MUTUAL[kind],
      sharedContext: null,
    },
    note: kind === 'bare' ? null : words.say(`sampleNote.${kind}` satisfies MessageId),
    receivedText: null,
  }));
}
