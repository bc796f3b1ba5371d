import type { Environment } from './environment.ts';
import { tellAllPages, tellPages } from './pages.ts';

/** So many single requests a page asks about as fast as about everything. */
const FEW = 20;

/** Pages that show one of these, whose badges are others now, draw them anew. */
export async function tellLooks(environment: Environment, ids: Iterable<string>): Promise<void> {
  const others = new Set(ids);
  if (others.size > FEW) await tellAllPages(environment);
  else for (const requestId of others) await tellPages(environment, requestId);
}
