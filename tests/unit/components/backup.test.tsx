// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupNotice } from '../../../components/backup/backup-notice.tsx';
import { BackupSection } from '../../../components/backup/backup-section.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { BackupState } from '../../../utils/intake/backup-session.ts';

const words = createWords('en');
const NOW = Date.UTC(2026, 10, 22);
const row = { fresh: 0, same: 0, stands: 0, changed: 0, refused: 0 };

afterEach(cleanup);

function shown(state: BackupState, due = false) {
  const acts = { onSave: vi.fn(), onFile: vi.fn(), onTakeIn: vi.fn(), onCancel: vi.fn() };
  render(
    <BackupSection words={words} state={state} savedAt={NOW - 86_400_000} due={due} now={NOW} {...acts} />,
  );
  return acts;
}

const text = () => document.body.textContent ?? '';

describe('backups in the settings', () => {
  it('say plainly what removing the extension does, and what has changed since the last', () => {
    shown({ step: 'idle', cancelled: false }, true);
    expect(text()).toContain('Removing the extension deletes its memory at once.');
    expect(text()).toContain('Saved last: yesterday. Much has changed since then.');
  });

  it('are saved as data or as a table', () => {
    const { onSave } = shown({ step: 'idle', cancelled: false });
    fireEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save requests as a table' }));
    expect(onSave.mock.calls).toEqual([['json'], ['csv']]);
  });

  it('show what they would change, and each row that is left out with its line and field', () => {
    const { onTakeIn } = shown({
      step: 'review',
      review: {
        writtenAt: NOW,
        changesAnything: true,
        counts: { requests: { ...row, fresh: 12, same: 3, stands: 4, changed: 5, refused: 1 } },
        refusedRows: 1,
        refused: [{ table: 'requests', line: 812, field: 'probabilities.pitch', why: 'wrong' }],
      },
    });
    const cells = [...document.querySelectorAll('tbody td')].map((cell) => cell.textContent);
    expect(cells).toEqual(['12', '3', '4', '5']);
    expect(text()).toContain('Line 812: “probabilities.pitch” has a value that cannot be right');
    fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(onTakeIn).toHaveBeenCalledOnce();
  });

  it('that are bad are told by their line, and that nothing was changed', () => {
    shown({ step: 'trouble', trouble: { problem: 'not-json', line: 7, found: null } });
    expect(screen.getByRole('status').textContent).toBe(
      'The file is damaged: line 7 cannot be understood. Nothing was changed.',
    );
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });
});

describe('the reminder of a backup', () => {
  it('is there only when it is due, and can be put away', () => {
    const onPutAway = vi.fn();
    const notice = (due: boolean) => (
      <BackupNotice words={words} due={due} onOpenBackup={() => {}} onPutAway={onPutAway} />
    );
    const { rerender } = render(notice(false));
    expect(text()).toBe('');
    rerender(notice(true));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(onPutAway).toHaveBeenCalledOnce();
  });
});
