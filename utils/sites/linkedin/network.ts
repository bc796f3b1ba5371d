import type { Network } from '../network.ts';
import { EMPTY_INBOX } from '../words/empty-inbox.ts';
import { MUTUAL_WORDS } from '../words/mutual-words.ts';
import { OUTCOME_WORDS } from '../words/outcome-words.ts';
import { profileSlug } from './profile-slug.ts';
import { linkedinSigns } from './signs.ts';

/** The network with the professional profiles, in every generation of its pages since 2019. */
export const linkedinNetwork: Network = {
  ...linkedinSigns,
  personAt: profileSlug,
  profileOf: (slug, origin) => `${origin}/in/${encodeURIComponent(slug)}/`,
  language: ({ documentElement }) => documentElement.lang,
  marks: {
    list: '[data-testid="lazy-column"]',
    inCommon: '[id^="in-common"]',
    modal: '.artdeco-modal',
  },
  words: { mutual: MUTUAL_WORDS, empty: EMPTY_INBOX, outcomes: OUTCOME_WORDS },
};
