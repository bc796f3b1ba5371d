const PROFILE_PATH = /^\/in\/([^/]+)(?:\/|$)/;

/**
 * The person whom an address names: percent-decoded, in Unicode NFC and lower-cased, without a slash. A trailing
 * hyphen is part of it. Null for an address that is nobody's, and for `/in/me/`, which is the reader's own.
 *
 * @param address anything with a resolved host and path: a URL, or a link in the page.
 */
export function profileSlug(address: {
  readonly hostname: string;
  readonly pathname: string;
}): string | null {
  if (address.hostname !== 'linkedin.com' && !address.hostname.endsWith('.linkedin.com')) return null;
  const encoded = PROFILE_PATH.exec(address.pathname)?.[1];
  if (encoded === undefined) return null;
  const slug = decoded(encoded).normalize('NFC').toLowerCase();
  return slug === 'me' ? null : slug;
}

const slugsOfLinks = new WeakMap<Element, { readonly href: string; readonly slug: string | null }>();

/** The person to whom a link leads; remembered by what the link says, for reading runs after every change of a page. */
export function linkedSlug(link: HTMLAnchorElement): string | null {
  const href = link.getAttribute('href') ?? '';
  const known = slugsOfLinks.get(link);
  if (known?.href === href) return known.slug;
  const slug = profileSlug(link);
  slugsOfLinks.set(link, { href, slug });
  return slug;
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
