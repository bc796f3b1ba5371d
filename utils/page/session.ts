import type { CommandId } from '../keys/index.ts';
import type { BackgroundLink } from '../messages/background-link.ts';
import type { SeenAnswer, Sight } from '../messages/protocol.ts';
import type { Choice, Decision, Request } from '../requests/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { Card, ControlPress, PageReading, Site } from '../sites/site.ts';
import { createAsking } from './asking.ts';
import { bringIntoView } from './bring-into-view.ts';
import { insist } from './insist.ts';
import { createKnowledge } from './knowledge.ts';
import type { LayerState, Message, Placements } from './layer-state.ts';
import { levelOf, measureCards } from './measure.ts';
import { cardsNear } from './near.ts';
import { type Place, watchStanding } from './press.ts';
import { createPresser } from './presser.ts';
import { keepSelection, moveSelection } from './selection.ts';

interface SessionOptions {
  readonly site: Site;
  readonly view: Window;
  readonly pageId: string;
  readonly background: BackgroundLink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Null: nothing of ours is to be on the page. The placements are worked out when they are asked for. */
  readonly draw: (state: LayerState | null) => void;
  readonly place: (placements: Placements) => void;
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
  /** What is known has changed elsewhere: ask for it again. */
  askAgain(): void;
  /** The page has moved under its badges. */
  replace(): void;
  command(id: CommandId): void;
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
  shows(requestId: string): boolean;
  /** The reader's keys are wanted: switched on, and there is something to decide. */
  readonly keysOn: boolean;
}

/** Before the page was read for the first time. */
const NOTHING_READ: PageReading = {
  cards: [],
  health: { pageKind: 'other', state: 'not-a-request-page', cards: 0, controls: 0, broken: 0, unread: 0 },
  scope: null,
};

/** What the reader has before them, apart from the page itself. */
type View = Pick<LayerState, 'selected' | 'why' | 'helpOpen' | 'message' | 'level'>;

/** One page life: what it shows, what is known of it, what is selected, what is to be pressed. */
export function createSession(options: SessionOptions): PageSession {
  const { site, view, background, now, life, pageId } = options;
  const { signal } = life;
  const { document } = view;
  const knowledge = createKnowledge(pageId);
  const url = () => new URL(view.location.href);
  let reading: PageReading = NOTHING_READ;
  let settings: Settings | null = null;
  let placements: Placements = new Map();
  let shown: View = { selected: null, why: null, helpOpen: false, message: null, level: 0 };
  let deciding: Promise<void> = Promise.resolve();

  const place: Place = { site, document, url, signal };
  const presser = createPresser({
    place,
    pageId,
    background,
    now,
    onChange: follow,
  });

  const asking = createAsking({
    background,
    reading: () => reading,
    isNear: (requestId) => placements.has(requestId),
    isSettled: (requestId) => knowledge.sight(requestId)?.decision?.state === 'applied',
    onAnswer: learn,
  });

  const requests = () => reading.cards.map(({ request }) => request);
  const ids = () => requests().map(({ id }) => id);
  const cardOf = (requestId: string | null): Card | undefined =>
    reading.cards.find(({ request }) => request.id === requestId);

  function draw(change: Partial<View> = {}): void {
    shown = { ...shown, ...change };
    // Until the settings are known nobody has said that the page may be touched.
    const touchable = settings?.presence === 'badges';
    const nothing = reading.cards.length === 0 && shown.message === null;
    if (settings === null || !touchable || nothing) {
      options.draw(null);
      return;
    }
    const state = {
      ...shown,
      keysOn: settings.keysOn,
      badges: reading.cards.map(({ request, certain }) => {
        const { id } = request;
        return { request, certain, sight: knowledge.sight(id), offered: knowledge.isOffered(id) };
      }),
      undoable: knowledge.undoable(requests()),
      waiting: knowledge.offered(requests()),
    };
    options.draw(state);
  }

  /** Measures what is in sight or near it; the page is laid out for it, so it is done before anything is drawn. */
  function placeBadges(): void {
    placements = measureCards(cardsNear(reading.cards, view), view);
    options.place(placements);
  }

  const tell = (message: Message | null) => draw({ message });

  function takeOver(next: PageReading): void {
    const before = ids();
    reading = next;
    const after = ids();
    const [first] = reading.cards;
    placeBadges();
    draw({
      selected: keepSelection(before, after, shown.selected),
      why: shown.why !== null && after.includes(shown.why) ? shown.why : null,
      level: first === undefined ? shown.level : levelOf(first.element, view),
      message: messageAfterReading(),
    });
  }

  /** Controls of requests, but not one request: the site has changed, and that must be said. */
  function messageAfterReading(): Message | null {
    const { state, unread } = reading.health;
    if (state === 'nothing-found' && unread > 0) return { kind: 'unreadable' };
    return shown.message?.kind === 'unreadable' ? null : shown.message;
  }

  function learn({ settings: current, sights }: SeenAnswer): void {
    settings = current;
    knowledge.learn(sights);
    for (const { requestId, decision } of sights) {
      const card = decision === null ? undefined : cardOf(requestId);
      if (decision !== null && card !== undefined) presser.schedule(decision, card.request);
    }
    draw();
  }

  /** A decision has moved on: it is shown, and where it failed it is told. */
  function follow(decision: Decision): void {
    knowledge.update(decision);
    const name = cardOf(decision.requestId)?.request.sender.name ?? '';
    draw(decision.failure === null ? {} : { message: { kind: 'failure', failure: decision.failure, name } });
  }

  /** The worker sleeps or the database is busy: nothing is lost, and the next change asks again. */
  function attempt(work: Promise<void>): void {
    work.catch(() => {
      if (!background.isAlive()) endLife();
    });
  }

  /** The extension was updated or removed: this copy cannot speak to anybody any more, and says so. */
  function endLife(): void {
    if (signal.aborted) return;
    life.abort();
    reading = NOTHING_READ;
    tell({ kind: 'updated' });
  }

  async function decide(requestId: string, choice: Choice): Promise<void> {
    const card = cardOf(requestId);
    if (card === undefined) return;
    if (!card.certain && choice !== 'later') return tell({ kind: 'read-only' });
    const sight = knowledge.sight(requestId);
    // Now, not with the answer: the reader's next key is meant for the next request.
    draw({ selected: nextUndecided(requestId), why: null });
    const copied = choice === 'reply' && (await options.copyDraft(card.request, sight));
    const waits =
      knowledge.isOffered(requestId) && sight?.decision?.choice === choice ? sight.decision : null;
    const decision =
      waits === null
        ? await insist(() => background.decide(requestId, choice), signal)
        : await insist(() => background.offerAgain(waits.id), signal);
    if (decision === null) return;
    knowledge.update(decision);
    presser.schedule(decision, card.request);
    draw({ message: copied ? { kind: 'draft-copied' } : null });
    if (choice === 'later')
      setTimeout(() => attempt(asking.askAll()), Math.max(0, decision.dueAt - now()) + 100);
  }

  function nextUndecided(requestId: string): string {
    const after = ids().slice(ids().indexOf(requestId) + 1);
    return after.find((id) => knowledge.sight(id)?.decision == null) ?? requestId;
  }

  async function undo(decisionId: string): Promise<void> {
    const undone = await background.undo(decisionId);
    if (undone === null) return asking.askAll();
    knowledge.update(undone);
    draw({ selected: cardOf(undone.requestId) ? undone.requestId : shown.selected });
  }

  /** Waits for a decision that is still on its way, so that no quick second key is lost. */
  async function undoLast(): Promise<void> {
    const last = knowledge.undoable(requests());
    if (last !== null) await undo(last.decision.id);
  }

  async function apply(decisionId: string): Promise<void> {
    const decision = await background.offerAgain(decisionId);
    const card = cardOf(decision?.requestId ?? null);
    if (decision === null || card === undefined) return asking.askAll();
    knowledge.update(decision);
    presser.schedule(decision, card.request);
    draw({ message: null });
  }

  async function followHand({ request, choice }: ControlPress): Promise<void> {
    if ((await watchStanding(place, request)) !== 'gone') return;
    knowledge.update(await background.doneByHand(request.id, choice));
    draw({ message: null });
  }

  function select(by: 1 | -1): void {
    const selected = moveSelection(ids(), shown.selected, by);
    bringIntoView(cardOf(selected)?.element, view);
    draw({ selected, why: shown.why === null ? null : selected });
  }

  const decideSelected = (choice: Choice) => {
    if (shown.selected === null) return;
    deciding = decide(shown.selected, choice);
    attempt(deciding);
  };

  const commands: Readonly<Record<CommandId, () => void>> = {
    next: () => select(1),
    previous: () => select(-1),
    accept: () => decideSelected('accept'),
    reply: () => decideSelected('reply'),
    decline: () => decideSelected('decline'),
    later: () => decideSelected('later'),
    undo: () => attempt(deciding.then(undoLast)),
    why: () => draw({ why: shown.why === shown.selected ? null : shown.selected }),
    help: () => draw({ helpOpen: !shown.helpOpen }),
    close: () => draw({ helpOpen: false, why: null, message: null }),
  };

  return {
    see(next) {
      takeOver(next);
      attempt(asking.tellNews());
    },
    end: endLife,
    askAgain: () => attempt(asking.askAll()),
    replace: placeBadges,
    command(id) {
      // Behind the help nothing is decided unseen.
      if (!shown.helpOpen || id === 'help' || id === 'close') commands[id]();
    },
    undo: (decisionId) => attempt(undo(decisionId)),
    apply: (decisionId) => attempt(apply(decisionId)),
    pressedByHand(target) {
      const pressed = site.controlAt(document, url(), target);
      if (pressed !== null) attempt(followHand(pressed));
    },
    openWhy: (why) => draw({ why }),
    bringIntoView: (requestId) => bringIntoView(cardOf(requestId)?.element, view),
    closeHelp: () => draw({ helpOpen: false }),
    closeMessage: () => tell(null),
    shows: (requestId) => cardOf(requestId) !== undefined,
    get keysOn() {
      return settings?.keysOn === true && reading.cards.length > 0;
    },
  };
}
