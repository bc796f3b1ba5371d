// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageBar, type PageBarProps } from '../../../components/badge/page-bar.tsx';
import { KeyHelp } from '../../../components/keys/key-help.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { commandsOn } from '../../../utils/keys/index.ts';
import { decision, NOW } from '../../preview/invented.ts';
import { genuine, pitch } from '../../preview/people.ts';

afterEach(cleanup);

const words = createWords('en');
const declining = { decision: decision(pitch.request), name: 'Zaynab Al-Rashidi' };
const accepting = { decision: decision(genuine.request, { choice: 'accept' }), name: 'Ilse Brandsma' };

function propsWith(rest: Partial<PageBarProps>): PageBarProps {
  const none = () => {};
  return {
    words,
    undoable: null,
    waiting: [],
    keepable: null,
    onKeep: none,
    onCloseKeep: none,
    message: null,
    keysOn: true,
    now: NOW,
    onUndo: none,
    onExpire: none,
    onApply: none,
    onCloseMessage: none,
    ...rest,
  };
}

describe('PageBar', () => {
  it('has its live region before there is anything to say', () => {
    render(<PageBar {...propsWith({})} />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('announces a decision and takes it back', () => {
    const onUndo = vi.fn();
    render(<PageBar {...propsWith({ undoable: declining, onUndo })} />);
    expect(screen.getByRole('status').textContent).toBe('Declining Zaynab Al-Rashidi');
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(onUndo).toHaveBeenCalledWith(declining.decision.id);
  });

  it('counts down from when it was decided, undisturbed by later drawing, and says when it is over', () => {
    const onExpire = vi.fn();
    const { container, rerender } = render(<PageBar {...propsWith({ undoable: declining, onExpire })} />);
    const countdown = () => container.querySelector<HTMLElement>('.notice-countdown');
    const before = countdown()?.getAttribute('style');
    expect(countdown()?.style.animationDuration).toBe('5000ms');
    expect(countdown()?.style.animationDelay).toBe('-1000ms');
    rerender(<PageBar {...propsWith({ undoable: declining, onExpire, now: NOW + 2_000 })} />);
    expect(countdown()?.getAttribute('style')).toBe(before);
    const shown = countdown();
    if (shown !== null) fireEvent.animationEnd(shown);
    expect(onExpire).toHaveBeenCalledWith(declining.decision.id);
  });

  it('offers waiting decisions one at a time', () => {
    const onApply = vi.fn();
    const { container } = render(<PageBar {...propsWith({ waiting: [accepting, declining], onApply })} />);
    expect(container.textContent).toContain('Accept Ilse Brandsma? 2 decisions wait');
    expect(container.textContent).not.toContain('Zaynab');
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(onApply.mock.calls).toEqual([[accepting.decision.id]]);
  });

  it('shows and announces a message until it is closed', () => {
    const onCloseMessage = vi.fn();
    render(<PageBar {...propsWith({ message: 'Reload this page', onCloseMessage })} />);
    expect(screen.getByRole('status').textContent).toBe('Reload this page');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onCloseMessage).toHaveBeenCalledOnce();
  });
});

describe('whom the reader just accepted', () => {
  it('can be kept in touch with, once, or not', () => {
    const onKeep = vi.fn();
    const onCloseKeep = vi.fn();
    const offer = (state: 'offered' | 'same-name' | 'kept') =>
      propsWith({ keepable: { name: 'Ilse Brandsma', state }, onKeep, onCloseKeep });
    const { rerender } = render(<PageBar {...offer('offered')} />);
    expect(screen.getByRole('status').textContent).toBe('Keep in touch with Ilse Brandsma?');
    fireEvent.click(screen.getByRole('button', { name: /^Keep in touch/ }));
    expect(onKeep).toHaveBeenCalledOnce();
    rerender(<PageBar {...offer('same-name')} />);
    expect(screen.getByRole('status').textContent).toContain('among your people already');
    fireEvent.click(screen.getByRole('button', { name: /^Keep in touch/ }));
    expect(onKeep).toHaveBeenCalledTimes(2);
    rerender(<PageBar {...offer('kept')} />);
    expect(screen.queryByRole('button', { name: /^Keep in touch/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onCloseKeep).toHaveBeenCalledOnce();
  });
});

describe('KeyHelp', () => {
  it('lists every command of its place with its words', () => {
    render(<KeyHelp words={words} surface="page" keysOn={true} onClose={() => {}} />);
    for (const id of commandsOn('page'))
      expect(screen.getByText(words.say(`command.${id}`), { selector: 'dd' })).toBeTruthy();
    expect(screen.queryByText(words.say('command.relabel'))).toBeNull();
  });

  it('lists the arrow keys in the queue alone', () => {
    const { container, rerender } = render(
      <KeyHelp words={words} surface="page" keysOn={true} onClose={() => {}} />,
    );
    expect(container.textContent).not.toContain('↓');
    rerender(<KeyHelp words={words} surface="queue" keysOn={true} onClose={() => {}} />);
    expect(container.textContent).toContain('↓');
  });

  it('says so when keys are switched off', () => {
    render(<KeyHelp words={words} surface="queue" keysOn={false} onClose={() => {}} />);
    expect(screen.getByText('Keys are switched off in the settings.')).toBeTruthy();
  });
});
