/** How long we may keep the page from anything else, in milliseconds: half of a frame. */
const SLICE = 8;

interface Sliced<Result> {
  /** What the steps come to; undefined where the signal ended them. */
  readonly result: Result | undefined;
  /** Milliseconds of work. */
  readonly spent: number;
}

/** Takes steps for as long as a slice lasts, and lets the page go on in between. */
export async function inSlices<Result>(
  steps: Iterator<void, Result, void>,
  signal: AbortSignal,
): Promise<Sliced<Result>> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let now = start;
    do {
      const step = steps.next();
      now = performance.now();
      if (step.done === true) return { result: step.value, spent: spent + now - start };
    } while (now < start + SLICE);
    spent += now - start;
    await breath();
  }
  return { result: undefined, spent };
}

/** Lets the page and its drawing go first. A port and no timer, for timers of a hidden page are slowed down to seconds. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Takes so many steps in each frame: what they draw is laid out in between, which costs more than the steps. */
export async function inFrames(
  steps: Iterator<void, void, void>,
  eachFrame: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    for (let step = 0; step < eachFrame; step++) if (steps.next().done === true) return;
    await frame();
  }
}

/** A hidden page has no frames, and nobody who waits for them. */
const LONGEST_FRAME = 100;

function frame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve(breath());
    });
  });
}
