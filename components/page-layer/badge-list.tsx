import { hydrate, render } from 'preact';
import type { PageWords } from '../../utils/i18n/index.ts';
import type { KeyChoices } from '../../utils/keys/index.ts';
import type { LayerState, Placements, ShownBadge } from '../../utils/page/layer-state.ts';
import type { Placement } from '../../utils/page/placement.ts';
import { inFrames } from '../../utils/page/slices.ts';
import { BadgeWithWhy } from '../badge/badge-with-why.tsx';
import { ReaderKeys } from '../keys/reader-keys.ts';
import { type BadgeAtPresent, type BadgeLook, createBadgeCopies, lookOf } from './badge-template.tsx';

interface BadgeListOptions {
  readonly words: PageWords;
  readonly onWhy: (requestId: string | null) => void;
  /** The focus has come to a badge that stands nowhere yet. */
  readonly onFocusAway: (requestId: string) => void;
  readonly signal: AbortSignal;
}

export interface BadgeList {
  draw(state: LayerState): void;
  place(placements: Placements): void;
}

interface Entry {
  readonly id: string;
  readonly box: HTMLElement;
  badge: ShownBadge;
  look: BadgeLook;
  /** It has been hovered, focused or opened, and from then on is rendered as a component. */
  live: boolean;
  /** All of it was drawn, and not its name alone. */
  whole: boolean;
  placement: Placement | null;
}

/** Laying out what is new takes the page longer than making it. */
const NEW_EACH_FRAME = 250;

/**
 * All badges, each in a box of its own. Most are never touched: those are copies without a life, and become components
 * when the pointer or the focus comes to them.
 */
export function createBadgeList(container: HTMLElement, options: BadgeListOptions): BadgeList {
  const { words, onWhy, onFocusAway, signal } = options;
  const document = container.ownerDocument;
  const copies = createBadgeCopies(document);
  const entries = new Map<string, Entry>();
  const ofBox = new WeakMap<Node, Entry>();
  let placements: Placements = new Map();
  let keys: KeyChoices = {};
  let drawing = new AbortController();

  function component({ id, look }: Entry) {
    const onOpenChange = (wanted: boolean) => (wanted || look.open) && onWhy(wanted ? id : null);
    return (
      <ReaderKeys.Provider value={keys}>
        <BadgeWithWhy {...look} onOpenChange={onOpenChange} />
      </ReaderKeys.Provider>
    );
  }

  function bringToLife(entry: Entry): void {
    if (entry.live) return;
    makeWhole(entry);
    entry.live = true;
    // As it was copied: closed.
    hydrate(component({ ...entry, look: { ...entry.look, open: false } }), entry.box);
    render(component(entry), entry.box);
  }

  function makeWhole(entry: Entry): void {
    if (!entry.whole) copies.dress(entry.box, entry.look);
    entry.whole = true;
  }

  function add(badge: ShownBadge, look: BadgeLook): Entry {
    const box = document.createElement('div');
    const { id } = badge.request;
    const placement = placements.get(id) ?? null;
    const whole = placement?.visible === true;
    const entry: Entry = { id, box, badge, look, live: false, whole, placement };
    box.append(whole ? copies.full(look) : copies.bare(look));
    entries.set(id, entry);
    ofBox.set(box, entry);
    put(entry);
    return entry;
  }

  function update(entry: Entry, badge: ShownBadge, look: BadgeLook): boolean {
    const same = entry.live ? looksAlive(entry, badge, look) : looksClosed(entry, badge, look);
    entry.badge = badge;
    entry.look = look;
    if (same) return false;
    if (look.open) bringToLife(entry);
    if (entry.live) render(component(entry), entry.box);
    else entry.box.replaceChildren(entry.whole ? copies.full(look) : copies.bare(look));
    return true;
  }

  function* drawAll(state: LayerState): Generator<void, void, void> {
    let next: ChildNode | null = container.firstChild;
    for (const badge of state.badges) {
      const { id } = badge.request;
      const known = entries.get(id);
      const now = { selected: state.selected === id, open: state.why === id, keysOn: state.keysOn };
      if (known !== undefined && known.box === next && showsAlready(known, badge, now)) {
        next = next.nextSibling;
        continue;
      }
      const look = lookOf(words, badge, now);
      // One that nobody sees has no need to say that it is being read.
      const waits = badge.sight === null && !(state.slow && placements.has(id));
      if (known === undefined && waits) continue;
      const entry = known ?? add(badge, look);
      if (entry.box === next) next = next.nextSibling;
      else container.insertBefore(entry.box, next);
      if (known === undefined && look.open) bringToLife(entry);
      const changed = update(entry, badge, look);
      if (changed || known === undefined) yield;
    }
  }

  function move(entry: Entry, placement: Placement | null): void {
    const before = entry.placement;
    if (before === placement || (before !== null && placement !== null && same(before, placement))) return;
    entry.placement = placement;
    if (placement?.visible === true) makeWhole(entry);
    put(entry);
  }

  function drop(entry: Entry): void {
    entries.delete(entry.id);
    if (entry.live) render(null, entry.box);
    entry.box.remove();
  }

  const entryOf = (target: EventTarget | null): Entry | undefined => {
    let node = target instanceof Node ? target : null;
    while (node !== null && node.parentNode !== container) node = node.parentNode;
    return node === null ? undefined : ofBox.get(node);
  };
  const listen = (type: 'pointerover' | 'focusin' | 'click', opens: (event: Event) => boolean) =>
    container.addEventListener(
      type,
      (event) => {
        const entry = entryOf(event.target);
        if (entry === undefined || entry.live) return;
        bringToLife(entry);
        if (entry.placement?.visible !== true && type === 'focusin') onFocusAway(entry.id);
        if (opens(event)) onWhy(entry.id);
      },
      { signal },
    );
  listen('pointerover', (event) => event instanceof PointerEvent && event.pointerType === 'mouse');
  listen('focusin', () => true);
  listen('click', () => true);
  signal.addEventListener('abort', () => drawing.abort());

  return {
    draw(state) {
      const otherKeys = keys !== state.keys;
      keys = state.keys;
      drawing.abort();
      drawing = new AbortController();
      const wanted = new Set(state.badges.map(({ request }) => request.id));
      for (const entry of [...entries.values()]) if (!wanted.has(entry.id)) drop(entry);
      if (otherKeys)
        for (const entry of entries.values()) if (entry.live) render(component(entry), entry.box);
      inFrames(drawAll(state), NEW_EACH_FRAME, drawing.signal);
    },
    place(next) {
      placements = next;
      for (const entry of entries.values()) move(entry, next.get(entry.id) ?? null);
    },
  };
}

/** The layer's state keeps the badges that have not changed. */
function showsAlready({ badge: before, look }: Entry, badge: ShownBadge, now: BadgeAtPresent): boolean {
  return (
    before === badge && look.selected === now.selected && look.open === now.open && look.keysOn === now.keysOn
  );
}

/** Whether nothing has changed that is seen of a closed badge. */
function looksClosed({ badge: before, look: last }: Entry, badge: ShownBadge, look: BadgeLook): boolean {
  return (
    before.sight === badge.sight &&
    before.certain === badge.certain &&
    before.offered === badge.offered &&
    before.request.sender.name === badge.request.sender.name &&
    last.selected === look.selected &&
    last.open === look.open
  );
}

function looksAlive(entry: Entry, badge: ShownBadge, look: BadgeLook): boolean {
  const { badge: before, look: last } = entry;
  return looksClosed(entry, badge, look) && before.request === badge.request && last.keysOn === look.keysOn;
}

function put({ box, placement }: Entry): void {
  const transform = transformOf(placement);
  box.className = transform === '' ? 'badge-place badge-away' : 'badge-place';
  // Most badges stand nowhere, and have never stood anywhere.
  if (transform !== '' || box.hasAttribute('style')) box.style.transform = transform;
}

function same(a: Placement, b: Placement): boolean {
  return a.x === b.x && a.y === b.y && a.edge === b.edge && a.visible === b.visible;
}

/** An unseen badge stands at the page's corner: at its own place it could make the page longer. */
function transformOf(placement: Placement | null): string {
  if (placement?.visible !== true) return '';
  const { x, y, edge } = placement;
  return `translate(${x}px, ${y}px)${edge === 'right' ? ' translateX(-100%)' : ''}`;
}
