// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claim, plan } from '../../../utils/decisions/life.ts';
import type { BackgroundLink } from '../../../utils/messages/background-link.ts';
import { createPresser, type Presser } from '../../../utils/page/presser.ts';
import type { Decision } from '../../../utils/requests/index.ts';
import type { PressResult, Site, Standing } from '../../../utils/sites/site.ts';
import { HEALTH, request } from '../background/world.ts';

const ADA = request('ada');
const NOW = Date.UTC(2026, 10, 22);
const PAGE = 'page-1';

let presses: number;
let result: PressResult;
let standing: Standing;
let readAs: typeof HEALTH;
let told: (readonly [pressId: string, came: string | null])[];
let asked: string[];
let written: string[];
let life: AbortController;
let presser: Presser;
/** How often the background's answers are lost before one comes through. */
let lost: number;
let stored: Decision;

const WISH = {
  id: 'd',
  requestId: ADA.id,
  choice: 'decline',
  via: 'page',
  now: NOW,
  undoWindow: 0,
  pageId: PAGE,
} as const;
const planned = plan(WISH);

function answer<Answer>(given: Answer): Promise<Answer> {
  lost -= 1;
  return lost < 0 ? Promise.resolve(given) : Promise.reject(new Error('lost'));
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  presses = 0;
  result = 'pressed';
  standing = 'gone';
  readAs = HEALTH;
  told = [];
  written = [];
  asked = [];
  lost = 0;
  stored = planned;
  life = new AbortController();
  const site = {
    press() {
      presses += 1;
      return result;
    },
    standing: () => standing,
    read: () => ({ cards: [], health: readAs, scope: null }),
    focusControl: () => false,
  } as unknown as Site;
  const background = {
    claim(_: string, pressId: string) {
      const step = claim(stored, PAGE, pressId, Date.now());
      if (step.ok) stored = step.decision;
      return answer(step.ok ? step.decision : null);
    },
    outcome(_: string, pressId: string, came: string | null) {
      told.push([pressId, came]);
      return answer({ ...stored, state: 'applied' });
    },
  } as unknown as BackgroundLink;
  presser = createPresser({
    place: {
      site,
      document,
      url: () => new URL('https://www.linkedin.com/x/'),
      signal: life.signal,
      write: async (requestId) => void written.push(requestId),
    },
    pageId: PAGE,
    background,
    now: () => Date.now(),
    onChange: () => undefined,
    onRefused: (requestId) => asked.push(requestId),
  });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a press', () => {
  it('is made once, and told', async () => {
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(presses).toBe(1);
    expect(told.map(([, came]) => came)).toEqual([null]);
  });

  it('is made once, though the answer that allows it is lost at first', async () => {
    lost = 2;
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(presses).toBe(1);
    expect(told.map(([, came]) => came)).toEqual([null]);
  });

  it('is told for as long as the page lives, where nobody takes it', async () => {
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(100);
    lost = 20;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(presses).toBe(1);
    expect(new Set(told.map(([, came]) => came))).toEqual(new Set([null]));
    expect(lost).toBe(-1);
  });

  it('that is to answer where the card has no control for it opens the page for writing instead', async () => {
    result = 'control-missing';
    stored = plan({ ...WISH, choice: 'reply' });
    presser.schedule(stored, ADA);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written).toEqual([ADA.id]);
    expect(told.map(([, came]) => came)).toEqual([null]);
  });

  it('that is to refuse where the card has no control for it opens nothing, and fails', async () => {
    result = 'control-missing';
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written).toEqual([]);
    expect(told.map(([, came]) => came)).toEqual(['control-missing']);
  });

  it('whose permission never arrived is not made, and told as interrupted when it is known', async () => {
    lost = 100;
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(presses).toBe(0);
    expect(asked).toEqual([ADA.id]);
    lost = 0;
    presser.schedule(stored, ADA);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(presses).toBe(0);
    expect(told).toEqual([[stored.pressId, 'interrupted']]);
  });

  it('that is being made is not ended by what the background says of it meanwhile', async () => {
    standing = 'waiting';
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(1_000);
    presser.schedule(stored, ADA);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
  });
});

describe('a card that is not there to be pressed', () => {
  it('has gone where the page shows others, and goes on doing so', async () => {
    result = 'card-gone';
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told.map(([, came]) => came)).toEqual(['gone']);
  });

  it.each([
    ['the page may be loading', { ...HEALTH, state: 'nothing-found' as const }, 'gone' as const],
    ['the page only previews', { ...HEALTH, pageKind: 'preview' as const }, 'gone' as const],
    ['it is there again', HEALTH, 'waiting' as const],
  ])('is missed, and can be tried again, where %s', async (_, health, stands) => {
    result = 'card-gone';
    readAs = health;
    standing = stands;
    presser.schedule(planned, ADA);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told.map(([, came]) => came)).toEqual(['card-gone']);
  });
});
