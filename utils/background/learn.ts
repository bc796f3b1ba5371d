import type { Decision } from '../requests/index.ts';
import type { Environment } from './environment.ts';
import { catchUp } from './judge-anew.ts';
import { syncSoon } from './sync.ts';
import { judgeNear, learnDecision } from './teach.ts';
import { tellLooks } from './tell-looks.ts';
import { refreshToolbar } from './toolbar.ts';

/**
 * What follows from decisions that were made, kept, taken back or failed: lessons, and what waits is judged by them.
 * A lesson that cannot be written is lost; the decision stands.
 */
export async function learnFrom(environment: Environment, decisions: readonly Decision[]): Promise<void> {
  try {
    for (const decision of decisions) await learnDecision(environment, decision);
    const near: string[] = [];
    for (const { requestId } of decisions) near.push(...(await judgeNear(environment, requestId)));
    await teachAnew(environment, near);
    syncSoon(environment);
  } catch {
    // The memory is closed or full: whoever asks for it next says so.
  }
}

/**
 * What was learnt, or unlearnt, shows everywhere: in the queue, on the toolbar, and where a badge is another one now.
 *
 * @param near requests that were judged already, and whose badges are others.
 */
export async function teachAnew(environment: Environment, near: readonly string[] = []): Promise<void> {
  const others = [...near, ...(await catchUp(environment))];
  await refreshToolbar(environment);
  await tellLooks(environment, others);
}
