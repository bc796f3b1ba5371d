import { createSite } from '../create-site.ts';
import type { Address } from '../network.ts';
import { porchSigns } from './signs.ts';

/** People have handles; requests stand in a table, one `tbody` each, with the note in a row that is folded away. */
export const porch = createSite({
  ...porchSigns,
  personAt,
  profileOf: (handle, origin) => `${origin}/@${handle}`,
  language: ({ body }) => body.getAttribute('data-speaks') ?? '',
  marks: { row: 'tbody', folded: 'tr[hidden]', aside: 'small' },
  words: {
    mutual: [{ languages: ['en'], words: /\bin common\b/, and: [' and '] }],
    empty: ['nobody is at the door'],
    outcomes: { accepted: ['is in'], declined: [] },
  },
});

function personAt({ hostname, pathname }: Address): string | null {
  if (hostname !== 'porch.example') return null;
  return /^\/@([a-z0-9._-]+)$/i.exec(pathname)?.[1]?.toLowerCase() ?? null;
}
