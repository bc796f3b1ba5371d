import type { Label } from '../utils/requests/index.ts';

export type Hair =
  | 'short'
  | 'long'
  | 'bun'
  | 'curls'
  | 'bald'
  | 'scarf'
  | 'bob'
  | 'beard'
  | 'grey-short'
  | 'grey-bun';

/** How the drawn portrait looks: hair and a skin tone from 1 (light) to 5 (dark). */
export type Look = `${Hair}-${1 | 2 | 3 | 4 | 5}`;

/** What the site itself says that sender and reader share. */
interface SharedPlace {
  readonly kind: 'school' | 'company';
  readonly name: string;
}

/** One waiting request of the demo network, as its author meant it. */
export interface DemoRequest {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly note: string | null;
  /** The language of the note (ISO 639-1); left out where there is none. */
  readonly noteLanguage?: string;
  /** The label that the request was written to have: for tests of the data, never given to the page. */
  readonly intent: Label;
  /** The site's line about people in between. */
  readonly mutual?: string;
  readonly shared?: SharedPlace;
  readonly received: string;
  /** Without one, the picture shows initials. */
  readonly look?: Look;
  readonly verified?: true;
  /** The card says "follows you", and its Accept is a link that answers trusted presses only. */
  readonly followsYou?: true;
  /** Accepting asks "Take care when connecting" first. */
  readonly asksCare?: true;
}
