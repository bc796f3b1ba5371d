import type { Address } from '../network.ts';

const PROFILE_PATH = /^\/in\/([^/]+)(?:\/|$)/;

/**
 * The person whom an address names: percent-decoded, in Unicode NFC and lower-cased, without a slash. A trailing
 * hyphen is part of it. Null for an address that is nobody's, and for `/in/me/`, which is the reader's own.
 */
export function profileSlug({ hostname, pathname }: Address): string | null {
  if (hostname !== 'linkedin.com' && !hostname.endsWith('.linkedin.com')) return null;
  const encoded = PROFILE_PATH.exec(pathname)?.[1];
  if (encoded === undefined) return null;
  const slug = decoded(encoded).normalize('NFC').toLowerCase();
  return slug === 'me' ? null : slug;
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
