import { Dexie, liveQuery } from 'dexie';

interface LiveOptions<Answer> {
  readonly query: () => PromiseLike<Answer>;
  readonly onChange: (answer: Answer) => void;
  readonly onError: (error: unknown) => void;
}

/** So many times as long as it took, a query rests: what takes seconds leaves the memory to others for most of the time. */
const REST = 3;

/**
 * Asks the database now and after every change of what was asked about, whoever made it; many changes within a rest are
 * one. Returns what ends it.
 */
export function watch<Answer>({ query, onChange, onError }: LiveOptions<Answer>): () => void {
  let rested = Dexie.Promise.resolve();
  let began = 0;
  const ask = () => {
    began = performance.now();
    return query();
  };
  // Under Dexie's own promise alone it is remembered over the rest what the query is live for.
  const subscription = liveQuery(() => rested.then(ask)).subscribe({
    next(answer) {
      const rest = REST * (performance.now() - began);
      rested = new Dexie.Promise((resolve) => setTimeout(resolve, rest));
      onChange(answer);
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}
