import type { Decision } from '../requests/index.ts';
import type { Environment } from './environment.ts';
import { catchUp } from './judge-anew.ts';
import { tellAllPages } from './pages.ts';
import { judgeNear, learnDecision } from './teach.ts';
import { refreshToolbar } from './toolbar.ts';

/**
 * What follows from decisions that were made, kept, taken back or failed: lessons, and what waits is judged by them.
 * A lesson that cannot be written is lost; the decision stands.
 */
export async function learnFrom(environment: Environment, decisions: readonly Decision[]): Promise<void> {
  try {
    for (const decision of decisions) await learnDecision(environment, decision);
    for (const { requestId } of decisions) await judgeNear(environment, requestId);
    await teachAnew(environment);
  } catch {
    // The memory is closed or full: whoever asks for it next says so.
  }
}

/** What was learnt, or unlearnt, shows everywhere. */
export async function teachAnew(environment: Environment): Promise<void> {
  if (!(await catchUp(environment))) return;
  await refreshToolbar(environment);
  await tellAllPages(environment);
}
