import { createRandom, type Random } from './random.ts';

/** A page in which changes are made, and what chance picks of it. */
interface Picking {
  readonly random: Random;
  /** Something on a row, or around it. */
  some(): Element;
  control(): Element;
  /** Two controls that stand near each other and not in each other. */
  twoControls(): readonly [Element, Element] | null;
  text(): Text | undefined;
  label(): string;
  address(): string;
  /** What was taken out, and may come back. */
  readonly away: Element[];
}

type Change = (page: Picking) => void;

const CONTROLS = 'button, [role="button"], a[href*="/in/"]';
/** How a page shows, hides and lays out what it holds; see `STYLE`. */
const STYLES = ['display:none', 'visibility:hidden', 'display:inline', 'display:block', ''].concat([
  'position:absolute;width:1px;clip-path:inset(50%)',
]);
const CLASSES = ['hides-paragraphs', 'hides-spans', 'lines-up'];
const STYLE =
  '.hides-paragraphs p{display:none}.hides-spans span{visibility:hidden}.lines-up *{display:inline}';
const ROLES = ['button', 'listitem', 'list', 'row', 'presentation', 'status', 'img', 'navigation', 'main'];
const BOXES = ['div', 'li', 'blockquote', 'section', 'span', 'button', 'p', 'a', 'time', 'main', 'h2', 'ul'];
const PARTS = ['hr', 'h1', 'h2', 'img', 'svg', 'button', 'br', 'nav'];
const TEXTS = ['Hello there!', ' 3 days ago', '12 mutual connections', 'Ada Neri', '…', 'Accept'];

const STRUCTURE: Readonly<Record<string, Change>> = {
  'takes something out'({ some, away }) {
    const element = some();
    away.push(element);
    element.remove();
  },
  'puts it back'({ some, away, random }) {
    const element = random.taken(away);
    if (element !== undefined) put(element, some(), random.one(['before', 'append']));
  },
  moves: ({ some, random }) => put(some(), some(), random.one(['before', 'append'])),
  'moves to the front'({ some }) {
    const element = some();
    element.parentElement?.prepend(element);
  },
  'swaps two controls'({ twoControls }) {
    const [one, other] = twoControls() ?? [];
    if (one === undefined || other === undefined) return;
    const mark = document.createComment('');
    one.replaceWith(mark);
    other.replaceWith(one);
    mark.replaceWith(other);
  },
  'swaps what two controls hold'({ twoControls }) {
    const [one, other] = twoControls() ?? [];
    if (one === undefined || other === undefined) return;
    const held = [...one.childNodes];
    one.replaceChildren(...other.childNodes);
    other.replaceChildren(...held);
  },
  'replaces with a copy'({ some }) {
    const element = some();
    element.replaceWith(element.cloneNode(true));
  },
  copies: ({ some, random }) =>
    put(some().cloneNode(true) as Element, some(), random.one(['before', 'append'])),
  wraps({ some, random }) {
    const element = some();
    const box = document.createElement(random.one(BOXES) ?? 'div');
    element.replaceWith(box);
    box.append(element);
  },
  unwraps({ some }) {
    const element = some();
    element.replaceWith(...element.childNodes);
  },
  'puts something in': ({ some, random }) => some().append(document.createElement(random.one(PARTS) ?? 'hr')),
  'links to somebody'({ some, address, random }) {
    const link = document.createElement('a');
    link.setAttribute('href', random.one([address(), '/in/somebody-new/']) ?? '');
    link.textContent = random.one(['', 'Somebody New']) ?? '';
    some().append(link);
  },
  'draws anew'({ some }) {
    const element = some();
    const { innerHTML } = element;
    element.innerHTML = innerHTML;
  },
};

const ATTRIBUTES: Readonly<Record<string, Change>> = {
  'swaps two labels'({ twoControls }) {
    const [one, other] = twoControls() ?? [];
    if (one === undefined || other === undefined) return;
    const label = one.getAttribute('aria-label') ?? '';
    one.setAttribute('aria-label', other.getAttribute('aria-label') ?? '');
    other.setAttribute('aria-label', label);
  },
  styles: ({ some, random }) => some().setAttribute('style', random.one(STYLES) ?? ''),
  'styles what it holds': ({ some, random }) => some().classList.toggle(random.one(CLASSES) ?? ''),
  hides: ({ some }) => some().toggleAttribute('hidden'),
  'hides from listeners': ({ some }) => toggle(some(), 'aria-hidden', 'true'),
  labels: ({ some, label }) => some().setAttribute('aria-label', label()),
  'labels a control': ({ control, label }) => control().setAttribute('aria-label', label()),
  'takes a label away': ({ control }) => control().removeAttribute('aria-label'),
  'gives a role': ({ some, random }) => some().setAttribute('role', random.one(ROLES) ?? ''),
  'takes a role away': ({ some }) => some().removeAttribute('role'),
  'leads elsewhere'({ some, address, random }) {
    const link = some().querySelector('a') ?? document.querySelector('main a');
    link?.setAttribute('href', random.one([address(), '/in/somebody-new/', '/company/x/', '#']) ?? '');
  },
  'says what a picture shows': ({ some, label }) => some().querySelector('img')?.setAttribute('alt', label()),
  'gives a title': ({ some, label }) => toggle(some(), 'title', label()),
  'opens something': ({ control, random }) =>
    toggle(control(), random.one(['aria-expanded', 'aria-haspopup', 'aria-labelledby']) ?? '', 'true'),
};

const TEXT: Readonly<Record<string, Change>> = {
  'says what stands elsewhere'({ text }) {
    const [from, to] = [text(), text()];
    if (from !== undefined && to !== undefined) to.data = from.data;
  },
  'says more': ({ some, random }) => some().append(random.one(TEXTS) ?? ''),
  'says less': ({ text }) => text()?.remove(),
};

/** Null is to change what is out of the page, in two steps. That, and styles of what is around, seldom show: they come often. */
const CHANGES = [
  ...Object.entries({ ...STRUCTURE, ...ATTRIBUTES, ...TEXT }),
  ...Array.from({ length: 4 }, () => null),
  ...Object.entries(ATTRIBUTES).filter(([name]) => name === 'styles what it holds'),
];

/** Changes the page at random, always the same way for one seed; each call makes one change and names it. */
export function createRandomChanges(document: Document, seed: number): () => string {
  const random = createRandom(seed);
  const sheet = document.createElement('style');
  sheet.textContent = STYLE;
  document.head.append(sheet);
  const page = pickingFrom(document, random);
  /** Brings back what was taken out last, changed. */
  let comesBack: (() => void) | null = null;

  return () => {
    if (comesBack !== null) {
      comesBack();
      comesBack = null;
      return 'puts back, changed, what it took out';
    }
    const [name, change] = random.one(CHANGES) ?? ['takes something out for a while', null];
    if (change === null) comesBack = takeOut(page);
    else change(page);
    return name;
  };
}

function pickingFrom({ body }: Document, random: Random): Picking {
  const all = (selector: string) => [...body.querySelectorAll(selector)];
  const control = () => random.one(all(CONTROLS)) ?? body;
  const around = (): Element => {
    let element = control();
    for (let level = random.below(10); level > 0 && element !== body; level--)
      element = element.parentElement ?? body;
    return element;
  };
  const some = () => {
    const element = around();
    const held = random.one([...element.querySelectorAll('*')]) ?? control();
    return element === body || random.below(2) === 0 ? held : element;
  };
  return {
    random,
    some,
    control,
    away: [],
    twoControls() {
      const controls = all(CONTROLS);
      const at = random.below(controls.length);
      const [one, other] = [controls[at], controls[at + 1 + random.below(2)]];
      if (one === undefined || other === undefined || one.contains(other)) return null;
      return [one, other];
    },
    text() {
      const walker = document.createTreeWalker(around(), NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== '')
          texts.push(walker.currentNode);
      return random.one(texts);
    },
    label: () => random.one(all('[aria-label]'))?.getAttribute('aria-label') ?? 'Accept',
    address: () => random.one(all('a[href]'))?.getAttribute('href') ?? '/in/somebody-new/',
  };
}

/** Takes something out, to be put back changed: nobody who watches the page hears of what happens to it meanwhile. */
function takeOut({ some, label, random }: Picking): () => void {
  const element = some();
  const { nextSibling: next, parentNode: parent } = element;
  element.remove();
  return () => {
    for (const each of [element, ...element.querySelectorAll('*')]) {
      if (each.hasAttribute('aria-label') && random.below(3) === 0) each.setAttribute('aria-label', label());
      if (random.below(6) === 0) each.setAttribute('style', random.one(STYLES) ?? '');
    }
    parent?.insertBefore(element, next?.parentNode === parent ? next : null);
  };
}

function put(element: Element, target: Element, where: 'before' | 'append' | undefined): void {
  if (element.contains(target)) return;
  if (where === 'before') target.before(element);
  else target.append(element);
}

function toggle(element: Element, name: string, value: string): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
