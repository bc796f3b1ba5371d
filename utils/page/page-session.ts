import type { CommandOn } from '../keys/index.ts';
import type { BackgroundLink } from '../messages/background-link.ts';
import type { Sight } from '../messages/protocol.ts';
import type { Request } from '../requests/index.ts';
import type { PageReading, Site } from '../sites/site.ts';
import type { LayerState, Placements } from './layer-state.ts';

export interface SessionOptions {
  readonly site: Site;
  readonly view: Window;
  readonly pageId: string;
  readonly background: BackgroundLink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Null: nothing of ours is to be on the page. The placements are worked out when they are asked for. */
  readonly draw: (state: Omit<LayerState, 'keepable'> | null) => void;
  readonly place: (placements: Placements) => void;
  /** The reader is offered something here, though no request may be left. */
  readonly hasOffer: () => boolean;
  /** False where the clipboard could not be written. */
  readonly copyDraft: (request: Request, sight: Sight | null) => Promise<boolean>;
  /** Ended here when the extension was updated or removed while the page is open. */
  readonly life: AbortController;
}

/** What can be asked of one page life. */
export interface PageSession {
  /** The page was read: what is new on it is told to the background. */
  see(reading: PageReading): void;
  /** The extension was updated or removed. */
  end(): void;
  /** What is known of a request, or where it is null of anything, has changed elsewhere: ask for it again. */
  askAgain(requestId: string | null): void;
  /** The page has moved under its badges. */
  replace(): void;
  /** What is shown beside the requests has changed. */
  redraw(): void;
  command(id: Exclude<CommandOn<'page'>, 'keep'>): void;
  undo(decisionId: string): void;
  /** The reader says again what waited or failed. */
  apply(decisionId: string): void;
  /** The reader has pressed something of the site's themselves. */
  pressedByHand(target: Node): void;
  openWhy(requestId: string | null): void;
  /** The focus has come to a badge that stands nowhere yet. */
  bringIntoView(requestId: string): void;
  closeHelp(): void;
  closeMessage(): void;
  /** For as long as the page lives; with null everything, and the page falls silent. */
  forget(requestId: string | null): void;
  shows(requestId: string): boolean;
  /** The reader's keys are wanted: switched on, and there is something to decide or offered. */
  readonly keysOn: boolean;
}
