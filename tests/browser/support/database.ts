import type { Page } from 'playwright-core';
import type { DecisionRow, RequestRow } from '../../../utils/store/rows.ts';

interface Tables {
  readonly requests: RequestRow;
  readonly decisions: DecisionRow;
}

/** All rows of one table, read in one of the extension's own pages. */
export function rows<Name extends keyof Tables>(ownPage: Page, table: Name): Promise<Tables[Name][]> {
  return ownPage.evaluate(async (name) => {
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
  }, table) as Promise<Tables[Name][]>;
}
