/** Work that can be laid down after each step and taken up again; what it comes to is its return value. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Things of a microsecond or so that make one step. */
export const STEP = 16;
