// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Diagnostics, type DiagnosticsProps } from '../../../components/diagnosis/diagnostics.tsx';
import { ReadingNotice } from '../../../components/diagnosis/reading-notice.tsx';
import type { Finding } from '../../../utils/diagnosis/findings.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';

const words = createWords('en');
const UNREAD: Finding = { kind: 'unread', pageKind: 'manager', requests: 4, cards: 0 };
const GONE: Finding = { kind: 'field-gone', pageKind: 'preview', field: 'time', before: 0.96, now: 0 };

afterEach(cleanup);

function show(rest: Partial<DiagnosticsProps> = {}) {
  const calls = {
    onSwitch: vi.fn(async () => {}),
    onReport: vi.fn(async () => 'Winnow 1.2.3\n'),
    onCopy: vi.fn(async () => true),
    onSavePage: vi.fn(async () => true),
  };
  render(<Diagnostics words={words} findings={[]} reading="on" {...calls} {...rest} />);
  return calls;
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('the notice', () => {
  function notice(reading: 'on' | 'off', findings: readonly Finding[]) {
    const calls = { onSwitchOn: vi.fn(), onOpenDiagnostics: vi.fn() };
    const { container } = render(<ReadingNotice {...{ words, reading, findings, ...calls }} />);
    return { ...calls, container };
  }

  it('is not there while all is well', () => {
    expect(notice('on', []).container.textContent).toBe('');
  });

  it('is one, however much was found, and leads to the diagnostics', () => {
    const { onOpenDiagnostics } = notice('on', [UNREAD, GONE]);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Switch on' })).toBeNull();
    press('Diagnostics');
    expect(onOpenDiagnostics).toHaveBeenCalledOnce();
  });

  it('says that reading is off, whatever was found, and switches it on', () => {
    const { onSwitchOn } = notice('off', [UNREAD]);
    expect(screen.getByRole('status').textContent).toContain('Reading is switched off');
    press('Switch on');
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });
});

describe('the diagnostics', () => {
  it('say what was found', () => {
    show({ findings: [UNREAD, GONE] });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Invitations page: of about 4 requests none could be read.',
      'My Network page: the time can hardly be read any more (on 96% of the cards before, on 1% now).',
    ]);
  });

  it('say that nothing was', () => {
    show();
    expect(screen.getByText(/^Nothing unusual/)).toBeDefined();
  });

  it('switch reading off and on', () => {
    const { onSwitch } = show();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSwitch).toHaveBeenLastCalledWith('off');
  });

  it('say when the switch could not be kept', async () => {
    show({ onSwitch: () => Promise.reject(new Error('no memory')) });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(await screen.findByText(/^Not saved/)).toBeDefined();
  });

  it('show the report before they copy it', async () => {
    const { onCopy } = show();
    expect(screen.queryByRole('textbox')).toBeNull();
    press('Show the report');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('Winnow 1.2.3\n');
    press('Copy the report');
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(onCopy).toHaveBeenCalledWith('Winnow 1.2.3\n');
  });

  it('say when the browser does not copy', async () => {
    show({ onCopy: async () => false });
    press('Show the report');
    await screen.findByRole('textbox');
    press('Copy the report');
    expect(await screen.findByText(/^The browser did not allow copying/)).toBeDefined();
  });

  it.each([
    ['saved', () => Promise.resolve(true), 'Saved with your downloads.'],
    [
      'none is open',
      () => Promise.resolve(false),
      'No page with requests is open. Open your invitations first.',
    ],
    [
      'it fails',
      () => Promise.reject(new Error('gone')),
      'The page could not be saved. Reload it and try again.',
    ],
  ] as const)('say what became of the page: %s', async (_, onSavePage, sentence) => {
    show({ onSavePage });
    press('Save redacted page');
    expect(await screen.findByText(sentence)).toBeDefined();
  });
});
