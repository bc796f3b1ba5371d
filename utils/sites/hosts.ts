import type { SiteId } from '../requests/index.ts';
import type { NetworkPlace } from './network.ts';
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

/** Where a message to somebody is written. */
export function messageTo(site: SiteId, slug: string): string {
  return placeOf(site).messageTo(slug);
}

/** Where the waiting requests of a network stand; of the first network where none is named, or one that is not known. */
export function receivedRequests(site?: SiteId): string {
  return placeOf(site).received;
}

/** Where the reader's own profile is. Their requests wait there too, where a network has none to read. */
export function ownProfile(): string {
  return PLACES.flatMap((place) => place.ownProfile?.address ?? [])[0] ?? receivedRequests();
}

/** Whether an address is a profile that can be read. */
export function isProfile(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return PLACES.some((place) => place.ownProfile?.isAt(url) === true);
}

function placeOf(site: SiteId | undefined): NetworkPlace {
  return PLACES.find(({ id }) => id === site) ?? PLACES[0];
}
