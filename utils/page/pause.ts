/** Rejects with the signal's reason when it is aborted before the time (milliseconds) has passed. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', ended);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', ended, { once: true });
  });
}
