const EVERY = 100;

/**
 * Waits until it holds, and fails with the last answer where it never does. A look that fails is taken again: a document
 * may be left while it is looked at. What it failed with is told in the end, if it never succeeded later. Milliseconds.
 */
export async function eventually<T, Wanted extends T>(
  look: () => Promise<T>,
  holds: (answer: T) => answer is Wanted,
  patience?: number,
): Promise<Wanted>;
export async function eventually<T>(
  look: () => Promise<T>,
  holds: (answer: T) => boolean,
  patience?: number,
): Promise<T>;
export async function eventually<T>(
  look: () => Promise<T>,
  holds: (answer: T) => boolean,
  patience = 20_000,
): Promise<T> {
  for (let left = patience; ; left -= EVERY) {
    const seen = await look().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    if ('answer' in seen && holds(seen.answer)) return seen.answer;
    if (left <= 0) throw givenUp(seen);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

function givenUp(seen: { readonly answer: unknown } | { readonly error: unknown }): Error {
  if ('answer' in seen) return new Error(`never held; the last answer was ${JSON.stringify(seen.answer)}`);
  return new Error(`never held; the last look failed: ${seen.error}`, { cause: seen.error });
}
