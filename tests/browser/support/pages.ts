import { readFileSync } from 'node:fs';

/** Where the network lists the requests that wait. */
export const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

/** What `expected.json` says of a saved page. */
interface Expected {
  readonly url: string;
  readonly requests: readonly {
    readonly slug: string;
    readonly name: string;
    readonly note: string | null;
    /** All of the note that the document holds before "See more". */
    readonly noteInDom?: string;
  }[];
  readonly batches?: readonly number[];
}

export function savedPage(name: string): string {
  return readFileSync(`tests/pages/saved/${name}/index.html`, 'utf8');
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`tests/pages/saved/${name}/expected.json`, 'utf8'));
}
