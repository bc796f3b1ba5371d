import { profileSlug } from '../../sites/linkedin/profile-slug.ts';
import { LONGEST_CELL } from '../limits.ts';

/** As nearly all are written: what a browser makes of each address takes more room than all else that is read of it. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/in\/[\w-]+\/?$/;
const HOST = 'www.linkedin.com';

/** Whom an address of the export names; null for the bare `https://www.linkedin.com/in` of 2023, which is nobody's. */
export function slugOf(url: string): string | null {
  if (url === '' || url.length > LONGEST_CELL) return null;
  if (PLAIN.test(url)) return profileSlug({ hostname: HOST, pathname: url.slice(`https://${HOST}`.length) });
  const address = /^https?:\/\//i.test(url) ? url : `https://${url}`;
  return URL.canParse(address) ? profileSlug(new URL(address)) : null;
}
