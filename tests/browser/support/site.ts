import type { OpenDocument } from './tab.ts';

/** One press that the site heard. */
export interface Press {
  readonly action: string;
  readonly slug: string | null;
  readonly trusted: boolean;
  readonly outcome?: string;
}

interface SitePage {
  readonly siteLog: Press[];
  readonly siteControl: Readonly<Record<string, (argument?: string) => void>>;
}

/** What the page's own script heard of presses on its controls. */
export function siteLog(tab: OpenDocument): Promise<Press[]> {
  return tab.evaluate(() => (globalThis as unknown as SitePage).siteLog);
}

/** Has the page's own script do something, such as drawing its rows anew. */
export function siteDoes(tab: OpenDocument, what: string, argument?: string): Promise<void> {
  return tab.evaluate(
    ([name, value]) => (globalThis as unknown as SitePage).siteControl[name ?? '']?.(value),
    [what, argument] as const,
  );
}

export function textOf(tab: OpenDocument): Promise<string> {
  return tab.evaluate(() => document.body.innerText);
}
