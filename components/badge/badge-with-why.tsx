import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Badge, type BadgeProps } from './badge.tsx';
import { Why } from './why.tsx';
import { WhyPopover } from './why-popover.tsx';

export interface BadgeWithWhyProps extends Omit<BadgeProps, 'onPress'> {
  readonly keysOn: boolean;
  /** How many people have sent the same text; left out where nobody else has. */
  readonly sentBy?: number | undefined;
  /** Asked for by hover, focus, a press, or Escape; the parent keeps `open`. */
  readonly onOpenChange: (open: boolean) => void;
}

/**
 * A badge and the card that opens from it. The card stays while the pointer or the focus is on either, and Escape takes
 * it away (WCAG 1.4.13).
 */
export function BadgeWithWhy({ keysOn, sentBy, onOpenChange, ...badge }: BadgeWithWhyProps): JSX.Element {
  const { open, verdict } = badge;
  const box = useRef<HTMLDivElement>(null);
  const hasFocus = () => box.current?.matches(':focus-within') === true;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what happens to the badge and the card inside
    <div
      ref={box}
      class={`badge-box${open ? ' badge-box-open' : ''}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onOpenChange(true)}
      onPointerLeave={() => hasFocus() || onOpenChange(false)}
      onFocusIn={() => onOpenChange(true)}
      onFocusOut={(event) => box.current?.contains(nodeOf(event.relatedTarget)) || onOpenChange(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        onOpenChange(false);
      }}
    >
      <Badge
        {...badge}
        // A press of the mouse has opened it already, by hover and by focus; only the keyboard's press takes it away.
        onPress={(event) => onOpenChange(event.detail > 0 || !open)}
      />
      {open && verdict !== null && (
        <WhyPopover badge={box}>
          <Why {...badge} verdict={verdict} keysOn={keysOn} sentBy={sentBy} />
        </WhyPopover>
      )}
    </div>
  );
}

function nodeOf(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
