/** Parts of the network's addresses that say what kind of page it is; all others may name somebody. */
const ROUTES = new Set(
  'in me company school showcase groups events newsletters mynetwork invitation-manager received sent grow messaging thread search results people feed jobs notifications overlay trust verification'.split(
    ' ',
  ),
);
const NETWORK = /(?:^|\.)linkedin\.com$/;
/** Never resolved over the network: the name is kept for examples (RFC 2606). */
const ELSEWHERE = 'elsewhere.example';

/**
 * Turns addresses into the shape of their path. The same person or thing keeps the same stand-in throughout one page:
 * `/in/ann-lee-123/` becomes `/in/person-1/` wherever it stands. Query and fragment are dropped.
 */
export function createAddressShaper(page: string): (address: string) => string {
  const standIns = new Map<string, string>();

  function segment(part: string, before: string | undefined): string {
    if (part === '' || ROUTES.has(part)) return part;
    const key = `${before ?? ''}/${decoded(part).normalize('NFC').toLowerCase()}`;
    const known = standIns.get(key);
    if (known !== undefined) return known;
    const made = `${before === 'in' ? 'person' : 'part'}-${standIns.size + 1}`;
    standIns.set(key, made);
    return made;
  }

  return (address) => {
    if (address.startsWith('#')) return '#';
    if (!URL.canParse(address, page)) return '';
    const { protocol, hostname, pathname } = new URL(address, page);
    if (!protocol.startsWith('http')) return `${protocol}`;
    if (!NETWORK.test(hostname)) return `https://${ELSEWHERE}/`;
    const parts = pathname.split('/');
    const path = parts.map((part, at) => segment(part, parts[at - 1])).join('/');
    return URL.canParse(address) ? `https://${hostname}${path}` : path;
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
