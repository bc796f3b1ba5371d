/** A lock of the extension's origin, which its pages and its background share. */
const LOCK = 'somebody waits for the memory';

/** Somebody waits for what is read within: what nobody waits for is put off until it is over. */
export function whileWaitedFor(read: () => Promise<void>): Promise<void> {
  return navigator.locks.request(LOCK, { mode: 'shared' }, read);
}

/** To be waited for between the parts of work that nobody waits for. */
export async function untilNobodyWaits(): Promise<void> {
  await navigator.locks.request(LOCK, () => {});
}
