import { isOpen } from '../decisions/life.ts';
import type { BackgroundLink } from '../messages/background-link.ts';
import type { Choice, Request } from '../requests/index.ts';
import type { ControlPress, PageReading } from '../sites/site.ts';
import { insist } from './insist.ts';
import type { Knowledge } from './knowledge.ts';
import { type Place, watchStanding } from './press.ts';

interface DeparturesOptions {
  readonly place: Place;
  readonly knowledge: Knowledge;
  readonly background: Pick<BackgroundLink, 'doneByHand'>;
}

/**
 * What the reader did on a page that is left untouched, as far as the page as it is read lets that be concluded:
 *
 * - The page says in words what became of the person: that is taken as done, whatever was listed.
 * - A card has gone, it alone, from a page that otherwise stands as it stood, and the reader had listed a decision on
 *   it: that decision is taken as carried out. An answer is what takes a single card away, and this one was asked for.
 * - Anything else says nothing: another address, a list that is loaded or filtered anew, several cards at once.
 */
export function createDepartures({ place, knowledge, background }: DeparturesOptions) {
  let before: { readonly href: string; readonly reading: PageReading } | null = null;

  async function follow(request: Request, alone: boolean): Promise<void> {
    if ((await watchStanding(place, request)) !== 'gone') return;
    const decision = knowledge.sight(request.id)?.decision ?? null;
    // Pressed by us, or told already.
    if (decision?.state === 'applying' || decision?.state === 'applied') return;
    const listed = decision !== null && isOpen(decision) ? listedChoice(decision.choice) : null;
    const choice = place.site.saidOutcome(place.document, request) ?? (alone ? listed : null);
    if (choice === null) return;
    knowledge.update(await insist(() => background.doneByHand(request.id, choice), place.signal));
  }

  return {
    /**
     * The page was read. Resolves when all that follows from it is told.
     *
     * @param untouched the page is only read: nobody hears what the reader presses.
     */
    async look(reading: PageReading, untouched: boolean): Promise<void> {
      const { href } = place.url();
      const last = before;
      before = { href, reading };
      if (!untouched || last?.href !== href) return;
      const left = departed(last.reading, reading);
      const alone = left.length === 1 && standsOtherwise(reading);
      await Promise.all(left.map((request) => follow(request, alone)));
    },
  };
}

function departed(before: PageReading, after: PageReading): readonly Request[] {
  const ids = new Set(after.cards.map(({ request }) => request.id));
  return before.cards.map(({ request }) => request).filter(({ id }) => !ids.has(id));
}

/** A page without a card may be loading; unless it says that nobody waits, or is one person's own. */
function standsOtherwise({ health: { state, pageKind } }: PageReading): boolean {
  return state === 'cards' || state === 'says-empty' || pageKind === 'profile';
}

function listedChoice(choice: Choice): ControlPress['choice'] | null {
  return choice === 'accept' || choice === 'decline' ? choice : null;
}
