import type { BackgroundLink } from '../messages/background-link.ts';
import type { SeenAnswer } from '../messages/protocol.ts';
import type { Request } from '../requests/index.ts';
import type { PageReading } from '../sites/site.ts';

/** Requests in one message: few at first, so that what the reader looks at is answered first. */
const FIRST = 30;
const REST = 120;

interface AskingOptions {
  readonly background: Pick<BackgroundLink, 'seen'>;
  readonly reading: () => PageReading;
  /** The reader has it before them, and wants its answer first. */
  readonly isNear: (requestId: string) => boolean;
  /** Decided, and to be asked for again for as long as the page shows it. */
  readonly isSettled: (requestId: string) => boolean;
  /** @param isLast nothing more is on its way. */
  readonly onAnswer: (answer: SeenAnswer, isLast: boolean) => void;
}

export interface Asking {
  /** Tells the background what is new or has changed on the page; nothing at all where nothing has. */
  tellNews(): Promise<void>;
  /** Asks again what is known of a request, or of everything that the page shows where it is null. */
  askAgain(requestId: string | null): Promise<void>;
}

/** What the background has been told of this page, and what it has not. */
export function createAsking({ background, reading, isNear, isSettled, onAnswer }: AskingOptions): Asking {
  const told = new Map<string, Request>();
  let summary = '';
  let line: Promise<void> = Promise.resolve();

  function news(requests: readonly Request[]): readonly Request[] {
    return requests.filter((request) => {
      const before = told.get(request.id);
      if (before === undefined || isSettled(request.id)) return true;
      return before !== request && JSON.stringify(before) !== JSON.stringify(request);
    });
  }

  async function tell(again: 'news' | 'everything' | { readonly requestId: string }): Promise<void> {
    const { cards, health } = reading();
    if (health.state === 'not-a-request-page') return;
    const requests = cards.map(({ request }) => request);
    const shown = requests.map(({ id }) => id);
    const now = JSON.stringify([health, shown]);
    const fresh = new Set(news(requests));
    const asked = typeof again === 'object' ? again.requestId : null;
    const wanted =
      again === 'everything' ? requests : requests.filter((each) => fresh.has(each) || each.id === asked);
    if (wanted.length === 0 && now === summary && again !== 'everything') return;
    const rest = wanted.filter(({ id }) => !isNear(id));
    const ordered = [...wanted.filter(({ id }) => isNear(id)), ...rest];
    try {
      const all = parts(ordered);
      for (const [at, part] of all.entries()) {
        const answer = await background.seen({
          requests: part,
          health,
          ...(part.length === shown.length ? {} : { shown }),
        });
        onAnswer(answer, at === all.length - 1);
        const answered = new Set(answer.sights.map(({ requestId }) => requestId));
        for (const request of part) if (answered.has(request.id)) told.set(request.id, request);
        // Reading is switched off: nobody wants to hear more.
        if (part.length > 0 && answered.size === 0) return;
      }
      const still = new Set(shown);
      for (const id of told.keys()) if (!still.has(id)) told.delete(id);
      summary = now;
    } catch (error) {
      // The worker sleeps or the database is busy: the next change tells it again.
      told.clear();
      throw error;
    }
  }

  const inLine = (again: Parameters<typeof tell>[0]) => {
    const work = line.then(() => tell(again));
    line = work.catch(() => undefined);
    return work;
  };
  return {
    tellNews: () => inLine('news'),
    askAgain: (requestId) => inLine(requestId === null ? 'everything' : { requestId }),
  };
}

/** Always one at least: what has left the page is told too. */
function parts(requests: readonly Request[]): readonly (readonly Request[])[] {
  const all = [requests.slice(0, FIRST)];
  for (let from = FIRST; from < requests.length; from += REST) all.push(requests.slice(from, from + REST));
  return all;
}
