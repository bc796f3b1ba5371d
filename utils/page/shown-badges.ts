import type { Request } from '../requests/index.ts';
import type { Card } from '../sites/site.ts';
import type { Knowledge } from './knowledge.ts';
import type { ShownBadge } from './layer-state.ts';

/** What the layer shows of each card. The same object for as long as it shows the same: most of them never change. */
export function createShownBadges(knowledge: Pick<Knowledge, 'sight' | 'isOffered'>) {
  const known = new WeakMap<Request, ShownBadge>();
  return (cards: readonly Card[]): readonly ShownBadge[] =>
    cards.map(({ request, certain }) => {
      const sight = knowledge.sight(request.id);
      const offered = knowledge.isOffered(request.id);
      const before = known.get(request);
      if (before?.sight === sight && before.certain === certain && before.offered === offered) return before;
      const badge = { request, certain, sight, offered };
      known.set(request, badge);
      return badge;
    });
}
