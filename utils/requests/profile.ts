/** The reader's own side, against which claims are checked. Every list may be empty. */
export interface Profile {
  readonly name: string;
  readonly headline: string;
  readonly positions: readonly Position[];
  readonly education: readonly Education[];
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  readonly places: readonly string[];
  readonly events: readonly string[];
  readonly communities: readonly string[];
  /** Titles of posts, talks and articles of the reader's. */
  readonly posts: readonly string[];
  /** Names of people the reader knows. */
  readonly people: readonly string[];
}

export interface Position {
  readonly company: string;
  readonly title: string;
  readonly location: string;
}

export interface Education {
  readonly school: string;
  readonly degree: string;
}

/** Nothing is known of the reader yet. */
export const EMPTY_PROFILE: Profile = {
  name: '',
  headline: '',
  positions: [],
  education: [],
  skills: [],
  interests: [],
  places: [],
  events: [],
  communities: [],
  posts: [],
  people: [],
};
