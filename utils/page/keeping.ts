import type { BackgroundLink } from '../messages/background-link.ts';
import type { Decision } from '../requests/index.ts';
import { insist } from './insist.ts';
import type { Keepable, ShownBadge } from './layer-state.ts';

interface KeepingOptions {
  readonly background: BackgroundLink;
  /** As the page shows it at this moment. */
  readonly badgeOf: (requestId: string) => ShownBadge | undefined;
  /** Why they matter, in a line of the reader's language. */
  readonly hookOf: (badge: ShownBadge) => string;
  /** Where the page is at this moment. */
  readonly address: () => string;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** Offers to stay in touch with whom the reader has just accepted on this page. For that nothing is pressed on the site. */
export interface Keeping {
  /** The line to the background, where it is seen what the reader decides and takes back. */
  readonly background: BackgroundLink;
  readonly offer: Keepable | null;
  /** It was made where the page still is: it stays there though the last request has gone. */
  readonly staysHere: boolean;
  /** Keeps whoever is offered. */
  keep(): void;
  close(): void;
}

export function createKeeping(options: KeepingOptions): Keeping {
  const { background, badgeOf, hookOf, address, onChange, signal } = options;
  let offer: Keepable | null = null;
  let madeAt = '';
  let meant: { readonly requestId: string; readonly personId: string; readonly hook: string } | null = null;

  const follow = ({ requestId, choice }: Decision): void => {
    const badge = badgeOf(requestId);
    const isOffered = choice === 'accept' && badge?.sight?.verdict.label === 'genuine';
    // One id for one wish: told twice, since the first answer was lost, they are added once.
    meant = isOffered ? { requestId, personId: crypto.randomUUID(), hook: hookOf(badge) } : null;
    offer = isOffered ? { name: badge.request.sender.name, state: 'offered' } : null;
    madeAt = address();
  };
  const show = (next: Keepable | null): void => {
    offer = next;
    onChange();
  };
  async function keep(): Promise<void> {
    if (meant === null || offer === null || offer.state === 'kept') return;
    const { name, state } = offer;
    const wish = { ...meant, anyway: state === 'same-name' };
    const answer = await insist(() => background.keepInTouch(wish), signal);
    show(answer === 'no' ? null : { name, state: answer });
  }

  return {
    background: {
      ...background,
      async decide(...wish) {
        const decision = await background.decide(...wish);
        follow(decision);
        return decision;
      },
      async undo(decisionId) {
        const undone = await background.undo(decisionId);
        // What was decided does not stand: there is nobody to stay in touch with yet.
        if (undone?.requestId === meant?.requestId && offer?.state !== 'kept') offer = null;
        return undone;
      },
    },
    get offer() {
      return offer;
    },
    get staysHere() {
      return offer !== null && madeAt === address();
    },
    // The worker sleeps or the memory is busy: it is still offered.
    keep: () => void keep().catch(() => undefined),
    close: () => show(null),
  };
}
