import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claim,
  confirm,
  fail,
  isOffered,
  isOfPress,
  leftToAnotherUntil,
  NEXT_STATES,
  offerAgain,
  plan,
  reappear,
  type Step,
  settleLater,
  undo,
  vanish,
} from '../../../utils/decisions/life.ts';
import type { Choice, Decision } from '../../../utils/requests/index.ts';

const NOW = Date.UTC(2026, 10, 21, 9);

function planned(choice: Choice = 'decline', pageId: string | null = 'page-1'): Decision {
  return plan({ id: 'd', requestId: 'r', choice, via: 'page', now: NOW, undoWindow: 5_000, pageId });
}

function taken(step: Step): Decision {
  if (!step.ok) throw new Error(`refused: ${step.reason}`);
  return step.decision;
}

describe('a planned decision', () => {
  it('is refused to a page before its undo window has closed', () => {
    expect(claim(planned(), 'page-1', 'press', NOW + 4_999)).toEqual({ ok: false, reason: 'not-yet-due' });
  });

  it('goes to the page that it was made for when the window closes', () => {
    expect(taken(claim(planned(), 'page-1', 'press', NOW + 5_000)).state).toBe('applying');
  });

  it('is refused to any other page', () => {
    expect(claim(planned(), 'page-2', 'press', NOW + 9_000)).toEqual({ ok: false, reason: 'other-page' });
  });

  it('is refused to the second of two askers', () => {
    const applying = taken(claim(planned(), 'page-1', 'press', NOW + 5_000));
    expect(claim(applying, 'page-1', 'other', NOW + 5_001)).toEqual({ ok: false, reason: 'not-planned' });
  });

  it('can be undone, and then never be claimed', () => {
    const undone = taken(undo(planned()));
    expect(undone.state).toBe('undone');
    expect(claim(undone, 'page-1', 'press', NOW + 9_000).ok).toBe(false);
  });
});

describe('a decision that is being pressed', () => {
  const applying = taken(claim(planned(), 'page-1', 'press', NOW + 5_000));

  it('cannot be undone any more', () => {
    expect(undo(applying)).toEqual({ ok: false, reason: 'already-over' });
  });

  it('is applied when the page shows it', () => {
    expect(taken(confirm(applying, NOW + 5_400))).toMatchObject({ state: 'applied', appliedAt: NOW + 5_400 });
  });

  it('is offered again after it failed, and due at once when the reader says so', () => {
    const failed = taken(fail(applying, 'no-effect'));
    expect(isOffered(failed, 'page-1', NOW)).toBe(true);
    const again = taken(offerAgain(failed, 'page-7', failed.dueAt, NOW + 60_000));
    expect(taken(claim(again, 'page-7', 'press', NOW + 60_000)).state).toBe('applying');
  });

  it('is applied after all when the reader presses the control themselves', () => {
    const failed = taken(fail(applying, 'needs-reader'));
    expect(taken(confirm(failed, NOW + 20_000))).toMatchObject({ state: 'applied', failure: null });
  });
});

describe('a press that is asked about again', () => {
  const applying = taken(claim(planned(), 'page-1', 'press', NOW + 5_000));

  it('is the same press, where its answer was lost', () => {
    expect(taken(claim(applying, 'page-1', 'press', NOW + 5_400))).toEqual(applying);
  });

  it('is refused when it has ended', () => {
    const failed = taken(fail(applying, 'no-effect'));
    expect(claim(failed, 'page-1', 'press', NOW + 6_000).ok).toBe(false);
  });

  it('is told apart from the next one', () => {
    expect(isOfPress(applying, 'press')).toBe(true);
    expect(isOfPress(applying, 'press-2')).toBe(false);
    expect(isOfPress(planned(), 'press')).toBe(false);
  });
});

describe('the reader’s word, told twice', () => {
  it('is one word', () => {
    const failed = taken(fail(taken(claim(planned(), 'page-1', 'press', NOW + 5_000)), 'no-effect'));
    const offered = taken(offerAgain(failed, 'page-1', failed.dueAt, NOW + 9_000));
    expect(offerAgain(offered, 'page-1', failed.dueAt, NOW + 9_100)).toEqual({
      ok: false,
      reason: 'already-offered',
    });
  });
});

describe('a decision whose request has gone', () => {
  const gone = taken(vanish(taken(claim(planned(), 'page-1', 'press', NOW + 5_000))));

  it('is pressed by nobody, and is nobody’s to take back or to try again', () => {
    expect(claim(gone, 'page-1', 'press-2', NOW + 9_000).ok).toBe(false);
    expect(undo(gone).ok).toBe(false);
    expect(offerAgain(gone, 'page-1', gone.dueAt, NOW + 9_000).ok).toBe(false);
    expect(isOffered(gone, 'page-1', NOW)).toBe(false);
  });

  it('waits for the reader’s word when the request is there again', () => {
    const back = taken(reappear(gone));
    expect(isOffered(back, 'page-1', NOW)).toBe(true);
    expect(claim(back, 'page-1', 'press-2', NOW + 9_000).ok).toBe(false);
  });
});

describe('a decision that another page is to press', () => {
  it('is left to it until it has had the time to press and to tell, and then waits for the reader’s word', () => {
    const until = leftToAnotherUntil(planned(), 'page-2') ?? 0;
    expect(until).toBeGreaterThan(planned().dueAt);
    expect(isOffered(planned(), 'page-2', until - 1)).toBe(false);
    expect(isOffered(planned(), 'page-2', until)).toBe(true);
  });

  it('is not left to anybody by the page itself, nor where it only puts off', () => {
    expect(leftToAnotherUntil(planned(), 'page-1')).toBeNull();
    expect(isOffered(planned(), 'page-1', NOW + 60_000)).toBe(false);
    expect(leftToAnotherUntil(planned('later'), 'page-2')).toBeNull();
  });
});

describe('a decision without a page', () => {
  it('is offered on every page and pressed by none of itself', () => {
    const waiting = planned('accept', null);
    expect(isOffered(waiting, 'page-1', NOW)).toBe(true);
    expect(claim(waiting, 'page-1', 'press', NOW + 9_000).ok).toBe(false);
  });

  it('is kept without a page when it only puts off', () => {
    const later = planned('later', null);
    expect(isOffered(later, null, NOW)).toBe(false);
    expect(settleLater(later, NOW + 4_000).ok).toBe(false);
    expect(taken(settleLater(later, NOW + 5_000)).state).toBe('applied');
  });
});

describe('any order of steps', () => {
  type Take = (decision: Decision, now: number) => Step;
  let presses = 0;
  const newPress = () => `press-${++presses}`;
  const steps: Readonly<Record<string, Take>> = {
    claim: (decision, now) => claim(decision, 'page-1', newPress(), now),
    claimElsewhere: (decision, now) => claim(decision, 'page-2', newPress(), now),
    vanish: (decision) => vanish(decision),
    reappear: (decision) => reappear(decision),
    confirm: (decision, now) => confirm(decision, now),
    fail: (decision) => fail(decision, 'card-gone'),
    undo: (decision) => undo(decision),
    offer: (decision, now) => offerAgain(decision, 'page-2', decision.dueAt, now),
    settle: (decision, now) => settleLater(decision, now),
  };

  it('gives at most one claim for each time the reader said so, and none before the window closed', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(3_000)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(moves, (sequence) => {
        let decision = planned();
        let now = NOW;
        let wishes = 1;
        let claims = 0;
        for (const [name, wait] of sequence) {
          now += wait;
          const step = steps[name]?.(decision, now);
          if (step === undefined || !step.ok) continue;
          expect(NEXT_STATES[decision.state]).toContain(step.decision.state);
          if (name === 'offer') wishes += 1;
          if (name.startsWith('claim')) {
            claims += 1;
            expect(now).toBeGreaterThanOrEqual(decision.dueAt);
          }
          decision = step.decision;
        }
        expect(claims).toBeLessThanOrEqual(wishes);
        expect(decision.appliedAt !== null).toBe(decision.state === 'applied');
      }),
    );
  });

  it('never leaves what is applied or undone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(steps)), fc.nat(), (take, wait) => {
        const applying = taken(claim(planned(), 'page-1', 'press', NOW + 5_000));
        const applied = taken(confirm(applying, NOW + 6_000));
        const undone = taken(undo(planned()));
        expect(take(applied, NOW + wait).ok).toBe(false);
        expect(take(undone, NOW + wait).ok).toBe(false);
      }),
    );
  });
});
