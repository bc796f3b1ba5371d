// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Queue } from '../../../components/queue/queue.tsx';
import { queueRows } from '../../../components/queue/queue-groups.ts';
import type { QueueItem } from '../../../components/queue/queue-item.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { beside, decision, NOW, request, verdict } from '../../preview/invented.ts';
import { QUIET } from '../../preview/queue-props.ts';

const words = createWords('en');
const TEXT = { id: 'text', people: 5 };
const NAMES = ['Ann Lee', 'Bo Berg', 'Cleo Moor'];

function item(name: string, worth: number, rest: Partial<QueueItem> = {}): QueueItem {
  return {
    request: request({ slug: name.toLowerCase().replace(' ', '-'), name, note: 'We help firms like yours.' }),
    verdict: verdict('pitch', 0.9, { worth }),
    decision: null,
    firstSeenAt: NOW - 1,
    postponedUntil: null,
    ...rest,
  };
}

const same = NAMES.map((name, at) => item(name, 0.1 - at / 100, { sameText: TEXT }));
const other = item('Dag Vik', 0.095);
const shape = { filter: null, now: NOW, listing: false, tally: null };
const namesOf = (items: readonly QueueItem[], unfolded?: ReadonlySet<string>) =>
  queueRows(items, { ...shape, ...(unfolded === undefined ? {} : { unfolded }) }).map(
    ({ item: { request } }) => request.sender.name,
  );

describe('rows that say the same', () => {
  it('are one, where the first of them stood', () => {
    expect(namesOf([...same, other])).toEqual(['Ann Lee', 'Dag Vik']);
    expect(queueRows([...same, other], shape)[0]?.together).toEqual({
      people: 5,
      requestIds: same.map(({ request: { id } }) => id),
      unfolded: false,
      isFirst: true,
    });
  });

  it('follow the first of them once it is unfolded', () => {
    expect(namesOf([...same, other], new Set(['text']))).toEqual([...NAMES, 'Dag Vik']);
  });

  it('keep what is decided to itself', () => {
    const decided = same.map((each, at) =>
      at === 0 ? { ...each, decision: decision(each.request, { pageId: null }) } : each,
    );
    const rows = queueRows(decided, shape);
    expect(rows.map(({ item: { request }, group }) => [group, request.sender.name])).toEqual([
      ['empty', 'Bo Berg'],
      ['waiting', 'Ann Lee'],
    ]);
    expect(rows[1]?.together).toBeNull();
  });

  it('count in their group each', () => {
    expect(queueRows([...same, other], shape)[0]?.heading?.size).toEqual({ value: 4, orMore: false });
  });
});

const ROW = 100;
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(6 * ROW);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});
afterEach(cleanup);

function show(items: readonly QueueItem[]) {
  const calls = {
    onDecide: vi.fn(),
    onDecideAll: vi.fn(),
    onUndo: vi.fn(),
    onUndoAll: vi.fn(),
    onRelabel: vi.fn(async () => undefined),
  };
  render(<Queue {...QUIET} {...calls} words={words} items={items} />);
  return calls;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = (name: string) => fireEvent.click(button(name));

describe('the card of a text that several people sent', () => {
  it('says how many sent it and how many of them wait', () => {
    show([...same, other]);
    open('Ann Lee');
    expect(screen.getByText('5 people sent you this text · 3 of them wait here')).toBeTruthy();
  });

  it('unfolds into all of them, and folds again', () => {
    show([...same, other]);
    open('Ann Lee');
    open('Show the other 2');
    expect(button('Bo Berg')).toBeTruthy();
    open('Show one alone');
    expect(screen.queryByRole('button', { name: 'Bo Berg' })).toBeNull();
  });

  it('decides one alone with a key, and all of them only with a button of its own', () => {
    const { onDecide, onDecideAll } = show([...same, other]);
    open('Ann Lee');
    fireEvent.click(button('Decline, all 3'));
    expect(onDecideAll).toHaveBeenCalledWith(
      same.map(({ request: { id } }) => id),
      'decline',
    );
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('offers no reply to all, and nothing for all where one is left', () => {
    show([...same.slice(0, 1), other]);
    open('Ann Lee');
    expect(screen.getByText('5 people sent you this text')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /, all/ })).toBeNull();
    cleanup();
    show(same);
    open('Ann Lee');
    expect(screen.queryByRole('button', { name: /^Reply, all/ })).toBeNull();
  });

  it('is accessible', async () => {
    show([...same, other]);
    open('Ann Lee');
    open('Show the other 2');
    fireEvent.click(button('Relabel'));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('what was decided at one stroke', () => {
  const decided = same.map((each, at) => ({
    ...each,
    decision: decision(each.request, {
      id: `d${at}`,
      state: 'planned' as const,
      decidedAt: NOW,
      dueAt: NOW + 5_000 + at * 2_000,
      together: 'stroke',
    }),
  }));

  it('is told as one, and taken back as one', () => {
    const { onUndo, onUndoAll } = show(decided);
    expect(screen.getAllByText('Declining 3 requests').length).toBeGreaterThan(0);
    const bar = document.querySelector<HTMLElement>('.undo-bar');
    fireEvent.click(within(bar ?? document.body).getByRole('button', { name: /Undo/ }));
    expect(onUndoAll).toHaveBeenCalledWith('stroke');
    expect(onUndo).not.toHaveBeenCalled();
  });

  it('can be taken back one by one on the card', () => {
    const { onUndo, onUndoAll } = show(decided);
    open('Bo Berg');
    const card = document.querySelector<HTMLElement>('.card');
    fireEvent.click(within(card ?? document.body).getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledWith('d1');
    expect(onUndoAll).not.toHaveBeenCalled();
  });
});

describe('relabelling', () => {
  it('gives a request the reader’s own label, by a press', () => {
    const { onRelabel } = show([other]);
    open('Dag Vik');
    fireEvent.click(button('Relabel'));
    fireEvent.click(button(/^Genuine/));
    expect(onRelabel).toHaveBeenCalledWith(other.request.id, 'genuine');
    expect(screen.queryByText('What is it?')).toBeNull();
  });

  it('has the digits while the focus is in it', () => {
    const { onRelabel } = show([other]);
    open('Dag Vik');
    fireEvent.click(button('Relabel'));
    expect(document.activeElement?.textContent).toContain('Pitch');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '2' });
    expect(onRelabel).toHaveBeenCalledWith(other.request.id, 'recruiter');
  });

  it('is left with Escape, and the card stays', () => {
    const { onRelabel } = show([other]);
    open('Dag Vik');
    fireEvent.click(button('Relabel'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByText('What is it?')).toBeNull();
    expect(document.querySelector('.card')).not.toBeNull();
    expect(document.activeElement?.textContent).toContain('Relabel');
    expect(onRelabel).not.toHaveBeenCalled();
  });

  it('says when the label is the reader’s own, without a percentage, and takes it back', () => {
    const own = verdict('genuine', 1, { reasons: [beside('reader-corrected', 10)] });
    const { onRelabel } = show([{ ...other, verdict: own }]);
    open('Dag Vik');
    expect(screen.getByText('You called this “Genuine”.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('%');
    fireEvent.click(button('Take back'));
    expect(onRelabel).toHaveBeenCalledWith(other.request.id, null);
  });

  it('says so where it could not be kept', async () => {
    const { onRelabel } = show([other]);
    onRelabel.mockRejectedValueOnce(new Error('full'));
    open('Dag Vik');
    fireEvent.click(button('Relabel'));
    fireEvent.click(button(/^Scam/));
    expect(await screen.findByText('Not kept: the memory could not be written.')).toBeTruthy();
  });
});
