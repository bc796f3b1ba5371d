import type { CardLine } from './card-lines.ts';
import type { FoundCard } from './find-cards.ts';
import { withoutName } from './naming.ts';
import { isPastedAddress } from './people-index.ts';
import { folded } from './text.ts';
import { asksForSomethingElse, asksToConnect } from './words/sentence-words.ts';

const OTHER_TARGET = /^\/(?:company|school|showcase|groups|events|newsletters)\//;
/** "You" to whom the site speaks in a sentence of its own; a headline seldom does. */
const YOU =
  /(?:^|\s)(?:you|sie|dich|vous|te|le|você|ti|vi|u|je|jou|cię|ciebie|dig|deg|vás|tě|anda|вас|вам|sizi|seni|bạn|คุณ|您|你|당신)(?:\s|$|,)|^(?:t'|vous a)|[您你]|คุณ/u;
const LONGEST_SENTENCE = 120;

/** Whether a card invites to a page, a school, a group, an event or a newsletter: it links there. */
export function linksToSomethingElse(card: Element): boolean {
  const links = card.querySelectorAll<HTMLAnchorElement>('a[href]');
  return [...links].some((link) => OTHER_TARGET.test(link.pathname) && !isPastedAddress(link));
}

/**
 * Whether the sentence beside the name, or on the line below it, asks for something else than a connection: to follow
 * the sender, or a page that the card does not link to. What a sentence or a control says of connecting settles it, for
 * a headline below the name may well invite to something.
 */
export function asksForNoConnection(lines: readonly CardLine[], { name, pair }: FoundCard): boolean {
  const at = lines.findIndex(({ element }) => element.contains(name.element));
  const beside = folded(withoutName(lines[at]?.text ?? '', name.text));
  if (isOtherSentence(beside)) return true;
  const speaksOfConnecting = [beside, ...pair.both.map(({ label }) => folded(withoutName(label, name.text)))];
  if (speaksOfConnecting.some(asksToConnect)) return false;
  const below = folded(lines[at + 1]?.text ?? '');
  return YOU.test(below) && isOtherSentence(below);
}

function isOtherSentence(sentence: string): boolean {
  return sentence.length <= LONGEST_SENTENCE && asksForSomethingElse(sentence) && !asksToConnect(sentence);
}
