import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { PastRequest } from '../archive/records.ts';
import type { DayOfReading } from '../diagnosis/history.ts';
import type { Lesson } from '../learning/index.ts';
import { keepTally } from './keep-tally.ts';
import type { PersonRow, TouchRow } from './people-rows.ts';
import { type DecisionRow, type PageRow, placed, type RequestRow } from './rows.ts';
import type { ConnectionRow } from './taken.ts';
import { counted, type TallyRow } from './tally-row.ts';
import type { TextRow } from './texts.ts';

/**
 * What exists once: the profile, the settings, what exports say of the reader, what requests were judged by last, when
 * the memory was saved last, on which day the reader was last reminded of people, and what is shared with their other
 * browsers.
 */
export const SINGLES = ['profile', 'settings', 'taken', 'judged', 'backup', 'reminded', 'sync'] as const;

/** A value that exists once, under a name. Parsed by whoever reads it. */
export interface SingleRow {
  readonly name: (typeof SINGLES)[number];
  readonly value: unknown;
}

/** The browser takes back the whole upgrade, so that everything is as it was; the reader is told by this name. */
function notUpgraded(cause: unknown): never {
  throw Object.assign(new Error('the memory could not be upgraded', { cause }), { name: 'NotUpgraded' });
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
  declare readonly lessons: EntityTable<Lesson, 'id', Lesson>;
  declare readonly texts: EntityTable<TextRow, 'id', TextRow>;
  declare readonly people: EntityTable<PersonRow, 'id', PersonRow>;
  declare readonly touches: EntityTable<TouchRow, 'id', TouchRow>;
  declare readonly tally: EntityTable<TallyRow, 'name', TallyRow>;

  constructor(name = 'winnow') {
    // Its cache would copy every answer for the next one who asks the same; nobody does.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      requests: 'id, status, [status+worth], lastSeenAt',
      decisions: 'id, requestId, state, decidedAt',
      pages: 'pageId, tabId, *requestIds',
      singles: 'name',
    });
    // How reading went, day by day. Tables that are not named stay as they are.
    this.version(2).stores({ readings: 'id, day' });
    // What the reader's data export says of people. Few pages are open, but one may show a thousand requests, of which
    // each would be an entry in an index to write.
    this.version(3).stores({
      connections: 'id, *nameKeys',
      pastRequests: 'id, sentAt',
      pages: 'pageId, tabId',
    });
    // What is asked of 100,000 requests is answered by an index: the queue a page at a time, what comes back, what is
    // over and may be forgotten.
    this.version(4)
      .stores({
        requests: 'id, status, [status+lastSeenAt], place, [label+place], postponedUntil, overSince',
      })
      .upgrade((transaction) =>
        transaction
          .table<RequestRow>('requests')
          .toCollection()
          .modify((row, known) => {
            known.value = placed(row);
          })
          .catch(notUpgraded),
      );
    // What decisions and corrections have taught, and which texts were seen before, as numbers.
    this.version(5).stores({
      requests: 'id, status, [status+lastSeenAt], place, [label+place], postponedUntil, overSince, textId',
      lessons: 'id, requestId, learntAt',
      texts: 'id, *keys',
    });
    // Whom the reader stays in touch with, by the day on which they are due and by what they are told apart by.
    this.version(6).stores({
      people: 'id, dueOn, suggestedOn, nameKey, slug, requestId',
      touches: 'id, personId',
    });
    // How many wait, so that nobody has to count them. By status alone they are found by the index that begins with it:
    // every index is written with every verdict.
    this.version(7)
      .stores({
        requests: 'id, [status+lastSeenAt], place, [label+place], postponedUntil, overSince, textId',
        // Who is on holiday, and what was lately asked, thanked and talked about.
        people: 'id, dueOn, suggestedOn, nameKey, slug, requestId, pause.why',
        touches: 'id, personId, [kind+on]',
        tally: 'name',
      })
      .upgrade((transaction) => countAll(transaction).catch(notUpgraded));
    this.use(keepTally);
  }
}

/** Rows that are read at a stretch. */
const STRETCH = 1_000;

async function countAll(transaction: Transaction): Promise<void> {
  const requests = transaction.table<RequestRow, string>('requests');
  let counts: TallyRow['counts'] | null = {};
  let rows = await requests.orderBy(':id').limit(STRETCH).toArray();
  for (;;) {
    counts = counted(
      counts ?? {},
      rows.map((after) => ({ before: undefined, after })),
    );
    const last = rows.at(-1);
    if (last === undefined || rows.length < STRETCH) break;
    rows = await requests.where(':id').above(last.id).limit(STRETCH).toArray();
  }
  const any = Object.keys(counts ?? {}).length > 0;
  if (counts !== null && any) await transaction.table<TallyRow>('tally').put({ name: 'waiting', counts });
}

/** The database's own names of its tables. */
export type TableName = {
  [Name in keyof WinnowDatabase]: WinnowDatabase[Name] extends Table ? Name : never;
}[keyof WinnowDatabase];

/** What a table holds. */
export type RowOf<Name extends TableName> = WinnowDatabase[Name] extends Table<infer Row> ? Row : never;
