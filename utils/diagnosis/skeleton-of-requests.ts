import type { Request } from '../requests/index.ts';
import type { Site } from '../sites/site.ts';
import { skeletonOf } from './skeleton.ts';

/** A page redacted with what its reader knows of it; null where it is of no kind that shows requests. */
export function skeletonOfRequests(site: Site, view: Window): string | null {
  const url = new URL(view.location.href);
  return site.pageKind(url) === 'other'
    ? null
    : skeletonOf(view, requestsOn(site, view.document, url), site.network);
}

/** A reader that broke down altogether must not keep the reader of this program from showing how. */
function requestsOn(site: Site, page: Document, url: URL): readonly Request[] {
  try {
    return site.read(page, url).cards.map(({ request }) => request);
  } catch {
    return [];
  }
}
