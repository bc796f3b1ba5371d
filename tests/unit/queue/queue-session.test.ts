import { beforeEach, describe, expect, it } from 'vitest';
import { plan, undo } from '../../../utils/decisions/life.ts';
import { createQueueSession, type QueueSession } from '../../../utils/queue/queue-session.ts';
import type { Choice, Decision } from '../../../utils/requests/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { LOADING, type QueueView } from '../../../utils/store/queue-view.ts';
import { request, START, verdict } from '../background/world.ts';

const ADA = request('ada');

function view(decision: Decision | null, readAt = START): QueueView {
  return {
    ...LOADING,
    readAt,
    state: 'ready',
    everSeen: true,
    settings: DEFAULT_SETTINGS,
    items: [
      { request: ADA, verdict: verdict('genuine', 0.9), decision, firstSeenAt: START, postponedUntil: null },
    ],
  };
}

function written(choice: Choice): Decision {
  return plan({
    id: 'd1',
    requestId: ADA.id,
    choice,
    via: 'popup',
    now: START,
    undoWindow: 5_000,
    pageId: 'p',
  });
}

let answer: (decision: Decision) => void;
let refuse: (error: Error) => void;
let undone: string[];
let shown: QueueView;
let session: QueueSession;

beforeEach(() => {
  undone = [];
  session = createQueueSession({
    now: () => START,
    newId: () => 'd1',
    link: {
      decide: () =>
        new Promise((resolve, reject) => {
          answer = resolve;
          refuse = reject;
        }),
      undo: async (id) => {
        undone.push(id);
        const step = undo(written('decline'));
        return step.ok ? step.decision : null;
      },
      decideTogether: () =>
        new Promise((resolve, reject) => {
          answer = (decision) => resolve([decision]);
          refuse = reject;
        }),
      undoTogether: async (together) => {
        undone.push(together);
        const step = undo(written('decline'));
        return step.ok ? [step.decision] : [];
      },
    },
    onChange: (next) => {
      shown = next;
    },
  });
  session.stored(view(null));
});

const decisionShown = () => shown.items[0]?.decision;

describe('a decision in the queue', () => {
  it('is shown before the background has answered', () => {
    session.decide(ADA.id, 'decline');
    expect(decisionShown()).toMatchObject({ choice: 'decline', state: 'planned', dueAt: START + 5_000 });
  });

  it('stays shown when an older picture of the database comes in between', async () => {
    const deciding = session.decide(ADA.id, 'decline');
    answer(written('decline'));
    await deciding;
    session.stored(view(null));
    expect(decisionShown()?.id).toBe('d1');
    session.stored(view(written('decline')));
    session.stored(view(null));
    expect(decisionShown()).toBeNull();
  });

  it('is taken off where it was taken back elsewhere before it was ever read here', async () => {
    const deciding = session.decide(ADA.id, 'decline');
    session.stored(view(null, START + 1));
    expect(decisionShown()?.id).toBe('d1');
    answer(written('decline'));
    await deciding;
    session.stored(view(null, START + 1));
    expect(decisionShown()).toBeNull();
  });

  it('is taken off again where the background does not take it', async () => {
    const deciding = session.decide(ADA.id, 'decline');
    refuse(new Error('asleep'));
    await expect(deciding).rejects.toThrow('asleep');
    expect(decisionShown()).toBeNull();
  });
});

describe('undo', () => {
  it('of a decision that is still on its way takes back what was written', async () => {
    const deciding = session.decide(ADA.id, 'decline');
    const undoing = session.undo(decisionShown()?.id ?? '');
    answer(written('decline'));
    await Promise.all([deciding, undoing]);
    expect(undone).toEqual(['d1']);
    expect(decisionShown()).toBeNull();
  });
});

describe('one choice for several', () => {
  it('is shown on each before the background has answered, and stays', async () => {
    const deciding = session.decideAll([ADA.id], 'decline');
    expect(decisionShown()).toMatchObject({ choice: 'decline', state: 'planned', together: 'd1' });
    answer(written('decline'));
    await deciding;
    session.stored(view(null));
    expect(decisionShown()?.id).toBe('d1');
  });

  it('is taken off again where the background does not take it', async () => {
    const deciding = session.decideAll([ADA.id], 'decline');
    refuse(new Error('asleep'));
    await expect(deciding).rejects.toThrow('asleep');
    expect(decisionShown()).toBeNull();
  });

  it('is taken back at one stroke, also while it is on its way', async () => {
    const deciding = session.decideAll([ADA.id], 'decline');
    const undoing = session.undoAll('d1');
    answer(written('decline'));
    await Promise.all([deciding, undoing]);
    expect(undone).toEqual(['d1']);
    expect(decisionShown()).toBeNull();
  });
});
