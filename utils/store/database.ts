import { Dexie, type EntityTable } from 'dexie';
import type { PastRequest } from '../archive/records.ts';
import type { DayOfReading } from '../diagnosis/history.ts';
import type { DecisionRow, PageRow, RequestRow } from './rows.ts';
import type { ConnectionRow } from './taken.ts';

/** A value that exists once, under a name: the profile, the settings. Parsed by whoever reads it. */
export interface SingleRow {
  readonly name: 'profile' | 'settings' | 'taken';
  readonly value: unknown;
}

/**
 * The reader's memory, in the extension's own origin. The background writes, and the import of the reader's data
 * export in one transaction of its own; the extension's own pages read it live. Times are milliseconds since 1970.
 */
export class WinnowDatabase extends Dexie {
  declare readonly requests: EntityTable<RequestRow, 'id', RequestRow>;
  declare readonly decisions: EntityTable<DecisionRow, 'id', DecisionRow>;
  declare readonly pages: EntityTable<PageRow, 'pageId', PageRow>;
  declare readonly singles: EntityTable<SingleRow, 'name', SingleRow>;
  declare readonly readings: EntityTable<DayOfReading, 'id', DayOfReading>;
  declare readonly connections: EntityTable<ConnectionRow, 'id', ConnectionRow>;
  declare readonly pastRequests: EntityTable<PastRequest, 'id', PastRequest>;

  constructor(name = 'winnow') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      requests: 'id, status, [status+worth], lastSeenAt',
      decisions: 'id, requestId, state, decidedAt',
      pages: 'pageId, tabId, *requestIds',
      singles: 'name',
    });
    // How reading went, day by day. Tables that are not named stay as they are.
    this.version(2).stores({ readings: 'id, day' });
    // What the reader's data export says of people.
    this.version(3).stores({ connections: 'id, *nameKeys', pastRequests: 'id, sentAt' });
  }
}
