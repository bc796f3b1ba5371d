import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface CurrentSection {
  /** The id of the section that is being read. */
  readonly current: string;
  /** Brings a section to the top of the window and its heading into focus. */
  readonly goTo: (id: string) => void;
}

/**
 * Which section is being read: the one that the address or the contents led to, until the reader scrolls away from it;
 * then the last one that begins above the line of reading. That line goes from the top of the window to its foot as the
 * page is scrolled from its top to its end, so that short sections at the end have their turn as well.
 */
export function useCurrentSection(sections: readonly { readonly id: string }[]): CurrentSection {
  const [current, setCurrent] = useState(sections[0]?.id ?? '');
  /** Where the page stood when it was led to a section. CSS px; null since the reader scrolled. */
  const landed = useRef<number | null>(null);

  function goTo(id: string): void {
    if (!sections.some((section) => section.id === id)) return;
    document.getElementById(id)?.scrollIntoView();
    document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
    landed.current = scrollY;
    setCurrent(id);
  }

  const read = () => {
    if (landed.current !== null && Math.abs(landed.current - scrollY) < 2) return;
    landed.current = null;
    const way = document.documentElement.scrollHeight - innerHeight;
    const line = way <= 0 ? 0 : Math.min(1, scrollY / way) * innerHeight;
    const begun = sections.filter(({ id }) => topOf(id) <= Math.max(line, 1));
    setCurrent(begun.at(-1)?.id ?? sections[0]?.id ?? '');
  };

  // What the address points to is there only once everything is drawn.
  useLayoutEffect(() => goTo(location.hash.slice(1)), []);
  useEffect(() => {
    const follow = () => goTo(location.hash.slice(1));
    addEventListener('hashchange', follow);
    addEventListener('scroll', read, { passive: true });
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('scroll', read);
    };
  }, []);
  return { current, goTo };
}

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}
