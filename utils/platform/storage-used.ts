/** Bytes that the browser says all of our storage takes; null where it does not say. An estimate, as browsers give no other. */
export async function storageUsed(): Promise<number | null> {
  return (await navigator.storage.estimate().catch(() => null))?.usage ?? null;
}
