import type { Network } from '../network.ts';
import { asksToConnect } from '../words/sentence-words.ts';
import type { ActionControl } from './action-controls.ts';
import { isNothingButWords } from './control-role.ts';
import { holdsName, speaksOfSomebody, withoutName } from './naming.ts';
import { personLink } from './people-index.ts';
import { comparable, folded, isUnspaced, shown, wordsOf } from './text.ts';
import { isClippedAway, isDrawn } from './visibility.ts';

export interface SenderName {
  readonly text: string;
  /** The element whose text is, or holds, the name. */
  readonly element: HTMLElement;
}

const LONGEST_NAME = 150;
const EMPHASIS = 'strong, b, h1, h2, h3, h4';
/** Parts of names that are written small. */
const NAME_PARTICLES = new Set(
  'de del della di da do dos das du la le van von der den ter ten ’t zu und y e i el al bin ibn af av'.split(
    ' ',
  ),
);
/** "· 2nd", behind a name. */
const DEGREE = /\s*[·•]\s*\S{1,6}$/u;
/** Written onto a name wherever it is mentioned, in a sentence as on a control. */
const TITLE_AFTER_NAME = /(?: ?님|さん|様|氏)$/;

/**
 * The sender's name, from whatever the card and its controls agree on. The line of the name may say more ("… möchte
 * Kontakt mit Ihnen aufnehmen"), say it twice, or hold text for screen readers; the controls' labels and the
 * picture's alternative text hold the name alone, amid words.
 *
 * @param places where the name may stand, most likely first: the links to the sender, then the card.
 * @param controls the card's controls, whose labels mostly name the sender.
 */
export function senderName(
  card: Element,
  places: readonly HTMLElement[],
  controls: readonly ActionControl[],
  network: Network,
): SenderName | null {
  const labels = controls.map(({ label }) => label);
  const candidates = places.flatMap((place) => textsOf(place, controls));
  const byLabels = longest(
    candidates.filter(({ text }) => labels.some((label) => namesAmidWords(label, text))),
  );
  if (byLabels !== undefined) return byLabels;

  const pictures = pictureTexts(card, personLink(network));
  const byPictures = candidates.filter(({ text }) => pictures.some((picture) => holdsName(picture, text)));
  if (byPictures.length > 0) return longest(byPictures) ?? null;

  const seen = candidates.flatMap(({ element }) => seenCandidate(element));
  return (
    seen.find(({ element }) => element.matches(EMPHASIS)) ??
    // "Bỏ qua" says nothing of who asked "hôm qua".
    run(seen, [...labels.filter((label) => !isNothingButWords(label, network.controls)), ...pictures]) ??
    beforeSentence(seen.filter(({ element }) => seen[0]?.element.contains(element))) ??
    seen[0] ??
    null
  );
}

/** Every element in a place, outermost first, with the text that it holds; but for the controls. */
function textsOf(place: HTMLElement, controls: readonly ActionControl[]): readonly SenderName[] {
  const elements = [place, ...place.querySelectorAll<HTMLElement>('*')];
  return elements.flatMap((element) => {
    const text = shown(element.textContent);
    if (text === '' || text.length > LONGEST_NAME) return [];
    const isControl = controls.some(
      (control) => control.element.contains(element) || element.contains(control.element),
    );
    return isControl ? [] : [{ text, element }];
  });
}

/** Of those that say the same, an element that is seen; one inside another is no second saying. */
function longest(candidates: readonly SenderName[]): SenderName | undefined {
  const length = Math.max(0, ...candidates.map(({ text }) => text.length));
  const [best, ...others] = candidates.filter(({ text }) => text.length === length);
  if (best === undefined || others.every(({ element }) => best.element.contains(element))) return best;
  return [best, ...others].find(({ element }) => isSeen(element)) ?? best;
}

/** An element with only that of its text which can be seen. */
function seenCandidate(element: HTMLElement): readonly SenderName[] {
  if (!isSeen(element)) return [];
  const hidden = [...element.querySelectorAll<HTMLElement>('*')].filter((inner) => !isSeen(inner));
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let line: HTMLElement | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const said = currentNode.nodeValue ?? '';
    if (said.trim() === '') text += said;
    else if (!hidden.some((inner) => inner.contains(currentNode))) {
      const block = blockOf(currentNode, element);
      line ??= block;
      if (block !== line) break;
      text += said;
    }
  }
  return line === null ? [] : [{ text: shown(text).replace(DEGREE, ''), element: line }];
}

/** The block in which text stands, inside an element: a link may hold all the lines of a card. */
function blockOf(text: Node, within: HTMLElement): HTMLElement {
  let block = text.parentElement;
  while (block !== null && block !== within && /^(?:inline|contents)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  return block ?? within;
}

/**
 * The longest run of whole words at the beginning of a line that another text of the card holds too, amid words of its
 * own. Some languages put their verb before the name: then a run further on will do, if it can be nothing but the name.
 */
function run(candidates: readonly SenderName[], texts: readonly string[]): SenderName | undefined {
  const found = candidates.flatMap(({ text, element }) => {
    const words = wordsOf(text);
    const atStart = runsFrom(words, 0).find((part) => texts.some((other) => namesAmidWords(other, part)));
    if (atStart !== undefined) return [{ text: atStart.replace(TITLE_AFTER_NAME, ''), element }];
    const inside = words
      .flatMap((_, from) => (from === 0 ? [] : runsFrom(words, from)))
      .filter((part) => part.replace(TITLE_AFTER_NAME, '') !== '')
      .filter((part) => texts.some((other) => namesAmidWords(other, part) && isAllItNames(other, part)));
    return inside.map((part) => ({ text: part, element }));
  });
  return longest(found);
}

/** The runs of words from one word on, the longest first. */
function runsFrom(words: readonly string[], from: number): readonly string[] {
  const runs = words.slice(from).map((_, dropped) =>
    words
      .slice(from, words.length - dropped)
      .join('')
      .trim(),
  );
  // One character of a script that does not part its words may be of any word: 수 of a Mr 김민수, and of 수락.
  return runs.filter((part) => part.length > 1 || !isUnspaced(part));
}

/** A text that is nothing but these words holds no name: "Accetta" is a bare control, and a surname. */
function namesAmidWords(text: string, name: string): boolean {
  return holdsName(text, name) && comparable(text) !== comparable(name);
}

function isAllItNames(text: string, name: string): boolean {
  return wordsOf(name).length > 1 || !speaksOfSomebody(withoutName(text, name));
}

/** Where no label names anybody and the line goes on after the name: what stands before the words that ask. */
function beforeSentence(candidates: readonly SenderName[]): SenderName | undefined {
  return longest(
    candidates.flatMap(({ text, element }) => {
      const words = wordsOf(text);
      const end = words.findIndex((word, at) => {
        const isName = at === 0 || /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word.trim());
        return !isName && asksToConnect(folded(words.slice(at).join('')));
      });
      return end === -1 ? [] : [{ text: words.slice(0, end).join('').trim(), element }];
    }),
  );
}

function pictureTexts(card: Element, person: string): readonly string[] {
  const pictures = card.querySelectorAll(`${person} img[alt], ${person}[aria-label], figure[aria-label]`);
  return [...pictures].map((picture) =>
    shown(picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? ''),
  );
}

function isSeen(element: HTMLElement): boolean {
  return isDrawn(element) && !isClippedAway(getComputedStyle(element));
}
