import type { PageReading } from '../sites/site.ts';
import type { Message } from './layer-state.ts';

/** Controls of requests, but not one request: the site has changed, and that is said for as long as it holds. */
export function messageAfterReading({ health }: PageReading, shown: Message | null): Message | null {
  if (health.state === 'nothing-found' && health.unread > 0) return { kind: 'unreadable' };
  return shown?.kind === 'unreadable' ? null : shown;
}
