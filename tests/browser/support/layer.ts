import { eventually } from './eventually.ts';
import type { OpenDocument, Point } from './tab.ts';

export interface SeenBadge {
  readonly label: string;
  readonly name: string;
}

const LABEL_WORDS = ['Pitch', 'Recruiter', 'Scam', 'Generic', 'Genuine', 'Unclear'];

/** All badges that are there now and have their verdict, in the page's order. */
export async function badges(tab: OpenDocument): Promise<readonly SeenBadge[]> {
  return (await tab.layerButtons()).flatMap((full) => {
    const [label = ''] = full.split(', ');
    return LABEL_WORDS.includes(label) ? [{ label, name: full.slice(label.length + 2) }] : [];
  });
}

/** Waits until there are so many. */
export function badgesAre(tab: OpenDocument, count: number): Promise<readonly SeenBadge[]> {
  return eventually(
    () => badges(tab),
    (all) => all.length === count,
  );
}

/** Where a button of ours is, found by the end of its accessible name, such as a sender's. Waits for it. */
export function buttonPlace(tab: OpenDocument, name: string): Promise<Point> {
  return eventually(
    () =>
      tab.inLayer((root, wanted) => {
        const button = [...root.querySelectorAll('button')].find((each) =>
          (each.getAttribute('aria-label') ?? each.textContent ?? '').endsWith(wanted),
        );
        const box = button?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, name),
    (point): point is Point => point !== null,
  );
}

/** The open card that says why, by its lists; null while none is open. */
export interface OpenWhy {
  readonly name: string;
  readonly text: string;
  /** Entries of each list, under the list's own title. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export function openWhy(tab: OpenDocument): Promise<OpenWhy | null> {
  return tab.inLayer((root) => {
    const card = root.querySelector<HTMLElement>('.why');
    if (card === null) return null;
    const lists = [...card.querySelectorAll('ul')].map((list) => [
      list.getAttribute('aria-label') ?? '',
      [...list.querySelectorAll('li')].map((item) => item.innerText),
    ]);
    return {
      name: card.getAttribute('aria-label') ?? '',
      text: card.innerText,
      lists: Object.fromEntries(lists),
    };
  }, null);
}

/** What the bar at the foot of the page shows, announcements for assistive tools included. */
export async function barText(tab: OpenDocument): Promise<string> {
  return (await tab.inLayer((root) => root.querySelector('.page-bar')?.textContent ?? '', null)) ?? '';
}
