import { expect, test } from 'vitest';
import type { PageKind } from '../../../utils/requests/index.ts';
import { pageKind } from '../../../utils/sites/linkedin/page-kind.ts';

const ADDRESSES: readonly (readonly [PageKind, string])[] = [
  ['manager', 'https://www.linkedin.com/mynetwork/invitation-manager/'],
  ['manager', 'https://www.linkedin.com/mynetwork/invitation-manager'],
  ['manager', 'https://uk.linkedin.com/mynetwork/invitation-manager/received/'],
  ['manager', 'https://www.linkedin.com/mynetwork/invitation-manager/received/PEOPLE_WITH_MUTUAL_SCHOOL/'],
  ['manager', 'https://www.linkedin.com/mynetwork/invitation-manager/?filterCriteria=null'],
  ['preview', 'https://www.linkedin.com/mynetwork/'],
  ['preview', 'https://www.linkedin.com/mynetwork/grow/'],
  ['profile', 'https://nl.linkedin.com/in/alex-member-/'],
  ['profile', 'https://www.linkedin.com/in/%E6%9D%8E/overlay/contact-info/'],
  ['other', 'https://www.linkedin.com/mynetwork/invitation-manager/sent/'],
  ['other', 'https://www.linkedin.com/mynetwork/catch-up/all/'],
  ['other', 'https://www.linkedin.com/in/alex/details/experience/'],
  ['other', 'https://www.linkedin.com/messaging/'],
  ['other', 'https://www.linkedin.com/feed/'],
  ['other', 'https://www.linkedin.com.example/mynetwork/'],
  ['other', 'https://notlinkedin.com/mynetwork/'],
];

test.each(ADDRESSES)('%s: %s', (kind, address) => {
  expect(pageKind(new URL(address))).toBe(kind);
});
