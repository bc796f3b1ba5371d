import type { Network } from '../network.ts';

const slugsOfLinks = new WeakMap<Element, { readonly href: string; readonly slug: string | null }>();

/** The person to whom a link leads; remembered by what the link says, for reading runs after every change of a page. */
export function linkedSlug(link: HTMLAnchorElement, network: Network): string | null {
  const href = link.getAttribute('href') ?? '';
  const known = slugsOfLinks.get(link);
  if (known?.href === href) return known.slug;
  // In a drawing stand links of another kind, which have no parts of an address.
  const slug = link instanceof HTMLAnchorElement ? network.personAt(link) : null;
  slugsOfLinks.set(link, { href, slug });
  return slug;
}
