import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { type Bidi, evaluateIn, type RemoteValue } from './bidi.ts';
import type { OpenDocument, Role, Tab } from './tab.ts';

/** The protocol's own id of a tab, or of a frame in it. */
export function contextOf(frame: Frame): string {
  return (frame as unknown as { readonly _id: string })._id;
}

/** Milliseconds. */
const PATIENCE = 30_000;
/** How often a control is looked for by its simple name before the accessibility tree is asked; ten times a second. */
const TRIES = 20;

/** What has a role by itself. */
const SIMPLY: Readonly<Record<Role, string>> = {
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  link: 'a[href]',
  textbox: 'input, textarea',
};

/**
 * The one control to be seen that bears this name and no other, where that can be told without Firefox's accessibility
 * tree: it takes seconds to be gone through on a long page.
 */
function simplyNamed(selector: string, name: string): Element | null {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => {
    const label = 'labels' in each ? (each.labels as NodeListOf<Element> | null)?.[0] : undefined;
    const says = each.getAttribute('aria-label') ?? (label ?? each).textContent ?? '';
    return says.trim() === name && each.checkVisibility();
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function firefoxTab(page: Page, bidi: Bidi): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const context = contextOf(page.mainFrame());
  const control = async (role: Role, name: string) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = (await page.evaluateHandle(simplyNamed, SIMPLY[role], name)).asElement();
      if (found !== null) return (found as ElementHandle<Element>).asLocator().setTimeout(PATIENCE);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return page.locator(`aria/[name="${name}"][role="${role}"]`).setTimeout(PATIENCE);
  };

  return {
    ...openDocument(page.mainFrame(), bidi),
    errors,
    async frame() {
      await page.waitForSelector('iframe');
      const [frame] = page.mainFrame().childFrames();
      if (frame === undefined) throw new Error('no frame');
      return openDocument(frame, bidi);
    },
    navigate: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    async press(...keys) {
      await page.bringToFront();
      for (const chord of keys) {
        const held = chord.split('+') as KeyInput[];
        for (const key of held) await page.keyboard.down(key);
        for (const key of held.reverse()) await page.keyboard.up(key);
      }
    },
    async hold(key) {
      await page.bringToFront();
      for (let times = 0; times < 3; times += 1) await page.keyboard.down(key as KeyInput);
      await page.keyboard.up(key as KeyInput);
    },
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async click(role, name) {
      await page.bringToFront();
      await (await control(role, name)).click();
    },
    async fill(name, text) {
      await page.bringToFront();
      await (await control('textbox', name)).fill(text);
    },
    async choose(part, ...paths) {
      const input = await page.waitForSelector(`${part} input[type="file"]`);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(...paths);
    },
    run: async (script) => void (await page.evaluate(script)),
    ownScripts: () => Promise.reject(new Error('Firefox cannot tell')),
    bringToFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

/**
 * WebDriver BiDi has no accessibility tree of closed roots, so names in ours are read from the nodes that the protocol
 * serialises: the label that is written on each button, else its text.
 */
function openDocument(frame: Frame, bidi: Bidi): OpenDocument {
  // A world of the test's own, where the page's scripts can tell no lies.
  const target = { context: contextOf(frame), sandbox: 'test' };

  async function closedRoot(): Promise<RemoteValue | null> {
    const host = await evaluateIn(bidi, 'script.evaluate', {
      expression: `[...document.documentElement.children].find((each) => each.localName === 'div') ?? null`,
      target,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return (host.value as { readonly shadowRoot?: RemoteValue } | undefined)?.shadowRoot ?? null;
  }

  const open: OpenDocument = {
    evaluate: <Result, Argument>(
      work: (argument: Argument) => Result | Promise<Result>,
      argument?: Argument,
    ) => frame.evaluate(work as (argument: unknown) => Result | Promise<Result>, argument) as Promise<Result>,
    async inLayer<Result, Argument>(
      work: (root: ShadowRoot, argument: Argument) => Result,
      argument: Argument,
    ): Promise<Result | null> {
      const root = await closedRoot();
      if (root === null) return null;
      const { value } = await evaluateIn(bidi, 'script.callFunction', {
        functionDeclaration: `(root, argument) => JSON.stringify((${work})(root, JSON.parse(argument)) ?? null)`,
        arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
        target,
      });
      return JSON.parse(String(value));
    },
    layerButtons: async () =>
      (await open.inLayer(
        (root) =>
          [...root.querySelectorAll('button')].map(
            (button) => button.getAttribute('aria-label') ?? button.textContent ?? '',
          ),
        null,
      )) ?? [],
    accessibleTree: () => Promise.reject(new Error('Firefox cannot tell')),
  };
  return open;
}
