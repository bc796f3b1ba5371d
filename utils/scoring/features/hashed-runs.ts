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
