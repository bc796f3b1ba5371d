import { describe, expect, it, vi } from 'vitest';
import type { BackgroundLink } from '../../../utils/messages/background-link.ts';
import { createKeeping } from '../../../utils/page/keeping.ts';
import type { Choice, Label } from '../../../utils/requests/index.ts';
import { decision } from '../../preview/invented.ts';
import { genuine } from '../../preview/people.ts';

const { request, verdict } = genuine;
const { name } = request.sender;

function start(label: Label = 'genuine') {
  const keepInTouch = vi.fn<BackgroundLink['keepInTouch']>(async () => 'kept');
  const onChange = vi.fn();
  let path = '/received/';
  const background = {
    decide: async (id: string, requestId: string, choice: Choice) => ({
      ...decision(request, { choice }),
      id,
      requestId,
    }),
    undo: async (id: string) => ({ ...decision(request, { choice: 'accept', state: 'undone' }), id }),
    keepInTouch,
  } as unknown as BackgroundLink;
  const keeping = createKeeping({
    background,
    badgeOf: (requestId) => ({
      request,
      sight: { requestId, verdict: { ...verdict, label }, decision: null, postponedUntil: null },
      certain: true,
      offered: false,
    }),
    hookOf: () => 'You both were at Ghent',
    address: () => path,
    onChange,
    signal: new AbortController().signal,
  });
  const goTo = (next: string) => {
    path = next;
  };
  return { keeping, keepInTouch, onChange, goTo };
}

const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('staying in touch from the page', () => {
  it('is offered of one who is genuine and was accepted, and of nobody else', async () => {
    const { keeping } = start();
    for (const choice of ['decline', 'later', 'reply'] as const) {
      await keeping.background.decide('d', request.id, choice);
      expect(keeping.offer).toBeNull();
    }
    await keeping.background.decide('d', request.id, 'accept');
    expect(keeping.offer).toEqual({ name, state: 'offered' });
    // The next choice ends the offer.
    await keeping.background.decide('e', request.id, 'decline');
    expect(keeping.offer).toBeNull();
    const pitch = start('pitch').keeping;
    await pitch.background.decide('d', request.id, 'accept');
    expect(pitch.offer).toBeNull();
  });

  it('stays where it was made, and does not follow the reader', async () => {
    const { keeping, goTo } = start();
    expect(keeping.staysHere).toBe(false);
    await keeping.background.decide('d', request.id, 'accept');
    expect(keeping.staysHere).toBe(true);
    goTo('/feed/');
    expect(keeping.staysHere).toBe(false);
  });

  it('ends with the acceptance, and not with it once it is so', async () => {
    const { keeping } = start();
    await keeping.background.decide('d', request.id, 'accept');
    await keeping.background.undo('d');
    expect(keeping.offer).toBeNull();
    await keeping.background.decide('d', request.id, 'accept');
    keeping.keep();
    await answered();
    await keeping.background.undo('d');
    expect(keeping.offer).toEqual({ name, state: 'kept' });
  });

  it('is asked once more of somebody whose name is known, by the same wish', async () => {
    const { keeping, keepInTouch, onChange } = start();
    keeping.keep();
    expect(keepInTouch).not.toHaveBeenCalled();
    await keeping.background.decide('d', request.id, 'accept');
    keepInTouch.mockResolvedValueOnce('same-name');
    keeping.keep();
    await answered();
    expect(keeping.offer).toEqual({ name, state: 'same-name' });
    keeping.keep();
    await answered();
    expect(keeping.offer).toEqual({ name, state: 'kept' });
    const [first, second] = keepInTouch.mock.calls.map(([wish]) => wish);
    expect(second).toEqual({ ...first, anyway: true });
    expect(first).toMatchObject({ requestId: request.id, hook: 'You both were at Ghent', anyway: false });
    expect(onChange).toHaveBeenCalledTimes(2);
    // Done is done.
    keeping.keep();
    await answered();
    expect(keepInTouch).toHaveBeenCalledTimes(2);
    keeping.close();
    expect(keeping.offer).toBeNull();
  });
});
