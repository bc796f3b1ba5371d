const EVERY = 50;

/** Waits until it holds, and fails with the last answer where it never does. Milliseconds. */
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
    const answer = await look();
    if (holds(answer)) return answer;
    if (left <= 0) throw new Error(`never held; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
