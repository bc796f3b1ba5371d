import { expect, test } from 'vitest';
import type { PageKind } from '../../../utils/requests/index.ts';
import { isProfile } from '../../../utils/sites/hosts.ts';
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

test.each([
  [true, 'https://www.linkedin.com/in/me/'],
  [true, 'https://www.linkedin.com/in/ilse-verhoeven?locale=nl'],
  [true, 'https://www.linkedin.com/in/ilse-verhoeven/details/experience/'],
  [true, 'https://www.linkedin.com/in/ilse-verhoeven/overlay/contact-info/'],
  [false, 'https://www.linkedin.com/in/ilse-verhoeven/recent-activity/all/'],
  [false, 'https://www.linkedin.com/feed/'],
  [false, 'https://www.linkedin.com.example/in/ilse-verhoeven/'],
  [false, 'about:blank'],
])('is a profile that can be read, %s: %s', (expected, address) => {
  expect(isProfile(address)).toBe(expected);
});
