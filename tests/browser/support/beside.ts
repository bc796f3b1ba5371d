import { eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

/** Where a badge stands seen from its sender's name, in CSS px. */
export interface Beside {
  readonly name: string;
  /** From the end of the name to the badge. */
  readonly gap: number;
  /** From the middle of the name's line to the badge's own. */
  readonly off: number;
}

/** All badges that can be seen, each measured against the name that stands on the page. */
export async function besides(tab: Tab): Promise<readonly Beside[]> {
  const seen = await tab.inLayer(
    (root) =>
      [...root.querySelectorAll('.badge')].flatMap((badge) => {
        const { left, top, bottom } = badge.getBoundingClientRect();
        const name = badge.getAttribute('aria-label')?.split(', ').slice(1).join(', ') ?? '';
        const range = document.createRange();
        const lines = [...document.querySelectorAll('strong')]
          .filter((each) => each.textContent === name && each.checkVisibility())
          .map((each) => {
            range.selectNodeContents(each);
            return [...range.getClientRects()].at(-1);
          });
        // Of people with one name, the one whose line is nearest.
        const middle = (top + bottom) / 2;
        const distance = (box: DOMRect | undefined) =>
          Math.abs(((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 - middle);
        const line = lines.sort((a, b) => distance(a) - distance(b))[0];
        const away = badge.closest('.badge-away') !== null;
        if (line === undefined || away || line.bottom < 0 || line.top > innerHeight) return [];
        return [{ name, gap: left - line.right, off: middle - (line.top + line.bottom) / 2 }];
      }),
    null,
  );
  return seen ?? [];
}

/** A name may be followed by the site's own sign on its line; a badge stands behind that. */
const ROOM_FOR_A_SIGN = 40;
export const standsBeside = ({ gap, off }: Beside) =>
  gap >= 4 && gap <= 12 + ROOM_FOR_A_SIGN && Math.abs(off) <= 4;

/** At least so many badges can be seen, and every one of them stands beside its name. */
export function allBeside(tab: Tab, atLeast: number): Promise<readonly Beside[]> {
  return eventually(
    () => besides(tab),
    (all) => all.length >= atLeast && all.every(standsBeside),
    5_000,
  );
}
