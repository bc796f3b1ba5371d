// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandKey } from '../../../components/keys/command-key.tsx';
import { KeyHelp } from '../../../components/keys/key-help.tsx';
import { KeysSection } from '../../../components/keys/keys-section.tsx';
import { ReaderKeys } from '../../../components/keys/reader-keys.ts';
import { PeopleHelp } from '../../../components/people/people-help.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { KeyChoices } from '../../../utils/keys/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

const words = createWords('en');
afterEach(cleanup);

function show(first: KeyChoices = {}, queueKey: string | null = 'Alt+Shift+W') {
  const onSave = vi.fn(async (_: Partial<Settings>) => undefined);
  function Live() {
    const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, keys: first });
    const save = async (change: Partial<Settings>) => {
      await onSave(change);
      setSettings((before) => ({ ...before, ...change }));
    };
    return (
      <ReaderKeys.Provider value={settings.keys}>
        <KeysSection words={words} settings={settings} queueKey={queueKey} onSave={save} />
        <p data-testid="hint">
          <CommandKey id="decline" />
        </p>
      </ReaderKeys.Provider>
    );
  }
  render(<Live />);
  return onSave;
}

const field = (command: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `Key for “${command}”` });
const drawn = () => new Promise((resolve) => setTimeout(resolve));

async function press(command: string, event: Partial<KeyboardEventInit>): Promise<void> {
  fireEvent.click(field(command));
  await drawn();
  fireEvent.keyDown(field(command), event);
  await drawn();
}

describe('the keys in the settings', () => {
  it('are what the commands say', () => {
    show();
    expect(field('Decline').value).toBe('e');
    expect(field('Open or close the details').value).toBe('↵ Enter');
    expect(screen.queryByRole('textbox', { name: 'Key for “Close”' })).toBeNull();
  });

  it('tell of the browser’s own, which opens the queue, and of its absence', () => {
    show();
    expect(screen.getByText(/^Alt\+Shift\+W opens the queue from any page\./)).toBeTruthy();
    cleanup();
    show({}, null);
    expect(screen.getByText(/^No key opens the queue/)).toBeTruthy();
  });

  it('take the next key that is pressed, and say so', async () => {
    const onSave = show();
    await press('Decline', { key: 'x' });
    expect(onSave).toHaveBeenLastCalledWith({ keys: { decline: 'x' } });
    expect(await screen.findByText('✓ Kept')).toBeTruthy();
    expect(field('Decline').value).toBe('x');
    expect(screen.getByTestId('hint').textContent).toBe('x');
  });

  it('take no second key after it, nor one before they were asked to', async () => {
    const onSave = show();
    fireEvent.keyDown(field('Decline'), { key: 'y' });
    await press('Decline', { key: 'x' });
    fireEvent.keyDown(field('Decline'), { key: 'q' });
    expect(onSave.mock.calls).toEqual([[{ keys: { decline: 'x' } }]]);
  });

  it.each(['Escape', 'Tab'])('let %s go by', async (key) => {
    const onSave = show();
    await press('Decline', { key });
    fireEvent.blur(field('Decline'));
    await drawn();
    expect(field('Decline').value).toBe('e');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('wait for the key after a modifier', async () => {
    const onSave = show();
    await press('Decline', { key: 'Shift', shiftKey: true });
    fireEvent.keyDown(field('Decline'), { key: 'X', shiftKey: true });
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: { decline: 'Shift+x' } });
    expect(field('Decline').value).toBe('Shift + x');
  });

  it.each<[Partial<KeyboardEventInit>, string]>([
    [{ key: 'w', ctrlKey: true }, 'Ctrl + w belongs to the browser. Choose another key.'],
    [{ key: 'F5' }, 'F5 belongs to the browser. Choose another key.'],
    [{ key: 'ArrowDown' }, '↓ is for moving about in a page. Choose another key.'],
    [{ key: 'AudioVolumeUp' }, 'AudioVolumeUp cannot be used. Choose another key.'],
    [{ key: 'Dead' }, 'This key alone types nothing yet. Choose another.'],
    [{ key: 'Process', isComposing: true }, 'This key alone types nothing yet. Choose another.'],
  ])('refuse what is not free, and say why: %o', async (event, sentence) => {
    const onSave = show();
    await press('Decline', event);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
    // It listens on: the next key is taken.
    fireEvent.keyDown(field('Decline'), { key: 'x' });
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: { decline: 'x' } });
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('show a key that two want at both, and let one of them have it', async () => {
    const onSave = show();
    await press('Decline', { key: 'a' });
    const said = (command: string) =>
      screen.getAllByText(`This key is also given to: ${command}. Until that is settled it does nothing.`);
    expect(said('Accept')).toHaveLength(1);
    expect(said('Decline')).toHaveLength(1);
    expect(field('Accept').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByTestId('hint').textContent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Use it here alone: Decline' }));
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: { decline: 'a', accept: null } });
    expect(field('Accept').value).toBe('none');
    expect(screen.queryByText(/Until that is settled/)).toBeNull();
  });

  it('are there for people as well, with what two want told at both', async () => {
    const onSave = show();
    expect(field('Put off a week').value).toBe('s');
    await press('Put off a week', { key: 'n' });
    expect(onSave).toHaveBeenLastCalledWith({ keys: { snooze: 'n' } });
    expect(field('Add a line to it').getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Use it here alone: Put off a week' }));
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: { snooze: 'n', note: null } });
    await press('Log: Called', { key: 'a' });
    expect(onSave).toHaveBeenLastCalledWith({ keys: { snooze: 'n', note: null, called: 'a' } });
    expect(screen.queryByText(/Until that is settled/)).toBeNull();
  });

  it('are switched off one by one, and reset one by one or all at once', async () => {
    const onSave = show({ accept: 'y' });
    fireEvent.click(screen.getByRole('button', { name: 'Switch off: Decline' }));
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: { accept: 'y', decline: null } });
    fireEvent.click(screen.getByRole('button', { name: 'Reset: Decline' }));
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: { accept: 'y' } });
    expect(document.activeElement).toBe(field('Decline'));
    fireEvent.click(screen.getByRole('button', { name: 'Reset all keys' }));
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ keys: {} });
    expect(screen.queryByRole('button', { name: 'Reset all keys' })).toBeNull();
  });

  it('have no fault that axe can find without layout', async () => {
    show({ decline: 'a', reply: null });
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it('the help among people lists the reader’s own keys, and nothing without one', () => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  const { container } = render(
    <ReaderKeys.Provider value={{ snooze: 'p', note: null, called: 'q' }}>
      <PeopleHelp words={words} keysOn={true} onClose={() => undefined} />
    </ReaderKeys.Provider>,
  );
  const rows = [...container.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(rows).toContain('pPut off a week');
  expect(rows).toContain('qLog: Called');
  expect(rows.filter((row) => row?.endsWith('Add a line to it'))).toEqual([]);
  expect(rows.filter((row) => row?.endsWith('Accept'))).toEqual([]);
});

it('the help lists the reader’s own keys, and nothing without one', () => {
  HTMLDialogElement.prototype.showModal = () => undefined;
  const { container } = render(
    <ReaderKeys.Provider value={{ decline: 'Shift+x', reply: null }}>
      <KeyHelp words={words} surface="queue" keysOn={true} onClose={() => undefined} />
    </ReaderKeys.Provider>,
  );
  const rows = [...container.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(rows).toContain('Shift + xDecline');
  expect(rows).toContain('j or ↓Next request');
  expect(rows.filter((row) => row?.endsWith('Reply'))).toEqual([]);
});
