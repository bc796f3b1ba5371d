import { liveQuery } from 'dexie';

interface LiveOptions<Answer> {
  readonly query: () => Promise<Answer>;
  readonly onChange: (answer: Answer) => void;
  readonly onError: (error: unknown) => void;
}

/** Asks the database now and after every change of what was asked about, whoever made it. Returns what ends it. */
export function watch<Answer>({ query, onChange, onError }: LiveOptions<Answer>): () => void {
  const subscription = liveQuery(query).subscribe({ next: onChange, error: onError });
  return () => subscription.unsubscribe();
}
