import * as v from 'valibot';
import type { Frame } from './frame.ts';
import { onMessage } from './messenger.ts';
import { payloads } from './payloads.ts';
import { type BackgroundMessage, FROM_OWN_PAGES, FROM_PAGE, type Protocol } from './protocol.ts';

/** Who sent a message, as the browser says: nothing in it can be claimed by the sender. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
}

export interface Trust {
  /** The extension's own id and the address under which its pages live. */
  readonly extensionId: string;
  readonly ownPages: string;
  readonly isNetworkPage: (url: string) => boolean;
}

type Handler<Name extends BackgroundMessage> = (
  data: Parameters<Protocol[Name]>[0],
  /** Null for what is no tab, such as the popup. */
  from: Frame | null,
) => Promise<ReturnType<Protocol[Name]>>;

/** Total: a message without a handler does not compile. */
export type Handlers = { readonly [Name in BackgroundMessage]: Handler<Name> };

/** The one place where senders are checked and payloads parsed. */
export function receive(handlers: Handlers, trust: Trust): void {
  for (const name of Object.keys(handlers) as BackgroundMessage[]) listen(name, handlers, trust);
}

function listen<Name extends BackgroundMessage>(name: Name, handlers: Handlers, trust: Trust): void {
  onMessage(name, async (message) => {
    const sender: MessageSender = message.sender;
    if (!maySend(name, sender, trust))
      throw new Error(`${name}: refused, it came from ${sender.url ?? 'nowhere'}`);
    const parsed = v.safeParse(payloads[name], message.data);
    if (!parsed.success) throw new Error(`${name}: ${v.summarize(parsed.issues)}`);
    const handler: Handler<Name> = handlers[name];
    return handler(parsed.output as Parameters<Protocol[Name]>[0], frameOf(sender));
  });
}

function frameOf({ tab, frameId = 0, documentId }: MessageSender): Frame | null {
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, frameId, ...(documentId === undefined ? {} : { documentId }) };
}

/** Pages of the network may look and decide; what changes profile and settings comes from the extension's own pages. */
export function maySend(name: BackgroundMessage, sender: MessageSender, trust: Trust): boolean {
  if (sender.id !== trust.extensionId || sender.url === undefined) return false;
  const names: readonly string[] = sender.url.startsWith(trust.ownPages)
    ? FROM_OWN_PAGES
    : trust.isNetworkPage(sender.url)
      ? FROM_PAGE
      : [];
  return names.includes(name);
}
