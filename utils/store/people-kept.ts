import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import type { RequestRow } from './rows.ts';

/** Whether the reader stays in touch with anybody. */
export async function hasAnybody({ people }: WinnowDatabase): Promise<boolean> {
  return (await countUpTo(people.toCollection(), 0)) > 0;
}

/** Of these requests, those whose sender the reader stays in touch with, whether or not they came by the request. */
export async function keptOfRequests(
  { people }: WinnowDatabase,
  requests: readonly Pick<RequestRow, 'id' | 'site' | 'slug'>[],
): Promise<ReadonlySet<string>> {
  if (requests.length === 0) return new Set();
  const [byRequest, bySlug] = await Promise.all([
    people
      .where('requestId')
      .anyOf(requests.map(({ id }) => id))
      .toArray(),
    people
      .where('slug')
      .anyOf(requests.map(({ slug }) => slug))
      .toArray(),
  ]);
  const ids = new Set(byRequest.map(({ requestId }) => requestId));
  const kept = requests.filter(
    ({ id, site, slug }) => ids.has(id) || bySlug.some((row) => row.slug === slug && row.site === site),
  );
  return new Set(kept.map(({ id }) => id));
}
