/** What a phrase does in a note. */
export const CUE_ROLES = [
  /** Says that it holds for both: "we both", "fellow", "like you". */
  'shared',
  /** Says it weakly: "too", "also", "another". */
  'too',
  /** The reader, the two together, the sender. */
  'you',
  'we',
  'me',
  'your',
  /** "Of yours", after the thing. */
  'yours',
  /** Says of somebody else that it holds for them and the sender: "my sister and I". */
  'others',
  /** Between two that belong together. */
  'and',
  /** "Mine", after "yours and". */
  'mine',
  /** What the reader made: a text, or something said in public. */
  'text',
  'talk',
  /** A meeting in the past. */
  'met',
  /** What two did who met: "talked", "had lunch", "ci siamo sentiti". */
  'spoke',
  /** What they had of each other: "call", "coffee", and where it was: "wedding", "waiting room". */
  'exchange',
  'occasion',
  /** What the reader once did for the sender: "interviewed", "gave me a lift". */
  'served',
  /** "Last week", "the other day". */
  'lately',
  /** "Thanks for", "enjoyed". */
  'thanks',
  /** What a person in between did: "suggested", "says hi". */
  'told',
  /** "I saw that you": something known of the reader. */
  'know',
  /** The same behind the thing: "you play padel, I see", "chess in your profile". */
  'seen',
  /** Words that tell the kind. */
  'school',
  'employer',
  'community',
  'place',
  'industry',
  'interest',
  'event',
  /** Those who are alike in something: "Emory girls", "fintech folks". */
  'group',
  /** Something in common that has no name. */
  'vagueInterest',
  'vagueIndustry',
  'vaguePlace',
  'vaguePerson',
  'vagueEvent',
  'vagueSchool',
  'vagueEmployer',
  'vagueCommunity',
  'not',
  'sell',
  /** Looks like another cue and is none. */
  'ignore',
] as const;
export type CueRole = (typeof CUE_ROLES)[number];

/** The cues of one language: phrases parted by commas; `word*` stands for every word that begins so. */
export type CueTable = Readonly<Record<CueRole, string>>;
