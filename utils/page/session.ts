import type { PageLanguage } from '../i18n/page-language.ts';
import type { CommandOn } from '../keys/index.ts';
import type { SeenAnswer } from '../messages/protocol.ts';
import type { Choice, Decision, Request } from '../requests/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { Card, ControlPress, PageReading } from '../sites/site.ts';
import { createAsking } from './asking.ts';
import { canBeSeen } from './box.ts';
import { bringIntoView } from './bring-into-view.ts';
import { createDepartures } from './departures.ts';
import { leaveOut } from './forgotten.ts';
import { insist } from './insist.ts';
import { createKnowledge } from './knowledge.ts';
import type { LayerState, Message, Placements } from './layer-state.ts';
import { createLeftToAnother } from './left-to-another.ts';
import { levelOf, measureCards } from './measure.ts';
import { messageAfterReading } from './message-after-reading.ts';
import { cardsNear } from './near.ts';
import { NOTHING_READ } from './nothing-read.ts';
import type { PageSession, SessionOptions } from './page-session.ts';
import { createPatience } from './patience.ts';
import { type Place, watchStanding } from './press.ts';
import { createPresser } from './presser.ts';
import { keepSelection, moveSelection, nextWanted } from './selection.ts';
import { createShownBadges } from './shown-badges.ts';

/** How long a badge may be waited for in silence, in milliseconds. */
const UNHURRIED = 300;

/** What the reader has before them, apart from the page itself. */
type View = Pick<LayerState, 'selected' | 'why' | 'helpOpen' | 'message' | 'level'>;

/** One page life: what it shows, what is known of it, what is selected, what is to be pressed. */
export function createSession(options: SessionOptions): PageSession {
  const { site, view, background, now, life, pageId } = options;
  const { signal } = life;
  const { document } = view;
  const knowledge = createKnowledge(pageId, now);
  const url = () => new URL(view.location.href);
  let reading: PageReading = NOTHING_READ;
  let settings: Settings | null = null;
  let language: PageLanguage | null = null;
  let placements: Placements = new Map();
  let shown: View = { selected: null, why: null, helpOpen: false, message: null, level: 0 };
  let deciding: Promise<void> = Promise.resolve();
  const forgotten = new Set<string>();
  /** Most verdicts come at once: their badges are drawn when they are there, and not before. */
  const patience = createPatience(UNHURRIED, () => draw());

  const place: Place = { site, document, url, signal, write: (id) => background.write(id) };
  const presser = createPresser({
    place,
    pageId,
    background,
    now,
    onChange: follow,
    onRefused: askAgain,
  });
  const leftToAnother = createLeftToAnother({ pageId, now, onSilence: askAgain, signal });

  const shownBadges = createShownBadges(knowledge);
  const departures = createDepartures({ place, knowledge, background });
  const asking = createAsking({
    background: {
      seen: (seen) =>
        insist(() => background.seen({ ...seen, ...(language && { locale: language.locale }) }), signal),
    },
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
    const nothing = reading.cards.length === 0 && shown.message === null && !options.hasOffer();
    if (settings === null || language === null || !touchable || nothing) {
      options.draw(null);
      return;
    }
    const state = {
      ...shown,
      language,
      slow: patience.isOver,
      keysOn: settings.keysOn,
      keys: settings.keys,
      badges: shownBadges(reading.cards),
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
    reading = leaveOut(next, forgotten);
    const after = ids();
    const [first] = reading.cards;
    placeBadges();
    draw({
      selected: keepSelection(before, after, shown.selected),
      why: shown.why !== null && after.includes(shown.why) ? shown.why : null,
      level: first === undefined ? shown.level : levelOf(first.element, view),
      message: messageAfterReading(reading, shown.message),
    });
  }

  function learn({ settings: current, sights, language: told }: SeenAnswer, isLast: boolean): void {
    const isFirst = settings === null;
    settings = current;
    language = told ?? language;
    knowledge.learn(sights);
    for (const { requestId, decision } of sights) {
      const card = decision === null ? undefined : cardOf(requestId);
      if (decision === null || card === undefined) continue;
      presser.schedule(decision, card.request);
      leftToAnother.follow(decision);
    }
    if (isLast) patience.end();
    // What nobody sees is drawn with the last of the answers: each drawing is a frame of the page's.
    if (isLast || isFirst || sights.some(({ requestId }) => placements.has(requestId))) draw();
  }

  /** A decision has moved on: it is shown, and where it came to nothing it is told. */
  function follow(decision: Decision, { sender: { name } }: Request): void {
    knowledge.update(decision);
    const { state, failure } = decision;
    if (failure !== null) tell({ kind: 'failure', failure, name });
    else if (state === 'gone') tell({ kind: 'gone', name });
    else draw();
  }

  /** The worker sleeps or the database is busy: nothing is lost, and the next change asks again. */
  function attempt(work: Promise<void>): void {
    work.catch(() => {
      if (!background.isAlive()) endLife();
    });
  }

  function askAgain(requestId: string | null): void {
    attempt(asking.askAgain(requestId));
  }

  /** The extension was updated or removed: this copy cannot speak to anybody any more, and says so. */
  function endLife(): void {
    if (signal.aborted) return;
    stop();
    tell({ kind: 'updated' });
  }

  function stop(): void {
    life.abort();
    patience.end();
    reading = NOTHING_READ;
  }

  async function decide(requestId: string, choice: Choice): Promise<void> {
    const card = cardOf(requestId);
    if (card === undefined) return;
    if (!card.certain && choice !== 'later') return tell({ kind: 'read-only' });
    const sight = knowledge.sight(requestId);
    // Now, not with the answer: the reader's next key is meant for the next request.
    draw({ selected: nextUndecided(requestId), why: null });
    const copied = choice === 'reply' && (await options.copyDraft(card.request, sight));
    const decisionId = crypto.randomUUID();
    const waits =
      knowledge.isOffered(requestId) && sight?.decision?.choice === choice ? sight.decision : null;
    const decision =
      waits === null
        ? await insist(() => background.decide(decisionId, requestId, choice), signal)
        : await insist(() => background.offerAgain(waits), signal);
    if (decision === null) return;
    knowledge.update(decision);
    presser.schedule(decision, card.request);
    draw({ message: copied ? { kind: 'draft-copied' } : null });
    if (choice === 'later') setTimeout(() => askAgain(null), Math.max(0, decision.dueAt - now()) + 100);
  }

  const nextUndecided = (requestId: string) =>
    nextWanted(ids(), requestId, (id) => knowledge.sight(id)?.decision == null);

  async function undo(decisionId: string): Promise<void> {
    const undone = await insist(() => background.undo(decisionId), signal);
    if (undone === null) return asking.askAgain(null);
    knowledge.update(undone);
    draw({ selected: cardOf(undone.requestId) ? undone.requestId : shown.selected });
  }

  /** Waits for a decision that is still on its way, so that no quick second key is lost. */
  async function undoLast(): Promise<void> {
    const last = knowledge.undoable(requests());
    if (last !== null) await undo(last.decision.id);
  }

  async function apply(decisionId: string): Promise<void> {
    const waits = knowledge.offered(requests()).find(({ decision }) => decision.id === decisionId)?.decision;
    const decision = waits === undefined ? null : await insist(() => background.offerAgain(waits), signal);
    const card = cardOf(decision?.requestId ?? null);
    if (decision === null || card === undefined) return asking.askAgain(null);
    knowledge.update(decision);
    presser.schedule(decision, card.request);
    draw({ message: null });
  }

  async function followHand({ request, choice }: ControlPress): Promise<void> {
    if ((await watchStanding(place, request)) !== 'gone') return;
    knowledge.update(await insist(() => background.doneByHand(request.id, choice), signal));
    draw({ message: null });
  }

  function select(by: 1 | -1): void {
    const seen = reading.cards.filter(({ element }) => canBeSeen(element)).map(({ request }) => request.id);
    const selected = moveSelection(seen, shown.selected, by);
    bringIntoView(cardOf(selected)?.nameElement, view);
    draw({ selected, why: shown.why === null ? null : selected });
  }

  const decideSelected = (choice: Choice) => {
    const card = cardOf(shown.selected);
    // Nothing is decided of somebody whom nobody sees.
    if (shown.selected === null || card === undefined || !canBeSeen(card.element)) return;
    const { name } = card.request.sender;
    deciding = decide(shown.selected, choice);
    attempt(
      deciding.catch((error) => {
        if (background.isAlive() && !signal.aborted) tell({ kind: 'not-kept', name });
        throw error;
      }),
    );
  };

  const commands: Readonly<Record<Exclude<CommandOn<'page'>, 'keep'>, () => void>> = {
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
      if (ids().some((id) => knowledge.sight(id) === null)) patience.begin();
      attempt(asking.tellNews());
      attempt(departures.look(next, settings?.presence === 'untouched'));
    },
    end: endLife,
    askAgain,
    replace: placeBadges,
    redraw: () => draw(),
    command(id) {
      // Behind the help nothing is decided unseen.
      if (!shown.helpOpen || id === 'help' || id === 'close') commands[id]();
    },
    undo: (decisionId) => attempt(undo(decisionId)),
    apply: (decisionId) => attempt(apply(decisionId)),
    pressedByHand(target) {
      const pressed = site.controlAt(document, url(), target);
      if (pressed !== null && !forgotten.has(pressed.request.id)) attempt(followHand(pressed));
    },
    forget(requestId) {
      if (requestId === null) {
        stop();
        return options.draw(null);
      }
      forgotten.add(requestId);
      knowledge.forget(requestId);
      takeOver(reading);
      attempt(asking.tellNews());
    },
    openWhy: (why) => draw({ why }),
    bringIntoView: (requestId) => bringIntoView(cardOf(requestId)?.nameElement, view),
    closeHelp: () => draw({ helpOpen: false }),
    closeMessage: () => tell(null),
    shows: (requestId) => cardOf(requestId) !== undefined,
    get keysOn() {
      return settings?.keysOn === true && (reading.cards.length > 0 || options.hasOffer());
    },
  };
}
