import type { Environment } from './environment.ts';

/** Opens the network's own page for writing to a request's sender. Writing and sending are the reader's. */
export async function write({ database, pages }: Environment, requestId: string): Promise<void> {
  const row = await database.requests.get(requestId);
  if (row === undefined) throw new Error(`no request ${requestId} is known`);
  await pages.write(row.site, row.slug);
}
