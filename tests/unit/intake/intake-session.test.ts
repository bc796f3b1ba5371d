import { describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../../../utils/intake/desk.ts';
import { createIntakeSession, type IntakeState } from '../../../utils/intake/intake-session.ts';
import type { Review } from '../../../utils/intake/review.ts';
import { csv } from '../archive/made-zip.ts';

const REVIEW = { changesAnything: true } as Review;
const FILES = [csv('Skills.csv', 'Name\n')];

/** A session whose threads a test answers for by hand. */
function begin(onTaken: () => Promise<void> = async () => undefined) {
  const states: IntakeState[] = [];
  const threads: { asked: Ask[]; ended: boolean; answer(answer: Answer): void; crash(): void }[] = [];
  const session = createIntakeSession({
    startThread(answer, crash) {
      const thread = { asked: [] as Ask[], ended: false, answer, crash };
      threads.push(thread);
      return {
        ask: (ask) => void thread.asked.push(ask),
        end: () => {
          thread.ended = true;
        },
      };
    },
    onChange: (state) => states.push(state),
    onTaken,
  });
  return { session, states, threads, steps: () => states.map(({ step }) => step) };
}

describe('taking an export in', () => {
  it('goes from reading over the review to the memory, and ends its thread', async () => {
    const { session, threads, steps, states } = begin();
    session.read(FILES);
    const [thread] = threads;
    thread?.answer({ say: 'progress', progress: { path: 'Skills.csv', done: 1, total: 5 } });
    thread?.answer({ say: 'review', review: REVIEW });
    expect(thread?.asked).toEqual([{ do: 'read', files: FILES }]);
    session.takeIn();
    expect(thread?.asked.at(-1)).toEqual({ do: 'take' });
    thread?.answer({ say: 'taken' });
    await expect.poll(() => states.at(-1)?.step).toBe('taken');
    expect(steps()).toEqual(['reading', 'reading', 'review', 'taking', 'taking', 'taken']);
    expect(thread?.ended).toBe(true);
  });

  it('is over although nobody hears of it', async () => {
    const { session, threads, states } = begin(() => Promise.reject(new Error('gone')));
    session.read(FILES);
    threads[0]?.answer({ say: 'taken' });
    await expect.poll(() => states.at(-1)?.step).toBe('taken');
  });
});

describe('a cancelled import', () => {
  it('ends its thread, and what that still says is not heard', () => {
    const { session, threads, states } = begin();
    session.read(FILES);
    session.cancel();
    threads[0]?.answer({ say: 'review', review: REVIEW });
    expect(threads[0]?.ended).toBe(true);
    expect(states.at(-1)).toEqual({ step: 'idle', cancelled: true });
  });

  it('leaves nothing to take in', () => {
    const { session, threads, steps } = begin();
    session.read(FILES);
    session.cancel();
    session.takeIn();
    expect(threads[0]?.asked).toHaveLength(1);
    expect(steps().at(-1)).toBe('idle');
  });
});

describe('an import that goes wrong', () => {
  it('says what is wrong', () => {
    const { session, threads, states } = begin();
    session.read(FILES);
    const trouble = { problem: 'damaged', file: 'x.zip', inside: null } as const;
    threads[0]?.answer({ say: 'trouble', trouble });
    expect(states.at(-1)).toEqual({ step: 'trouble', trouble });
    expect(threads[0]?.ended).toBe(true);
  });

  it('because its thread died says so', () => {
    const { session, threads, states } = begin();
    session.read(FILES);
    threads[0]?.crash();
    expect(states.at(-1)).toMatchObject({ step: 'trouble', trouble: { problem: 'unexpected' } });
  });
});

describe('other files', () => {
  it('take the place of those that are being read', () => {
    const { session, threads, states } = begin();
    session.read(FILES);
    session.read(FILES);
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
    threads[0]?.answer({ say: 'review', review: REVIEW });
    expect(states.at(-1)).toEqual({ step: 'reading', progress: null });
  });

  it('that are none start nothing', () => {
    const { session, threads } = begin();
    session.read([]);
    expect(threads).toEqual([]);
  });
});
