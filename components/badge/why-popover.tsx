import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { whyPlace } from './why-place.ts';

interface WhyPopoverProps {
  /** What it opens from. It is inside it, so that the pointer and the focus may move from one to the other. */
  readonly badge: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
}

/** The gap to the badge is a part of the popover, so that the pointer can cross it; a little stays free at the window's edge. */
const GAP = 6;
const EDGE = 8;

/** A place in the browser's top layer, above whatever the site stacks, that stays with its badge while the page is scrolled. */
export function WhyPopover({ badge, children }: WhyPopoverProps): JSX.Element {
  const popover = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<Readonly<Record<string, string>>>({});
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    const view = badge.current?.ownerDocument.defaultView;
    if (view == null) return;
    const put = () => {
      const from = badge.current?.getBoundingClientRect();
      if (from === undefined) return;
      const size = { width: view.innerWidth, height: view.innerHeight };
      const place = whyPlace(from, size);
      const room = (place.above ? from.top : size.height - from.bottom) - GAP - EDGE;
      setAbove(place.above);
      setStyle({
        left: `${from.left + place.left}px`,
        width: `${place.width}px`,
        '--room': `${room}px`,
        ...(place.above ? { bottom: `${size.height - from.top}px` } : { top: `${from.bottom}px` }),
      });
    };
    // After the badges have followed the page, which they do in the frame's own callback.
    const follow = () => view.requestAnimationFrame(put);
    popover.current?.showPopover?.();
    put();
    view.addEventListener('scroll', follow, { capture: true, passive: true });
    view.addEventListener('resize', follow, { passive: true });
    return () => {
      view.removeEventListener('scroll', follow, { capture: true });
      view.removeEventListener('resize', follow);
    };
  }, [badge]);
  return (
    <div ref={popover} popover="manual" class={above ? 'why-place why-above' : 'why-place'} style={style}>
      {children}
    </div>
  );
}
