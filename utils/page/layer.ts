/** An element of ours in the page, and what is drawn into. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  /** Just above the cards, below the site's own headers and dialogs; see `levelOf`. */
  setLevel(level: number): void;
  /** Puts the element back where the site has taken it away; true if it did. It is not fought over: see `PAUSE`. */
  keep(): boolean;
}

/** The first pause before the element is put back once more; each is twice as long as the one before. Milliseconds. */
const PAUSE = 250;

/**
 * The host takes no room and catches no pointer. `!important` wins over any rule of the page, so that the element
 * needs no attribute of its own.
 */
const HOST_STYLE = `:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
}`;

/**
 * One plain element behind the page's own content, with a closed root: the page sees that an empty element was added,
 * and nothing more.
 */
export function createLayer(document: Document, style: string, signal: AbortSignal): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = `${HOST_STYLE}\n${style}`;
  const level = document.createElement('style');
  const container = document.createElement('div');
  root.append(sheet, level, container);

  let pause = PAUSE;
  let notBefore = 0;
  const keep = () => {
    const now = performance.now();
    if (signal.aborted || host.parentNode === document.documentElement || now < notBefore) return false;
    notBefore = now + pause;
    pause *= 2;
    document.documentElement.append(host);
    return true;
  };
  keep();
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    root,
    container,
    keep,
    setLevel(wanted) {
      const rule = `:host { z-index: ${wanted} !important; }`;
      if (level.textContent !== rule) level.textContent = rule;
    },
  };
}
