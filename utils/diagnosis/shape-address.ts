import type { Network } from '../sites/network.ts';

/** Never resolved over the network: the name is kept for examples (RFC 2606). */
const ELSEWHERE = 'elsewhere.example';
/** What may stand before a person's name in one part of a path, such as an @. */
const SIGNS = /^[^\p{L}\p{Nd}]*$/u;

/**
 * Turns addresses into the shape of their path. The same person or thing keeps the same stand-in throughout one page:
 * `/in/ann-lee-123/` becomes `/in/person-1/` wherever it stands. Parts that say what kind of page it is are kept; query
 * and fragment are dropped.
 */
export function createAddressShaper(
  page: string,
  { isAt, personAt, paths }: Pick<Network, 'isAt' | 'personAt' | 'paths'>,
): (address: string) => string {
  const routes = new Set(paths.routes);
  const standIns = new Map<string, string>();

  function standIn(kind: 'person' | 'part', name: string): string {
    const key = `${kind}/${name}`;
    const made = standIns.get(key) ?? `${kind}-${standIns.size + 1}`;
    standIns.set(key, made);
    return made;
  }

  function segment(part: string, before: string | undefined, person: string | null): string {
    if (part === '' || routes.has(part)) return part;
    const name = decoded(part).normalize('NFC').toLowerCase();
    const signs = person !== null && name.endsWith(person) ? name.slice(0, -person.length) : null;
    if (person !== null && signs !== null && SIGNS.test(signs)) return signs + standIn('person', person);
    return standIn('part', `${before ?? ''}/${name}`);
  }

  return (address) => {
    if (address.startsWith('#')) return '#';
    if (!URL.canParse(address, page)) return '';
    const url = new URL(address, page);
    if (!url.protocol.startsWith('http')) return url.protocol;
    url.protocol = 'https:';
    if (!isAt(url)) return `https://${ELSEWHERE}/`;
    const person = personAt(url);
    const parts = url.pathname.split('/');
    const path = parts.map((part, at) => segment(part, parts[at - 1], person)).join('/');
    return URL.canParse(address) ? `https://${url.hostname}${path}` : path;
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
