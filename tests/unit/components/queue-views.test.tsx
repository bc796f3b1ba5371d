// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Queue, type QueueProps } from '../../../components/queue/queue.tsx';
import type { QueueItem } from '../../../components/queue/queue-item.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { decision, hoursAgo, NOW } from '../../preview/invented.ts';
import { genuine, type Judged, pitch, recruiter } from '../../preview/people.ts';
import { QUIET } from '../../preview/queue-props.ts';

const item = (judged: Judged, rest: Partial<QueueItem> = {}): QueueItem => ({
  ...judged,
  decision: null,
  firstSeenAt: NOW - 1,
  postponedUntil: null,
  ...rest,
});

/** happy-dom lays nothing out: every row is given one height, and the list a window of six of them. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});
afterEach(cleanup);

function show(rest: Partial<QueueProps> = {}) {
  const props: QueueProps = { ...QUIET, words: createWords('en'), items: [item(genuine)], ...rest };
  const { rerender } = render(<Queue {...props} />);
  return { change: (next: Partial<QueueProps>) => rerender(<Queue {...props} {...next} />) };
}

async function press(key: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  fireEvent(document.body, event);
  await new Promise((resolve) => setTimeout(resolve));
}

const names = () => [...document.querySelectorAll('.item-open')].map(({ textContent }) => textContent);
const headings = () => [...document.querySelectorAll('.group')].map(({ textContent }) => textContent?.trim());
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const PAST = {
  more: false,
  items: [
    item(recruiter, {
      decision: decision(recruiter.request, { choice: 'later', state: 'applied', decidedAt: hoursAgo(2) }),
      postponedUntil: NOW + 20 * 3_600_000,
      restorable: true,
    }),
    item(pitch, { decision: decision(pitch.request, { state: 'applied', decidedAt: hoursAgo(50) }) }),
  ],
};

describe('what was decided', () => {
  it('is asked for and shown with a button and with a key, and left with the same', async () => {
    const onPast = vi.fn();
    show({ past: PAST, onPast });
    fireEvent.click(button('Decided'));
    await press('x');
    expect(onPast).toHaveBeenLastCalledWith({ ending: null });
    expect(names()).toEqual(['Bram Oosterling', 'Zaynab Al-Rashidi']);
    expect(headings()).toEqual(['Last 24 hours', 'Last seven days']);
    await press('d');
    expect(onPast).toHaveBeenLastCalledWith(null);
    expect(names()).toEqual(['Ilse Brandsma']);
  });

  it('can be asked for by how it ended, and says so where nothing ended like that', async () => {
    const onPast = vi.fn();
    show({ past: { items: [], more: false }, onPast });
    await press('d');
    expect(screen.getByText('Nothing decided yet')).toBeTruthy();
    fireEvent.click(button('Declined'));
    await press('x');
    expect(onPast).toHaveBeenLastCalledWith({ ending: 'decline' });
    expect(screen.getByText('No decision ended like this')).toBeTruthy();
  });

  it('offers the way back where there is one, and says where there is none any more', async () => {
    const onRestore = vi.fn(async () => false);
    show({ past: PAST, onRestore });
    await press('d');
    await press('j');
    expect(screen.queryByRole('button', { name: /^Decline/ })?.closest('.card') ?? null).toBeNull();
    fireEvent.click(button('Put back to decide'));
    await press('x');
    expect(onRestore).toHaveBeenCalledWith(recruiter.request.id);
    expect(screen.getByText('No open page shows this request any more.')).toBeTruthy();
    await press('j');
    expect(screen.queryByRole('button', { name: 'Put back to decide' })).toBeNull();
  });
});

describe('whom to stay in touch with', () => {
  const accepted = item(genuine, {
    decision: decision(genuine.request, { choice: 'accept', state: 'applied', decidedAt: hoursAgo(70) }),
  });
  const past = (keepable: boolean) => ({
    more: false,
    items: [keepable ? { ...accepted, keepable: true as const } : accepted],
  });

  it('is asked by key and by button of one who was accepted earlier', async () => {
    const onKeep = vi.fn(() => true);
    show({ past: past(true), onKeep });
    await press('d');
    await press('j');
    await press('t');
    fireEvent.click(button(/^Keep in touch/));
    expect(onKeep.mock.calls).toEqual([[genuine.request.id], [genuine.request.id]]);
  });

  it('is not asked of one who is kept already', async () => {
    const onKeep = vi.fn(() => true);
    show({ past: past(false), onKeep });
    await press('d');
    await press('j');
    expect(screen.queryByRole('button', { name: /^Keep in touch/ })).toBeNull();
    await press('t');
    expect(onKeep).toHaveBeenLastCalledWith(null);
  });

  it('is shown although no request was ever seen, where there is somebody', async () => {
    const { change } = show({ items: [], everSeen: false, hasPeople: false });
    expect(screen.queryByRole('button', { name: 'People' })).toBeNull();
    change({ items: [], everSeen: false, hasPeople: true, people: () => <p>Ada is due</p> });
    await press('x');
    expect(screen.getByText('Nothing seen yet')).toBeTruthy();
    fireEvent.click(button('People'));
    await press('x');
    expect(screen.getByText('Ada is due')).toBeTruthy();
    expect(screen.queryByText('Nothing seen yet')).toBeNull();
  });

  it('has keys and help of its own', async () => {
    const onKeep = vi.fn(() => true);
    show({ onKeep, people: ({ open }) => <p>{open ? 'their keys' : 'their list'}</p> });
    fireEvent.click(button('People'));
    await press('x');
    await press('t');
    expect(onKeep).not.toHaveBeenCalled();
    await press('?');
    expect(screen.getByText('their keys')).toBeTruthy();
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('searching', () => {
  const field = () => screen.getByRole<HTMLInputElement>('searchbox');

  it('begins with its key in the field, and asks for what is typed', async () => {
    const onFind = vi.fn();
    show({ onFind });
    await press('/');
    expect(document.activeElement).toBe(field());
    fireEvent.input(field(), { target: { value: 'tide' } });
    expect(onFind).toHaveBeenLastCalledWith({ search: 'tide', sort: 'worth' });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'name' } });
    await press('x');
    expect(onFind).toHaveBeenLastCalledWith({ search: 'tide', sort: 'name' });
  });

  it('empties the field with Escape, then closes it, and asks for the queue again', async () => {
    const onFind = vi.fn();
    show({ onFind });
    await press('/');
    fireEvent.input(field(), { target: { value: 'tide' } });
    await press('x');
    fireEvent.keyDown(field(), { key: 'Escape' });
    await press('x');
    expect(onFind).toHaveBeenLastCalledWith({ search: '', sort: 'worth' });
    fireEvent.keyDown(field(), { key: 'Escape' });
    await press('x');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('shows what waits before what is decided, and says how many there are', async () => {
    const { change } = show();
    await press('/');
    change({ items: [item(genuine), ...PAST.items], found: 3 });
    await press('x');
    expect(headings()).toEqual(['To decide 1', 'Decided 2']);
    expect(screen.getByText('3 found')).toBeTruthy();
  });

  it('says so where nothing was found', async () => {
    const { change } = show();
    await press('/');
    fireEvent.input(field(), { target: { value: 'nobody' } });
    change({ items: [], found: 0 });
    await press('x');
    expect(screen.getByText(/has “nobody” in it/)).toBeTruthy();
  });
});

it('sorts what is to decide as one group where the reader asks for another order', async () => {
  show({ items: [item(pitch, { firstSeenAt: NOW }), item(genuine, { firstSeenAt: NOW - 5 })] });
  await press('/');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'newest' } });
  await press('x');
  expect(headings()).toEqual(['To decide 2']);
  expect(names()).toEqual(['Zaynab Al-Rashidi', 'Ilse Brandsma']);
});

it('keeps the focus in the queue when the last request is decided', async () => {
  const { change } = show();
  await press('j');
  expect(document.activeElement?.className).toContain('item');
  change({ items: [] });
  await press('x');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

it('says why it does not matter to be offline', () => {
  show({ online: false });
  expect(screen.getByText(/nothing is missing/)).toBeTruthy();
});
