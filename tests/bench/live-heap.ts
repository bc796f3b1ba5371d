import type { CDPSession, Page } from 'playwright-core';

/** Bytes that the scripts of a page, or of its worker, hold. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Looks into the memory of a page and of the workers that it starts from now on. */
export interface HeapWatch {
  /** Bytes that are in use, all garbage cleared away before. */
  live(): Promise<number>;
  end(): Promise<void>;
}

export async function watchHeap(page: Page): Promise<HeapWatch> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return {
    async live() {
      let bytes = 0;
      for (const ask of [pageAsks(session), ...[...workers].map((worker) => workerAsks(session, worker))]) {
        await ask('HeapProfiler.collectGarbage');
        const { usedSize, backingStorageSize } = (await ask('Runtime.getHeapUsage')) as HeapUsage;
        bytes += usedSize + backingStorageSize;
      }
      return bytes;
    },
    end: () => session.detach(),
  };
}

type Method = 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage';
type Asks = (method: Method) => Promise<unknown>;

const pageAsks =
  (session: CDPSession): Asks =>
  (method) =>
    session.send(method);

let asked = 0;

/** A worker is asked through its page. */
function workerAsks(session: CDPSession, worker: string): Asks {
  return (method) => {
    asked += 1;
    const id = asked;
    const answer = new Promise<unknown>((resolve) => {
      const hear = ({ sessionId, message }: { readonly sessionId: string; readonly message: string }) => {
        const answered = JSON.parse(message);
        if (sessionId !== worker || answered.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(answered.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({ id, method });
    return session.send('Target.sendMessageToTarget', { sessionId: worker, message }).then(() => answer);
  };
}
