import type { Network } from '../network.ts';
import { isReply } from '../words/note-words.ts';
import { accessibleName } from './accessible-name.ts';
import type { FoundCard } from './find-cards.ts';
import { withoutName } from './naming.ts';
import { isDrawn } from './visibility.ts';

/**
 * The card's own control for answering: the button "Reply to …", else the link "Message" of cards that have no button.
 * The site takes that link up itself and opens its message box in the same document.
 */
export function replyControl(
  card: FoundCard,
  { paths }: Network,
): { element: HTMLElement; label: string } | null {
  return replyButton(card) ?? composeLink(card, paths);
}

function composeLink(
  { region }: FoundCard,
  { compose }: Network['paths'],
): { element: HTMLElement; label: string } | null {
  const links = [...region.querySelectorAll<HTMLElement>(`a[href*="${compose}"]`)];
  const element = links.find(isDrawn);
  return element === undefined ? null : { element, label: accessibleName(element) };
}

function replyButton({ region, name, pair }: FoundCard): { element: HTMLElement; label: string } | null {
  const buttons = [...region.querySelectorAll<HTMLElement>('button, [role="button"]')];
  for (const element of buttons) {
    if (element.matches('a[href], [aria-haspopup], [aria-expanded]') || !isDrawn(element)) continue;
    if (pair.both.some((control) => control.element === element)) continue;
    const label = accessibleName(element);
    if (isReply(withoutName(label, name.text))) return { element, label };
  }
  return null;
}
