import type { PageKind } from '../../requests/index.ts';

const NETWORK_HOST = /^(?:[a-z]{2,3}\.)?linkedin\.com$/;

const PATHS: readonly (readonly [PageKind, RegExp])[] = [
  // Not `…/sent/`, where every row is the reader's own.
  ['manager', /^\/mynetwork\/invitation-manager(?:\/received(?:\/[^/]+)?)?\/?$/],
  ['preview', /^\/mynetwork(?:\/grow)?\/?$/],
  // An overlay is drawn over the profile, which stays in the document.
  ['profile', /^\/in\/[^/]+(?:\/overlay\/.*)?\/?$/],
];

/** Tells a page by its address alone, on `www.` and on the country hosts; query and fragment say nothing. */
export function pageKind(url: URL): PageKind {
  if (!NETWORK_HOST.test(url.hostname)) return 'other';
  return PATHS.find(([, path]) => path.test(url.pathname))?.[0] ?? 'other';
}
