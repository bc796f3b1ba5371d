import type { CDPSession, Frame, Page } from 'playwright-core';
import type { OpenDocument, Tab } from './tab.ts';

/** A tab of Chromium. What stands in the closed root is reached by the DevTools protocol, which knows no closed roots. */
export async function chromiumTab(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));

  return {
    ...openDocument(page.mainFrame(), session, ({ frame }) => frame.id),
    errors,
    async frame() {
      await page.locator('iframe').first().waitFor({ state: 'attached' });
      const [frame] = page.mainFrame().childFrames();
      if (frame === undefined) throw new Error('no frame');
      // One process has both, so the tab's own session sees into it.
      return openDocument(frame, session, ({ childFrames }) => childFrames?.[0]?.frame.id ?? '');
    },
    navigate: async (url) => void (await page.goto(url)),
    // A page that was kept is shown without being loaded again.
    async back() {
      await page.goBack({ waitUntil: 'commit' });
      await page.evaluate(() => document.readyState);
    },
    async press(...keys) {
      await page.bringToFront();
      if (page.url().startsWith('chrome-extension:')) await page.evaluate(firstFrame);
      for (const key of keys) await page.keyboard.press(key);
    },
    async hold(key) {
      await page.bringToFront();
      // Down once more without having come up: the browser takes it for the key's own repeating.
      for (let times = 0; times < 3; times += 1) await page.keyboard.down(key);
      await page.keyboard.up(key);
    },
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    click: (role, name) => page.getByRole(role, { name, exact: true }).click(),
    fill: (name, text) => page.getByRole('textbox', { name, exact: true }).fill(text),
    choose: (part, ...paths) => page.locator(`${part} input[type="file"]`).setInputFiles([...paths]),
    run: async (script) => void (await page.evaluate(script)),
    async ownScripts() {
      const files = new Set<string>();
      const hear = ({ url }: { url: string }) => {
        if (url.startsWith('chrome-extension:')) files.add(new URL(url).pathname.slice(1));
      };
      session.on('Debugger.scriptParsed', hear);
      // It tells of all scripts that are there before it answers.
      await session.send('Debugger.enable');
      await session.send('Debugger.disable');
      session.off('Debugger.scriptParsed', hear);
      return [...files].sort();
    },
    bringToFront: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    reload: async () => void (await page.reload()),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

type FrameTree = Awaited<ReturnType<typeof frameTreeOf>>;

async function frameTreeOf(session: CDPSession) {
  return (await session.send('Page.getFrameTree')).frameTree;
}

/** @param idOf the frame's own id, by which it has a world of the test's, where the page's scripts can tell no lies. */
function openDocument(frame: Frame, session: CDPSession, idOf: (tree: FrameTree) => string): OpenDocument {
  async function ownWorld(): Promise<number> {
    const frameId = idOf(await frameTreeOf(session));
    return (await session.send('Page.createIsolatedWorld', { frameId, worldName: 'test' }))
      .executionContextId;
  }
  return {
    evaluate: <Result, Argument>(
      work: (argument: Argument) => Result | Promise<Result>,
      argument?: Argument,
    ) => frame.evaluate(work as (argument: unknown) => Result | Promise<Result>, argument),
    async inLayer<Result, Argument>(
      work: (root: ShadowRoot, argument: Argument) => Result,
      argument: Argument,
    ): Promise<Result | null> {
      const objectId = await closedRoot(session, await ownWorld());
      if (objectId === null) return null;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (argument) { return (${work})(this, argument); }`,
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
    async layerButtons() {
      const host = await hostIn(session, await ownWorld());
      if (host === null) return [];
      const query = { objectId: host, role: 'button' };
      const { nodes } = await session.send('Accessibility.queryAXTree', query).catch(ifLeft({ nodes: [] }));
      return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    },
    async accessibleTree() {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ ignored }) => !ignored)
        .map((node) => ({
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          description: String(node.description?.value ?? ''),
          states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        }));
    },
  };
}

/** The document may be left between one question and the next. */
function ifLeft<Answer>(answer: Answer): (error: unknown) => Answer {
  return (error) => {
    if (!String(error).includes("doesn't reference a Node")) throw error;
    return answer;
  };
}

/** Our element stands behind the page's own content. Null while nothing does. */
async function hostIn(session: CDPSession, contextId: number): Promise<string | null> {
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `[...document.documentElement.children].find((each) => each.localName === 'div')`,
  });
  return result.objectId ?? null;
}

async function closedRoot(session: CDPSession, contextId: number): Promise<string | null> {
  const host = await hostIn(session, contextId);
  if (host === null) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: root.backendNodeId,
    executionContextId: contextId,
  });
  return object.objectId ?? null;
}

/** Chromium drops the keys that come before a page's first frame; whoever looks at the page cannot be that early. */
function firstFrame(): Promise<unknown> {
  return Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, 500)),
  ]);
}
