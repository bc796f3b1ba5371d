import { parseSettings } from '../settings/parse.ts';
import type { FirstLook } from '../store/first-look.ts';

/**
 * What the background has kept at hand. The browser forgets it with every update, so that it was written by this version;
 * null where it is anything else, or time has gone past it.
 *
 * @param now milliseconds since 1970.
 */
export function firstLookFrom(kept: unknown, now: number): FirstLook | null {
  if (!isFirstLook(kept) || now >= kept.until) return null;
  const { contents, ...rest } = kept;
  return { ...rest, contents: { ...contents, settings: parseSettings(contents.settings) } };
}

function isFirstLook(kept: unknown): kept is FirstLook {
  if (typeof kept !== 'object' || kept === null) return false;
  const { until, contents, findings }: Partial<FirstLook> = kept;
  return typeof until === 'number' && Array.isArray(contents?.items) && Array.isArray(findings);
}
