import { describe, expect, it, vi } from 'vitest';
import {
  createPeopleSession,
  NOTHING_SAID,
  type PeopleState,
} from '../../../components/people/people-session.ts';
import type { Change, PeopleAnswer, PeopleWish } from '../../../utils/people/index.ts';

const CHANGE: Change = { people: [{ id: 'ada', before: null, revision: 1 }], touches: [] };

function start(answer: (wish: PeopleWish) => PeopleAnswer | Error) {
  const asked: PeopleWish[] = [];
  let state: PeopleState = NOTHING_SAID;
  const session = createPeopleSession({
    async ask(wish) {
      asked.push(wish);
      const given = answer(wish);
      if (given instanceof Error) throw given;
      return given;
    },
    onChange: vi.fn<(next: PeopleState) => void>().mockImplementation((next) => {
      state = next;
    }),
  });
  return { session, asked, state: () => state };
}

const done = (): PeopleAnswer => ({ done: true, change: CHANGE });
const touch = {
  do: 'touch',
  touchId: 't',
  personId: 'ada',
  kind: 'called',
  on: '2026-11-22',
  note: '',
} as const;

describe('what a page does with people', () => {
  it('is told, can be noted, and fills the list of the day', async () => {
    const { session, asked, state } = start(done);
    await session.ask(touch, { name: 'Ada', kind: 'called' });
    expect(state()).toEqual({
      said: { is: 'done', what: 'touch', about: { name: 'Ada', kind: 'called' } },
      change: CHANGE,
      noting: { touchId: 't', personId: 'ada' },
    });
    expect(asked.map((wish) => wish.do)).toEqual(['touch', 'choose']);
  });

  it('is taken back once', async () => {
    const { session, asked, state } = start(done);
    await session.ask(touch, { name: 'Ada' });
    await session.undo();
    await session.undo();
    expect(state()).toEqual({ said: { is: 'undone' }, change: null, noting: null });
    expect(asked.filter((wish) => wish.do === 'undo')).toEqual([{ do: 'undo', change: CHANGE }]);
  });

  it('says why where it is refused, and leaves the way back of what was done before', async () => {
    const { session, state } = start((wish) =>
      wish.do === 'snooze' ? { done: false, problem: 'unknown-person', same: [] } : done(),
    );
    await session.ask(touch, { name: 'Ada' });
    await session.ask({ do: 'snooze', personId: 'bo', until: '2026-12-01' }, { name: 'Bo' });
    expect(state()).toMatchObject({
      said: { is: 'refused', problem: 'unknown-person', name: 'Bo' },
      change: CHANGE,
    });
  });

  it('cannot be taken back where somebody was forgotten', async () => {
    const { session, state } = start(done);
    await session.ask({ do: 'forget', personId: 'ada' }, { name: 'Ada' });
    expect(state()).toMatchObject({ said: { is: 'done', what: 'forget' }, change: null });
  });

  it('says that nothing was kept where the memory does not answer', async () => {
    const { session, state } = start(() => new Error('gone'));
    expect(await session.ask(touch, { name: 'Ada' })).toBeNull();
    expect(state()).toMatchObject({ said: { is: 'not-kept' }, change: null });
  });
});
