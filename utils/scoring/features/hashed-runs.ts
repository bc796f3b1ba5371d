// Runs of a text's pieces (its characters, or the words of its frame), each hashed to a signature. At each place the
// shortest run comes first.

/** 16 bits of a hash. Its lowest are the run's bucket: among how many, a power of two, is for each model to say. */
export const signatureOf = (hash: number) => (hash ^ (hash >>> 15)) & 0xffff;

/** How many runs of `shortest` to `longest` pieces there are among so many pieces. */
export function runsAmong(pieces: number, shortest: number, longest: number): number {
  let runs = 0;
  for (let size = shortest; size <= longest; size++) runs += Math.max(0, pieces - size + 1);
  return runs;
}

/** Some runs of a text: every `step`th of these signatures from `first` on, `count` of them. */
export interface SomeRuns {
  readonly runs: Uint16Array;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** The same one after another, for training. */
export const listed = ({ runs, first, step, count }: SomeRuns): readonly number[] =>
  Array.from({ length: count }, (_, at) => runs[first + step * at] ?? 0);
