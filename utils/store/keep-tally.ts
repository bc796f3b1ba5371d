import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';
import type { RequestRow } from './rows.ts';
import { type Change, counted, type TallyRow } from './tally-row.ts';

type Table = ReturnType<DBCore['table']>;
type Mutated = Awaited<ReturnType<Table['mutate']>>;

/** Dexie's own number for a range without ends: its types alone have a name for it. */
const ANY = 3;

/**
 * Keeps the number of requests that wait, in the transaction of whatever is written to them: a browser takes ten
 * microseconds for each entry that it counts, and nothing can be written that is not counted here. Above what tells live
 * queries, so that they hear of the tally as well.
 */
export const keepTally: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'tally',
  level: 1.5,
  create(core) {
    /** What is written in one transaction is counted one after another: each needs what was there before it. */
    const last = new WeakMap<DBCoreTransaction, Promise<Mutated>>();
    return {
      ...core,
      transaction(stores, mode, options) {
        const counts = mode === 'readwrite' && stores.includes('requests') && !stores.includes('tally');
        return core.transaction(counts ? [...stores, 'tally'] : stores, mode, options);
      },
      table(name) {
        const table = core.table(name);
        if (name !== 'requests') return table;
        return {
          ...table,
          mutate(request) {
            const { trans } = request;
            // While the memory is upgraded there may be no tally yet; the upgrade counts.
            if ((trans as unknown as IDBTransaction).mode === 'versionchange') return table.mutate(request);
            const write = () => writeCounted(table, core.table('tally'), request);
            const before = last.get(trans);
            const mutated = before === undefined ? write() : before.then(write, write);
            last.set(trans, mutated);
            return mutated;
          },
        };
      },
    };
  },
};

function writeCounted(requests: Table, tally: Table, request: DBCoreMutateRequest): Promise<Mutated> {
  const { trans } = request;
  if (request.type === 'deleteRange' && request.range.type === ANY)
    return requests
      .mutate(request)
      .then((mutated) => tally.mutate({ type: 'delete', trans, keys: ['waiting'] }).then(() => mutated));
  return rowsBefore(requests, request).then((before) =>
    requests.mutate(request).then((mutated) => {
      const changes = changesOf(requests, request, before).filter((_, at) => !(at in mutated.failures));
      return count(tally, trans, changes).then(() => mutated);
    }),
  );
}

/** The rows that are about to be written over or deleted, in the order of the request. */
function rowsBefore(
  requests: Table,
  request: DBCoreMutateRequest,
): Promise<readonly (RequestRow | undefined)[]> {
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const query = { index: requests.schema.primaryKey, range: request.range };
    return requests.query({ trans, values: true, query }).then(({ result }) => result);
  }
  // What is added was not there before: nothing is asked for.
  const keys = request.type === 'add' ? [] : keysOf(requests, request);
  // Not by its cache: who only lists ids would not hear of a new one, for Dexie takes it for one that was there.
  return requests.getMany({ trans, keys });
}

function keysOf(requests: Table, request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>): string[] {
  if (request.type === 'delete') return request.keys;
  const { extractKey } = requests.schema.primaryKey;
  return request.values.map((row) => extractKey?.(row));
}

function changesOf(
  requests: Table,
  request: DBCoreMutateRequest,
  before: readonly (RequestRow | undefined)[],
): readonly Change[] {
  if (request.type === 'deleteRange') return before.map((row) => ({ before: row, after: undefined }));
  const after: readonly (RequestRow | undefined)[] = request.type === 'delete' ? [] : request.values;
  // One that is written twice at once is written over by itself.
  const now = new Map<string, RequestRow | undefined>();
  return keysOf(requests, request).map((key, at) => {
    const change = { before: now.has(key) ? now.get(key) : before[at], after: after[at] };
    now.set(key, change.after);
    return change;
  });
}

function count(tally: Table, trans: DBCoreTransaction, changes: readonly Change[]): Promise<unknown> {
  return tally.get({ trans, key: 'waiting' }).then((row: TallyRow | undefined): unknown => {
    const before = row?.counts ?? {};
    const counts = counted(before, changes);
    if (counts === before) return undefined;
    if (counts === null) return tally.mutate({ type: 'delete', trans, keys: ['waiting'] });
    const value: TallyRow = { name: 'waiting', counts };
    return tally.mutate({ type: 'put', trans, values: [value] });
  });
}
