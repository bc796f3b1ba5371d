import type { Label } from '../../utils/requests/index.ts';

/** Somebody at the door of the second demo network. */
export interface Knock {
  readonly handle: string;
  readonly name: string;
  readonly tagline: string;
  readonly note: string | null;
  readonly inCommon: number;
  readonly when: string;
  /** The label that it was written to have: for tests of the data, never given to the page. */
  readonly intent: Label;
}

/** The first six are there at once; the others come when the reader asks who else knocked. */
export const KNOCKS: readonly Knock[] = [
  {
    handle: 'mila.brandt',
    name: 'Mila Brandt',
    tagline: 'Restores church organs in the Achterhoek',
    note: 'Your talk on river gauges in Zutphen stayed with me: you said the pipes hum before the water comes. Which frequency was that? I tune pipes for a living and would love to compare.',
    inCommon: 3,
    when: '2 hours ago',
    intent: 'genuine',
  },
  {
    handle: 'dealflow_dan',
    name: 'Dan Harlow',
    tagline: 'I fill calendars for consultants',
    note: 'We help consultants book 15 qualified calls a month, guaranteed, or you pay nothing. Worth a quick 15 minute chat this week?',
    inCommon: 0,
    when: '5 hours ago',
    intent: 'pitch',
  },
  {
    handle: 'oumar.sy',
    name: 'Oumar Sy',
    tagline: 'Ferry pilot, Dakar and Gorée',
    note: null,
    inCommon: 11,
    when: 'yesterday',
    intent: 'unclear',
  },
  {
    handle: 'ines_recruits',
    name: 'Inês Valadão',
    tagline: 'Talent partner for water technology',
    note: 'I am looking for a lead hydrologist for a client in Porto, four days a week, partly remote. Your forecasting work fits well. Shall I send you the job description?',
    inCommon: 1,
    when: 'yesterday',
    intent: 'recruiter',
  },
  {
    handle: 'crypto.queen88',
    name: 'Evelyn Grand',
    tagline: 'Private wealth mentor',
    note: 'Hello dear, I turned 500 into 18,000 dollars in three weeks with my mentor and can show you how. Write me on WhatsApp +00 000 0000 so I can add you.',
    inCommon: 0,
    when: '2 days ago',
    intent: 'scam',
  },
  {
    handle: 'tove.l',
    name: 'Tove Lindqvist',
    tagline: 'Baker and rower, Karlstad',
    note: 'We rowed against each other in Grou in 2019, you were stroke in the yellow boat. I still owe you the sourdough starter I promised at the finish!',
    inCommon: 2,
    when: '3 days ago',
    intent: 'genuine',
  },
  {
    handle: 'growth.gus',
    name: 'Gus Ferrant',
    tagline: 'Founder at Leadlift',
    note: 'Quick one: we cut acquisition costs for firms like yours by 40%. I have two spots left this quarter. Open to seeing how it works?',
    inCommon: 4,
    when: '4 days ago',
    intent: 'pitch',
  },
  {
    handle: 'network.nadia',
    name: 'Nadia Openshaw',
    tagline: 'Connector of great minds',
    note: 'Hi, I came across your profile and would love to add like-minded professionals to my network.',
    inCommon: 0,
    when: '1 week ago',
    intent: 'generic',
  },
  {
    handle: 'kwabena.o',
    name: 'Kwabena Osei',
    tagline: 'Community mapping, Volta delta',
    note: null,
    inCommon: 6,
    when: '1 week ago',
    intent: 'unclear',
  },
  {
    handle: 'ruth.v',
    name: 'Ruth Verschoor',
    tagline: 'Second alto, Domkerk Chamber Choir',
    note: 'I sit behind you on Tuesdays. You left your pencil with the tide table in my copy of the Duruflé, shall I bring it next week?',
    inCommon: 9,
    when: '2 weeks ago',
    intent: 'genuine',
  },
];

export const FIRST_BATCH = 6;
