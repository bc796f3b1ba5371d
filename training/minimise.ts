/** A function to minimise: writes the gradient at `x` into `gradient` and returns the value. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(to: Float64Array, by: Float64Array, scale: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + scale * (by[i] ?? 0);
}

/** Two-loop recursion: the gradient times the approximated inverse of the Hessian. */
function direction(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const s = steps[i];
    const y = changes[i];
    if (!s || !y) continue;
    const alpha = dot(s, q) / dot(s, y);
    alphas[i] = alpha;
    addScaled(q, y, -alpha);
  }
  const s = steps.at(-1);
  const y = changes.at(-1);
  const scale = s && y ? dot(s, y) / dot(y, y) : 1;
  for (let i = 0; i < q.length; i++) q[i] = (q[i] ?? 0) * scale;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    const change = changes[i];
    if (!step || !change) continue;
    addScaled(q, step, (alphas[i] ?? 0) - dot(change, q) / dot(step, change));
  }
  return q;
}

/**
 * Limited-memory BFGS with a halving line search (Nocedal and Wright, Numerical Optimization, algorithm 7.5).
 * Deterministic: the same objective and start give the same answer.
 */
export function minimise(objective: Objective, start: Float64Array, iterations: number): Float64Array {
  let x = Float64Array.from(start);
  let gradient = new Float64Array(x.length);
  let value = objective(x, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const down = direction(gradient, steps, changes);
    const slope = -dot(gradient, down);
    if (!(slope < -1e-12)) break;
    let rate = iteration === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let nextX = x;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halving = 0; halving < 25; halving++) {
      nextX = Float64Array.from(x);
      addScaled(nextX, down, -rate);
      nextGradient = new Float64Array(x.length);
      nextValue = objective(nextX, nextGradient);
      if (nextValue <= value + 1e-4 * rate * slope) break;
      rate /= 2;
    }
    if (!(nextValue < value)) break;
    const step = Float64Array.from(nextX);
    addScaled(step, x, -1);
    const change = Float64Array.from(nextGradient);
    addScaled(change, gradient, -1);
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    const gain = value - nextValue;
    x = nextX;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return x;
}
