import { expect, test } from 'vitest';
import { profileSlug } from '../../../utils/sites/linkedin/profile-slug.ts';

test.each([
  { why: 'lower-cased', address: 'https://www.linkedin.com/in/Tomasz-UX/', slug: 'tomasz-ux' },
  { why: 'percent-decoded', address: 'https://www.linkedin.com/in/%E6%9D%8E%E9%9B%A8-8a', slug: '李雨-8a' },
  { why: 'composed to one form', address: 'https://www.linkedin.com/in/jose%CC%81/', slug: 'josé' },
  {
    why: 'with its trailing hyphen',
    address: 'https://uk.linkedin.com/in/alex-member-/?trk=x',
    slug: 'alex-member-',
  },
  {
    why: 'from a page below the profile',
    address: 'https://www.linkedin.com/in/a-b/overlay/contact-info/',
    slug: 'a-b',
  },
  {
    why: 'as it stands where it is encoded wrongly',
    address: 'https://www.linkedin.com/in/50%25%zz/',
    slug: '50%25%zz',
  },
])('a slug is read $why', ({ address, slug }) => {
  expect(profileSlug(new URL(address))).toBe(slug);
});

test.each([
  'https://www.linkedin.com/in/me/',
  'https://www.linkedin.com/company/in/',
  'https://www.linkedin.com/in/',
  'https://elsewhere.example/in/somebody/',
])('nobody is named by %s', (address) => {
  expect(profileSlug(new URL(address))).toBeNull();
});
