import { isClippedAway } from '../sites/cards/visibility.ts';

/** Tags that a browser draws in a block of their own. All others, unknown ones too, stand in the line. */
export const BLOCKS = new Set(
  'html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section main nav header footer aside article figure figcaption form fieldset legend hr pre blockquote address details summary dialog table caption thead tbody tfoot tr td th search hgroup center menu'.split(
    ' ',
  ),
);

type Flow = 'inline' | 'contents' | 'block';

/** Whether an element is drawn; one without a box of its own is where the element around it is. */
export function isDrawnIn(element: Element, style: CSSStyleDeclaration, drawnAround: boolean): boolean {
  return style.display === 'contents' ? drawnAround : element.checkVisibility({ visibilityProperty: true });
}

/**
 * What a reader asks of an element's style and would not find without the site's style sheets: whether it is drawn,
 * whether it stands in the line, whether it keeps line breaks, whether it is there for screen readers alone.
 *
 * @param drawnAround whether the element around it is drawn.
 * @returns declarations for a `style` attribute; empty where the tag alone says as much.
 */
export function standInStyle(element: Element, style: CSSStyleDeclaration, drawnAround: boolean): string {
  const declarations: string[] = [];
  const drawn = isDrawnIn(element, style, drawnAround);
  if (style.display === 'none') return drawnAround || !isMarkedHidden(element) ? 'display:none' : '';
  const flow = flowOf(style.display);
  const byTag: Flow = BLOCKS.has(element.localName) ? 'block' : 'inline';
  if (flow !== byTag || isMarkedHidden(element)) declarations.push(`display:${flow}`);
  if (drawn !== drawnAround) declarations.push(`visibility:${drawn ? 'visible' : 'hidden'}`);
  if (isClippedAway(style)) declarations.push('position:absolute', 'clip-path:inset(50%)');
  if (/^(?:pre|break)/.test(style.whiteSpace) && element.textContent.includes('\n'))
    declarations.push('white-space:pre-line');
  return declarations.join(';');
}

function isMarkedHidden(element: Element): boolean {
  return element.hasAttribute('hidden');
}

function flowOf(display: string): Flow {
  if (display === 'contents') return 'contents';
  return display.startsWith('inline') || display.startsWith('ruby') ? 'inline' : 'block';
}
