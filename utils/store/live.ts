import { Dexie, liveQuery } from 'dexie';

interface LiveOptions<Answer> {
  readonly query: () => PromiseLike<Answer>;
  readonly onChange: (answer: Answer) => void;
  readonly onError: (error: unknown) => void;
  /** Milliseconds that pass before each asking, the first one as well: whoever changes something goes first. */
  readonly pause?: number;
}

/** So many times as long as it took, a query rests: what takes seconds leaves the memory to others for most of the time. */
const REST = 3;

/**
 * Asks the database now and after every change of what was asked about, whoever made it; many changes within a rest are
 * one. Returns what ends it.
 */
export function watch<Answer>({ query, onChange, onError, pause = 0 }: LiveOptions<Answer>): () => void {
  let rested = wait(0);
  let began = 0;
  const ask = () => {
    began = performance.now();
    return query();
  };
  const subscription = liveQuery(() => Dexie.Promise.all([rested, wait(pause)]).then(ask)).subscribe({
    next(answer) {
      rested = wait(REST * (performance.now() - began));
      onChange(answer);
    },
    error: onError,
  });
  return () => subscription.unsubscribe();
}

/** Under Dexie's own promise alone it is remembered meanwhile what the query is live for. */
function wait(milliseconds: number): Promise<void> {
  if (milliseconds === 0) return Dexie.Promise.resolve();
  return new Dexie.Promise((resolve) => setTimeout(resolve, milliseconds));
}
