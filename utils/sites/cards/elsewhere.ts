/** Where requests were read on pages that are not known by their address. */
const paths = new Map<string, string>();

export function rememberWhere(slug: string, { pathname }: URL): void {
  paths.set(slug, pathname);
}

/** Whether such a page is the one on which the request stood: another one says nothing of it. */
export function stoodHere(slug: string, { pathname }: URL): boolean {
  return paths.get(slug) === pathname;
}
