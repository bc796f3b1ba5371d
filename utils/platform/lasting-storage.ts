/**
 * Asks the browser not to give our memory up when the disk runs short. Browsers decide by themselves or ask the reader,
 * and may say no; nothing waits for the answer.
 */
export async function askToKeep(): Promise<void> {
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
