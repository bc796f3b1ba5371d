import type { SiteId } from '../requests/index.ts';
import { PLACES } from './networks/places.ts';

/** True for every address at which the content scripts run. */
export function isNetworkPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return PLACES.some(({ isAt }) => isAt(url));
}

/** Everything that Winnow may see, as match patterns. */
export function networkPatterns(): readonly string[] {
  return PLACES.flatMap(({ matches }) => matches);
}

/** Where the waiting requests of a network stand; of the first network where none is named, or one that is not known. */
export function receivedRequests(site?: SiteId): string {
  return (PLACES.find(({ id }) => id === site) ?? PLACES[0]).received;
}
