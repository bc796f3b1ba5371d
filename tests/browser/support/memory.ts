import type { PastRequest } from '../../../utils/archive/records.ts';
import type { Lesson } from '../../../utils/learning/index.ts';
import type { SingleRow } from '../../../utils/store/database.ts';
import type { PersonRow, TouchRow } from '../../../utils/store/people-rows.ts';
import type { DecisionRow, RequestRow } from '../../../utils/store/rows.ts';
import type { ConnectionRow } from '../../../utils/store/taken.ts';
import type { TextRow } from '../../../utils/store/texts.ts';
import { eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

export interface Tables {
  readonly requests: RequestRow;
  readonly decisions: DecisionRow;
  readonly connections: ConnectionRow;
  readonly pastRequests: PastRequest;
  readonly lessons: Lesson;
  readonly texts: TextRow;
  readonly people: PersonRow;
  readonly touches: TouchRow;
  readonly singles: SingleRow;
}

/** Waits until the extension itself has made its database: opened before that, it would be made here, and wrongly. */
export async function memoryIsThere(own: Tab): Promise<void> {
  await eventually(
    () => own.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    (names) => names.includes('winnow'),
  );
}

/** All rows of one table, read in one of the extension's own pages. */
export function rows<Name extends keyof Tables>(own: Tab, table: Name): Promise<Tables[Name][]> {
  return own.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow'));
    try {
      return await settled(database.transaction(name).objectStore(name).getAll());
    } finally {
      database.close();
    }
  }, table);
}

/** Empties every table, and keeps these single values instead. That there was anything is not known any more, nor at hand. */
export function startAnew(own: Tab, singles: Readonly<Record<string, unknown>>): Promise<void> {
  return own.evaluate(async (values) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('winnow');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
    for (const [name, value] of Object.entries(values))
      transaction.objectStore('singles').put({ name, value });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };
    };
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  }, singles);
}
