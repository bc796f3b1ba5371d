// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Queue, type QueueProps } from '../../../components/queue/queue.tsx';
import type { QueueItem } from '../../../components/queue/queue-item.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { Choice } from '../../../utils/requests/index.ts';
import { decision, NOW, request } from '../../preview/invented.ts';
import { bare, generic, genuine, type Judged, pitch, recruiter, scam } from '../../preview/people.ts';
import { QUIET } from '../../preview/queue-props.ts';

const words = createWords('en');
const item = (judged: Judged, rest: Partial<QueueItem> = {}): QueueItem => ({
  ...judged,
  decision: null,
  firstSeenAt: NOW - 1,
  postponedUntil: null,
  ...rest,
});
/** In the order in which the queue shows them. */
const people = [genuine, recruiter, bare, generic, pitch, scam];
const sixItems = people.map((judged) => item(judged));

/** happy-dom lays nothing out: every row is given one height, and the list a window of six of them. */
const ROW = 100;
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(6 * ROW);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});
afterEach(cleanup);

function show(rest: Partial<QueueProps> = {}) {
  const calls = {
    onDecide: vi.fn<(id: string, choice: Choice) => void>(),
    onUndo: vi.fn<(id: string) => void>(),
    onApply: vi.fn<(id: string) => void>(),
    onDone: vi.fn<(id: string) => void>(),
    onMore: vi.fn(),
    onForget: vi.fn(async () => undefined),
    onDecideAll: vi.fn<(ids: readonly string[], choice: Choice) => void>(),
    onUndoAll: vi.fn<(together: string) => void>(),
    onRelabel: vi.fn(async () => undefined),
    onFilter: vi.fn(),
    onPutAway: vi.fn<(id: string) => void>(),
    onOpenProfile: vi.fn(),
    onOpenNetwork: vi.fn(),
    onOpenInsights: () => undefined,
    onOpenSettings: () => undefined,
    onRetry: vi.fn(),
  };
  function Live() {
    const [items, setItems] = useState(rest.items ?? sixItems);
    const replace = (change: (each: QueueItem) => QueueItem) => setItems((before) => before.map(change));
    return (
      <Queue
        {...QUIET}
        words={words}
        {...calls}
        {...rest}
        items={items}
        onDecide={(id, choice) => {
          calls.onDecide(id, choice);
          replace((each) =>
            each.request.id === id
              ? { ...each, decision: decision(each.request, { choice, pageId: null }) }
              : each,
          );
        }}
        onUndo={(id) => {
          calls.onUndo(id);
          replace((each) => (each.decision?.id === id ? { ...each, decision: null } : each));
        }}
      />
    );
  }
  render(<Live />);
  return calls;
}

/** A key as the reader presses it; made by a script it would not count. */
async function press(key: string, target: EventTarget = document.body, isTrusted = true) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  fireEvent(target as Element, event);
  await new Promise((resolve) => setTimeout(resolve));
  return event;
}

const selectedName = () => document.querySelector('.item-selected .item-open')?.textContent ?? null;

describe('the queue’s keys', () => {
  it('select nothing at first, then the first request', async () => {
    show();
    expect(selectedName()).toBeNull();
    await press('j');
    expect(selectedName()).toBe('Ilse Brandsma');
  });

  it('move through the list, by letters and by arrows, and stop at its ends', async () => {
    show();
    await press('j');
    await press('ArrowDown');
    expect(selectedName()).toBe('Bram Oosterling');
    await press('k');
    await press('ArrowUp');
    expect(selectedName()).toBe('Ilse Brandsma');
  });

  it.each([
    ['a', 'accept'],
    ['e', 'decline'],
    ['h', 'later'],
  ] as const)('decide with %s: %s, and go on to the next request', async (key, choice) => {
    const { onDecide } = show();
    await press('j');
    await press(key);
    expect(onDecide.mock.calls).toEqual([[genuine.request.id, choice]]);
    expect(selectedName()).toBe('Bram Oosterling');
  });

  it('stay with a request that a reply is written to: it may be given up', async () => {
    const { onDecide } = show();
    await press('j');
    await press('r');
    expect(onDecide.mock.calls).toEqual([[genuine.request.id, 'reply']]);
    expect(selectedName()).toBe('Ilse Brandsma');
  });

  it('decide nothing while nothing is selected', async () => {
    const { onDecide } = show();
    await press('e');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('decide nothing when a script makes them', async () => {
    const { onDecide } = show();
    await press('j');
    await press('e', document.body, false);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('decide a request once: what waits to be applied is passed over', async () => {
    const { onDecide } = show({ items: [item(genuine)] });
    await press('j');
    await press('e');
    await press('j');
    expect(selectedName()).toBe('Ilse Brandsma');
    await press('e');
    expect(onDecide).toHaveBeenCalledOnce();
  });

  it('take the last decision back with z', async () => {
    const { onUndo } = show();
    await press('j');
    await press('e');
    await press('z');
    expect(onUndo.mock.calls).toEqual([['decision-ilse-brandsma']]);
    expect(screen.queryByText('Waiting to be applied')).toBeNull();
  });

  it('still take it back when the list has become empty', async () => {
    const { onUndo } = show({ items: [item(genuine)] });
    await press('j');
    await press('h');
    expect(screen.getByText('All caught up')).toBeTruthy();
    await press('z');
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.getByText('Ilse Brandsma')).toBeTruthy();
  });

  it('fold and unfold the selected card with Enter', async () => {
    show();
    await press('j');
    expect(document.querySelector('.actions')).not.toBeNull();
    await press('Enter');
    expect(document.querySelector('.actions')).toBeNull();
    await press('Enter');
    expect(document.querySelector('.actions')).not.toBeNull();
  });

  it('close the card with Escape, and leave the next Escape to the browser', async () => {
    show();
    await press('j');
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(selectedName()).toBeNull();
    expect((await press('Escape')).defaultPrevented).toBe(false);
  });

  it('open help, and are silent while it is open', async () => {
    const { onDecide } = show();
    await press('j');
    await press('?');
    // Hidden or not: happy-dom at times remembers how a dialog was styled before it was opened.
    expect(screen.getByRole<HTMLDialogElement>('dialog', { hidden: true }).open).toBe(true);
    await press('e');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('are silent when switched off, and then not written on the buttons', async () => {
    show({ keysOn: false });
    await press('j');
    expect(selectedName()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ilse Brandsma' }));
    expect(screen.getByRole('button', { name: 'Decline' })).toBeTruthy();
  });

  it('leave Enter to the button that has the focus', async () => {
    show();
    await press('j');
    await press('Enter', screen.getByRole('button', { name: /^Decline/ }));
    expect(document.querySelector('.actions')).not.toBeNull();
  });
});

describe('the queue', () => {
  it('groups the requests, most worth the reader’s time first', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Worth your time 2',
      'Not sure 1',
      'Pitches and empty claims 3',
    ]);
    expect(
      screen.getAllByRole('listitem').map((row) => row.querySelector('.item-open')?.textContent),
    ).toEqual(people.map(({ request }) => request.sender.name));
  });

  it('announces where the selection is', async () => {
    show();
    for (let times = 0; times < 5; times++) await press('j');
    const announced = screen.getAllByRole('status').map((region) => region.textContent);
    expect(announced).toContain('Pitch, 3 reasons. 5 of 6');
  });

  it('moves the focus along with the keys, but not with the mouse', async () => {
    show();
    await press('j');
    expect(document.activeElement?.classList.contains('item-selected')).toBe(true);
    const name = screen.getByRole('button', { name: 'Bram Oosterling' });
    name.focus();
    fireEvent.click(name);
    expect(document.activeElement).toBe(name);
  });

  it('decides by its buttons', () => {
    const { onDecide } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Zaynab Al-Rashidi' }));
    fireEvent.click(screen.getByRole('button', { name: /^Decline/ }));
    expect(onDecide.mock.calls).toEqual([[pitch.request.id, 'decline']]);
  });

  it('offers undo with the sender’s name until the countdown is over', async () => {
    show();
    await press('j');
    await press('e');
    expect(screen.getByText('Declining Ilse Brandsma', { selector: '.notice-text' })).toBeTruthy();
    const countdown = document.querySelector('.notice-countdown');
    if (countdown !== null) fireEvent.animationEnd(countdown);
    expect(screen.queryByText('Declining Ilse Brandsma', { selector: '.notice-text' })).toBeNull();
  });

  it('shows one label alone, and all again', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Pitch 1' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Pitch 1' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'All 6' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('says so when the last of the chosen label is gone', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Scam 1' }));
    await press('j');
    await press('h');
    expect(screen.getByText('None of this kind')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });

  it('says why a decision failed, and tries again', () => {
    const failed = decision(pitch.request, { state: 'failed', failure: 'control-missing' });
    const { onApply } = show({ items: [item(pitch, { decision: failed })] });
    fireEvent.click(screen.getByRole('button', { name: 'Zaynab Al-Rashidi' }));
    expect(screen.getByText('Decline failed. The button was not there. Nothing was pressed.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onApply).toHaveBeenCalledWith(failed.id);
  });

  it('offers a waiting decision to be applied or undone', () => {
    const waits = decision(genuine.request, { choice: 'accept', pageId: null, dueAt: NOW });
    const { onApply, onUndo } = show({ items: [item(genuine, { decision: waits })] });
    fireEvent.click(screen.getByRole('button', { name: 'Ilse Brandsma' }));
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(onApply).toHaveBeenCalledWith(waits.id);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledWith(waits.id);
  });

  it('lists a decision for the reader’s own press, with the way to the page', () => {
    const listed = decision(genuine.request, { choice: 'accept', pageId: null, dueAt: NOW });
    const calls = show({ items: [item(genuine, { decision: listed })], listing: true });
    expect(screen.getByText('1 decision is yours to press')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('For you to press 1');
    fireEvent.click(screen.getByRole('button', { name: 'Ilse Brandsma' }));
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open the page' }));
    expect(calls.onOpenNetwork).toHaveBeenCalledWith(genuine.request.site);
    fireEvent.click(screen.getByRole('button', { name: 'I have done it' }));
    expect(calls.onDone).toHaveBeenCalledWith(listed.id);
  });

  it('offers no second try of a press where the reader presses themselves', () => {
    const failed = decision(pitch.request, { state: 'failed', failure: 'control-missing' });
    show({ items: [item(pitch, { decision: failed })], listing: true });
    fireEvent.click(screen.getByRole('button', { name: 'Zaynab Al-Rashidi' }));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Let it be' })).toBeTruthy();
  });

  it('draws a few rows of ten thousand, and tells assistive tools of all', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      item({ ...pitch, request: request({ slug: `p${index}`, name: `P ${index}` }) }),
    );
    show({ items: many });
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(20);
    expect(rows[2]?.getAttribute('aria-setsize')).toBe('10000');
    expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
  });

  it.each<[string, Partial<QueueProps>, string]>([
    ['loading', { state: 'loading' }, 'Fetching your requests…'],
    ['damaged', { state: 'error', trouble: 'damaged' }, 'The memory is damaged'],
    ['full', { state: 'error', trouble: 'full' }, 'There is no room left'],
    [
      'held by another window',
      { state: 'error', trouble: 'blocked' },
      'The memory is held by another window',
    ],
    [
      'not upgraded',
      { state: 'error', trouble: 'not-upgraded' },
      'The memory could not be brought up to date',
    ],
    ['silent', { state: 'error', trouble: null }, 'The memory does not answer'],
    ['new', { items: [], everSeen: false }, 'Nothing seen yet'],
    ['empty', { items: [] }, 'All caught up'],
  ])('has something to say when it is %s', (_, rest, text) => {
    show(rest);
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('asks for the database once more', () => {
    const { onRetry } = show({ state: 'error' });
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it.each([
    ['saved', 'Saved with your downloads.'],
    ['savedPart', 'Saved with your downloads, but not all of it could be read.'],
    ['notSaved', 'Nothing could be read.'],
  ] as const)('says what came of saving what can be read: %s', async (came, words) => {
    show({ state: 'error', trouble: 'damaged', onSaveRaw: async () => came });
    fireEvent.click(screen.getByRole('button', { name: 'Save what can be read' }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('has no fault that axe can find without layout', async () => {
    show();
    await press('j');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
