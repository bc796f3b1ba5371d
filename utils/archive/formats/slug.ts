import { profileSlug } from '../../sites/linkedin/profile-slug.ts';
import { LONGEST_CELL } from '../limits.ts';

/** Whom an address of the export names; null for the bare `https://www.linkedin.com/in` of 2023, which is nobody's. */
export function slugOf(url: string): string | null {
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  if (url === '' || url.length > LONGEST_CELL || !URL.canParse(address)) return null;
  return profileSlug(new URL(address));
}
