import type { Browser } from 'puppeteer-core';

/** The raw protocol under puppeteer: for what it offers no words of its own. Internals, so the version is pinned. */
export interface Bidi {
  send<Result>(method: string, parameters: unknown): Promise<{ readonly result: Result }>;
  on<Parameters>(event: string, listener: (parameters: Parameters) => void): void;
}

/** A value as the protocol hands it over; nodes carry an id under which they can be named again. */
export interface RemoteValue {
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { readonly connection: Bidi }).connection;
}

/** @throws Error with the script's own words. */
export async function evaluateIn(
  bidi: Bidi,
  method: 'script.evaluate' | 'script.callFunction',
  parameters: object,
): Promise<RemoteValue> {
  const { result } = await bidi.send<Evaluated>(method, { awaitPromise: true, ...parameters });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result;
}

/** Evaluates in Firefox's own privileged scope, where the browser itself can be told what to do. */
export async function evaluatePrivileged(bidi: Bidi, expression: string): Promise<unknown> {
  const { result } = await bidi.send<{ readonly contexts: readonly { readonly context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const [window] = result.contexts;
  return (await evaluateIn(bidi, 'script.evaluate', { expression, target: { context: window?.context } }))
    .value;
}
