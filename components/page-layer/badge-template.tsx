import { render } from 'preact';
import { confidentPercent, type PageWords } from '../../utils/i18n/index.ts';
import type { ShownBadge } from '../../utils/page/layer-state.ts';
import { descriptionIdOf } from '../badge/badge.tsx';
import { BadgeWithWhy, type BadgeWithWhyProps } from '../badge/badge-with-why.tsx';

export type BadgeLook = Omit<BadgeWithWhyProps, 'onOpenChange'>;

/** What the reader has to do with a badge at this moment. */
export type BadgeAtPresent = Pick<BadgeLook, 'selected' | 'open' | 'keysOn'>;

export function lookOf(
  words: PageWords,
  badge: ShownBadge,
  { selected, open, keysOn }: BadgeAtPresent,
): BadgeLook {
  const { request, sight, certain, offered } = badge;
  const [verdict, decision] = [sight?.verdict ?? null, sight?.decision ?? null];
  const sentBy = sight?.sentBy;
  return { words, request, verdict, decision, offered, selected, certain, open, keysOn, sentBy };
}

export interface BadgeCopies {
  /** The whole badge, closed. */
  full(look: BadgeLook): DocumentFragment;
  /** A button with the badge's name and description, and nothing to see: for badges that stand nowhere yet. */
  bare(look: BadgeLook): DocumentFragment;
  /** Makes a bare one whole. The button stays the same, for it may have the focus. */
  dress(box: Element, look: BadgeLook): void;
}

/**
 * Closed badges as copies: badges that look alike differ in their sender alone, so that each look is rendered once and
 * a copy of it gets its name.
 */
export function createBadgeCopies(document: Document): BadgeCopies {
  const drawn = new Map<string, Drawn>();

  function drawnOnce(look: BadgeLook): Drawn {
    const key = keyOf(look);
    const before = drawn.get(key);
    if (before !== undefined) return before;
    const box = document.createElement('div');
    render(<BadgeWithWhy {...look} open={false} onOpenChange={() => {}} />, box);
    const full = document.createDocumentFragment();
    full.append(...box.childNodes);
    const bare = document.importNode(full, true);
    const button = bare.querySelector('button');
    button?.replaceChildren();
    const name = button?.getAttribute('aria-label') ?? '';
    const made = { full, bare, label: name.slice(0, -look.request.sender.name.length) };
    drawn.set(key, made);
    return made;
  }

  function copyOf(original: DocumentFragment, label: string, { request }: BadgeLook): DocumentFragment {
    const copy = document.importNode(original, true);
    const button = copy.querySelector('button');
    const id = descriptionIdOf(request.id);
    button?.setAttribute('aria-label', `${label}${request.sender.name}`);
    if (button?.hasAttribute('aria-describedby')) button.setAttribute('aria-describedby', id);
    copy.querySelector('[id]')?.setAttribute('id', id);
    return copy;
  }

  return {
    full(look) {
      const { full, label } = drawnOnce(look);
      return copyOf(full, label, look);
    },
    bare(look) {
      const { bare, label } = drawnOnce(look);
      return copyOf(bare, label, look);
    },
    dress(box, look) {
      const inside =
        document.importNode(drawnOnce(look).full, true).querySelector('button')?.childNodes ?? [];
      box.querySelector('button')?.append(...inside);
    },
  };
}

interface Drawn {
  readonly full: DocumentFragment;
  readonly bare: DocumentFragment;
  /** What stands before the sender's name. */
  readonly label: string;
}

/** Everything that is seen of a closed badge but its name. */
function keyOf({ words, verdict, decision, offered, selected, certain }: BadgeLook): string {
  const percent = verdict === null ? '' : confidentPercent(words, verdict);
  return [verdict?.label, percent, decision?.choice, decision?.state, offered, selected, certain].join(' ');
}
