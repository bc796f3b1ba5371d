/** Scripts of ours in one document share their own world, which no script of the page sees. */
const STARTED = Symbol.for('winnow: the page life has begun');
const WATCHED = Symbol.for('winnow: the page is watched');

interface OwnWorld {
  [STARTED]?: true;
  [WATCHED]?: true;
}

/** Whether the rest of Winnow runs in this document. */
export function hasBegun(): boolean {
  return (globalThis as OwnWorld)[STARTED] === true;
}

/** To be called once by what was loaded; false where it runs already, for it may be loaded twice. */
export function begin(): boolean {
  if (hasBegun()) return false;
  (globalThis as OwnWorld)[STARTED] = true;
  return true;
}

/** The same for the watcher. */
export function beginWatching(): boolean {
  const world = globalThis as OwnWorld;
  if (world[WATCHED] === true) return false;
  world[WATCHED] = true;
  return true;
}
