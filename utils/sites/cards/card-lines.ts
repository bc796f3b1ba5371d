import type { Network } from '../network.ts';
import { isExpanderWord } from '../words/note-words.ts';
import { type Kind, KnownStyles } from './known-styles.ts';
import { mutualConnections } from './mutual-connections.ts';
import { shown } from './text.ts';
import { isClippedAway, isDrawn } from './visibility.ts';

/** One block of text on a card, as a reader of the page would see a line or a paragraph. */
export interface CardLine {
  /** White space collapsed, but for the line breaks that the page asks for. */
  readonly text: string;
  /** The block that holds it. */
  readonly element: Element;
  /** How many of the card's two controls stand before it: 0, 1 or 2. */
  readonly controlsBefore: number;
  /** What stands right beside it. A drawing is the mark of a shared organisation, unless the site's own mark says people. */
  readonly beside: Mark['kind'] | null;
}

/** Nothing in these is text of the card. Sets of names, for selectors cost too much at every element. */
const NO_TEXT = new Set(
  ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'video', 'audio', 'canvas'].concat([
    'input',
    'textarea',
    'select',
    'button',
    'summary',
  ]),
);
const NO_TEXT_ROLES = new Set(['button', 'menu', 'tooltip', 'alert', 'status']);
const BUTTONS = 'button, [role="button"]';
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Mark = { readonly kind: 'drawing' | 'picture' | 'people'; readonly within: Element | null };

/**
 * The card's text, block by block in the order of the document: without controls, pictures and what is hidden. Lines
 * that only a clamp hides are kept, for the whole note is in the document.
 *
 * @param pair the two controls, which divide what stands before them from what follows.
 * @param styles what this reading knows of other rows.
 */
export function cardLines(
  region: Element,
  pair: readonly Element[],
  network: Network,
  styles = new KnownStyles(),
): readonly CardLine[] {
  return linesOf(region, pair, network, styles) ?? linesOf(region, pair, network, null) ?? [];
}

/** Null where something is hidden that is not in other rows: then every style has to be asked for. */
function linesOf(
  region: Element,
  pair: readonly Element[],
  { paths, marks, words }: Network,
  styles: KnownStyles | null,
): readonly CardLine[] | null {
  const lines: CardLine[] = [];
  const mayExpand = DOTS_ANYWHERE.test(region.textContent);
  let text = '';
  let mark: Mark | null = null;
  let controlsBefore = 0;
  let hidesMore = false;

  const endLine = (block: Element): void => {
    if (text === '') return;
    const whole = collapsed(text);
    text = '';
    if (whole === '') return;
    lines.push({
      text: whole,
      element: block,
      controlsBefore,
      beside: mark === null ? null : besideOf(block, mark),
    });
    mark = null;
  };

  const walk = (element: Element, first: Node | null, block: Element, kind: Kind | null): void => {
    let at = 0;
    let isSure = kind === null;
    for (let node = first; node !== null; node = node.nextSibling) {
      if (isText(node)) {
        const { data } = node;
        if (!isSure && /\S/.test(data)) {
          isSure = true;
          hidesMore ||= !isDrawn(element);
        }
        text += textOf(data, element);
      } else if (isElement(node)) {
        visit(node, block, kind, at);
        at++;
      }
    }
  };

  const visit = (element: Element, block: Element, around: Kind | null, at: number): void => {
    if (pair.includes(element)) {
      endLine(block);
      controlsBefore++;
      return;
    }
    const tag = element.localName;
    if (tag === 'svg' || tag === 'img') {
      const kind = matches(element, marks.inCommon) ? 'people' : tag === 'svg' ? 'drawing' : 'picture';
      mark = { kind, within: element.parentElement };
      return;
    }
    if (tag === 'br') text += '\n';
    const first = element.firstChild;
    if (
      first === null ||
      (holdsNoText(element, tag, paths.messages) &&
        mutualConnections(element.textContent, words.mutual) === null) ||
      matches(element, marks.aside) ||
      (mayExpand && isExpander(element))
    )
      return;
    const kind = around === null ? null : (styles?.kindInside(around, element, tag, at) ?? null);
    const display = kind?.display ?? displayOf(element, kind, marks.folded);
    if (display === null) return;
    const isInline = display.startsWith('inline') || display === 'contents';
    // The time is a line of its own, however closely it follows.
    if (isInline && tag !== 'time') walk(element, first, block, kind);
    else if (PARAGRAPHS.has(block.localName)) {
      // Lines of one paragraph, such as a name and its sentence side by side, or a note split into its lines.
      text += '\n';
      walk(element, first, block, kind);
      text += '\n';
    } else {
      endLine(block);
      walk(element, first, element, kind);
      endLine(element);
    }
  };

  walk(region, region.firstChild, region, styles?.kindOf(region) ?? null);
  endLine(region);
  return hidesMore ? null : lines;
}

function collapsed(text: string): string {
  if (!SPACES.test(text)) return text;
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** All but single spaces between words. */
const SPACES = /^\s|\s$|[^\S ]| {2}/;

/** As it is drawn; null where it is not. Kept for others of its kind, unless it is drawn for a reason of its own. */
function displayOf(element: Element, kind: Kind | null, folded: string | undefined): string | null {
  const style = getComputedStyle(element);
  const isSeen = !isUnseen(style);
  if (isSeen && kind !== null) kind.display = style.display;
  // What is folded away until it is asked for is the sender's own text all the same.
  if (!isSeen && !isCutOff(element, style) && !isWholeOfCut(element) && !matches(element, folded))
    return null;
  // What is cut off is put as what stands before it.
  return style.display === 'none' ? getComputedStyle(firstBeside(element)).display : style.display;
}

function besideOf(block: Element, mark: Mark): CardLine['beside'] {
  return mark.within === block.parentElement || block.contains(mark.within) ? mark.kind : null;
}

/** By its number: asking for its class takes many times as long, and this is asked of every node. */
function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

const TEXT = 3;
const ELEMENT = 1;

function textOf(data: string, element: Element): string {
  if (!/[^\S ]| {2}/.test(data)) return data;
  return keepsLineBreaks(data, element) ? data : data.replace(/\s+/g, ' ');
}

function keepsLineBreaks(text: string, element: Element): boolean {
  return text.trim().includes('\n') && /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace);
}

/** Controls too (reply, report, more), but neither the name nor an address in a note, which are links as well. */
function holdsNoText(element: Element, tag: string, messages: string): boolean {
  if (NO_TEXT.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && NO_TEXT_ROLES.has(role)) return true;
  return tag === 'a' && element.getAttribute('href')?.includes(messages) === true;
}

/** The dots and the word that open a cut note: "… show more", or the dots around a control that says so. */
function isExpander(element: Element): boolean {
  // What is all that an element holds says what that element says, which was asked before.
  if (element.previousSibling === null && element.nextSibling === null) return false;
  if (element.childElementCount > 1 || !DOTS.test(element.textContent)) return false;
  const text = shown(element.textContent);
  if (text.length > LONGEST_EXPANDER) return false;
  const word = text.replace(DOTS, '');
  const control = element.querySelector(BUTTONS);
  return control === null ? isExpanderWord(word) : word === shown(control.textContent);
}

const DOTS_ANYWHERE = /…|\.{3}/;
const DOTS = /^\s*(?:…|\.{3})\s*/;
const LONGEST_EXPANDER = 40;

/** Nothing is read of a style that need not be: an inline element has no place of its own to be moved away from. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  return isHidden(style) || (style.display !== 'inline' && isClippedAway(style));
}

function isHidden({ display, visibility }: CSSStyleDeclaration): boolean {
  return display === 'none' || visibility !== 'visible';
}

function matches(element: Element, mark: string | undefined): boolean {
  return mark !== undefined && element.matches(mark);
}

/**
 * A later line of a clamped note: hidden, while lines like it before are not, beside the control that opens it. What
 * holds a control, or says the same once more, is a copy for narrow windows.
 */
function isCutOff(element: Element, style: CSSStyleDeclaration): boolean {
  const first = firstBeside(element);
  if (!isHidden(style) || first === element || first.tagName !== element.tagName) return false;
  if (element.querySelector(BUTTONS) !== null || shown(element.textContent) === shown(first.textContent))
    return false;
  return element.parentElement?.querySelector(BUTTONS) !== null && isDrawn(first);
}

/** What is cut ends so. */
export const DOTS_AT_END = /\s*(?:…|\.{3})\s*$/u;

/** Text for screen readers right behind the same text that is cut with dots: the whole of it. */
function isWholeOfCut(element: Element): boolean {
  const cut = shown(element.previousElementSibling?.textContent ?? '');
  const beginning = cut.replace(DOTS_AT_END, '');
  return beginning !== cut && beginning !== '' && shown(element.textContent).startsWith(beginning);
}

function firstBeside(element: Element): Element {
  return element.parentElement?.firstElementChild ?? element;
}
