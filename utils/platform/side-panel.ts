import { browser } from './browser.ts';

/** The place beside the network's page where the queue can stay open. */
export interface SidePanel {
  /** In this window. To be called on the reader's own press; browsers refuse it otherwise. */
  open(): Promise<void>;
}

/** What Chromium's browsers and Firefox name differently. */
interface Places {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Null where the browser has no such place. */
export function sidePanel(): SidePanel | null {
  const { sidePanel: panel, sidebarAction: sidebar }: Places = browser;
  if (sidebar !== undefined) return { open: () => sidebar.open() };
  if (panel === undefined) return null;
  return {
    async open() {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) await panel.open({ windowId: id });
    },
  };
}
