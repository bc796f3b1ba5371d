import { readFileSync } from 'node:fs';

/** One person as a saved page's `expected.json` has them. */
export interface Expected {
  readonly slug: string;
  readonly name: string;
  readonly headline: string | null;
  readonly note: string | null;
  readonly mutualConnections: number | null;
  readonly sharedContext: string | null;
  readonly receivedText: string | null;
  /** All that the document holds of a note that the site cuts in earnest. */
  readonly noteInDom?: string;
}

export interface SavedPage {
  readonly html: string;
  readonly url: string;
  readonly requests: readonly Expected[];
  readonly afterScroll: readonly Expected[];
  readonly afterOtherBucket: readonly Expected[];
}

export function savedPage(name: string): SavedPage {
  const folder = new URL(`./saved/${name}/`, import.meta.url);
  const html = readFileSync(new URL('index.html', folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Partial<SavedPage>;
  const { url = '', requests = [], afterScroll = [], afterOtherBucket = [] } = expected;
  return { html, url, requests, afterScroll, afterOtherBucket };
}
