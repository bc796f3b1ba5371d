// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportSection, type ExportSectionProps } from '../../../components/export/export-section.tsx';
import { TakenEntries } from '../../../components/options/taken-entries.tsx';
import { ARCHIVE_PROBLEMS } from '../../../utils/archive/archive-error.ts';
import { COUNTED, type Count, type Counted } from '../../../utils/archive/compare.ts';
import { entryKey } from '../../../utils/archive/profile-parts.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { Review } from '../../../utils/intake/review.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';

const words = createWords('en');
const NOW = Date.UTC(2026, 10, 22);
const NONE: Count = { found: 0, fresh: 0, gone: 0 };

afterEach(cleanup);

function reviewOf(counts: Partial<Record<Counted, Count>>, rest: Partial<Review> = {}): Review {
  const all = Object.fromEntries(COUNTED.map((kind) => [kind, counts[kind] ?? NONE]));
  return {
    counts: all as Review['counts'],
    accepted: 1,
    outgoing: 4,
    files: [],
    unused: { count: 0, names: [] },
    changesAnything: true,
    ...rest,
  };
}

function show(rest: Partial<ExportSectionProps> = {}) {
  const calls = {
    onFiles: vi.fn<(files: readonly File[]) => void>(),
    onTakeIn: vi.fn(),
    onCancel: vi.fn(),
    onForget: vi.fn(async () => undefined),
    onBringBack: vi.fn(async () => undefined),
  };
  const section = (props: Partial<ExportSectionProps>) => (
    <main class="options">
      <ExportSection
        words={words}
        state={{ step: 'idle', cancelled: false }}
        kept={null}
        now={NOW}
        {...calls}
        {...props}
      />
    </main>
  );
  const { rerender } = render(section(rest));
  return {
    ...calls,
    change: (props: Partial<ExportSectionProps>) => rerender(section({ ...rest, ...props })),
  };
}

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the place for the export', () => {
  it('takes files that are chosen, and those that are dropped', () => {
    const { onFiles } = show();
    const file = new File(['x'], 'export.zip');
    fireEvent.change(screen.getByLabelText('Choose files'), { target: { files: [file] } });
    expect(onFiles).toHaveBeenLastCalledWith([file]);
    const zone = screen.getByText('Drop the ZIP or CSV files here, or').parentElement;
    if (zone === null) throw new Error('no place to drop');
    const drop = Object.assign(new Event('drop', { bubbles: true }), {
      dataTransfer: { files: [file, file] },
    });
    fireEvent(zone, drop);
    expect(onFiles).toHaveBeenLastCalledWith([file, file]);
  });

  it('is gone while files are read, which can be cancelled', () => {
    const { onCancel } = show({
      state: { step: 'reading', progress: { path: 'x/Connections.csv', done: 30, total: 120 } },
    });
    const bar = screen.getByRole('progressbar', { name: 'Reading your files…' });
    expect(bar.getAttribute('value')).toBe('0.25');
    expect(screen.getByText('x/Connections.csv')).toBeTruthy();
    expect(screen.queryByLabelText('Choose files')).toBeNull();
    screen.getByRole('button', { name: 'Cancel' }).click();
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('what is in an export', () => {
  const review = reviewOf(
    {
      positions: { found: 3, fresh: 2, gone: 1 },
      connections: { found: 30_000, fresh: 30_000, gone: 0 },
      pastRequests: { found: 9, fresh: 9, gone: 0 },
    },
    {
      files: [
        {
          path: 'Connections.csv',
          kind: 'connections',
          state: 'read',
          taken: 1,
          skipped: [{ reason: 'nobody', count: 120, lines: [6, 9] }],
        },
        { path: 'Skills.csv', kind: 'skills', state: 'no-header', taken: 0, skipped: [] },
      ],
      unused: { count: 140, names: ['messages.csv'] },
    },
  );

  it('is counted, and what is kept of it is said', () => {
    show({ state: { step: 'review', review } });
    expect(cellsOf('Positions')).toEqual(['3', '2', '1']);
    expect(cellsOf('Connections')).toEqual(['30,000', '30,000', '0']);
    expect(cellsOf('Requests you sent')[0]).toBe('4');
    expect(screen.getByText(/e-mail addresses are not/)).toBeTruthy();
    expect(screen.getByText(/^1 of them is from somebody you are connected with now/)).toBeTruthy();
    expect(screen.queryByText('Communities')).toBeNull();
  });

  it('names rows that are left out, with lines and reason, and files that are not used', () => {
    show({ state: { step: 'review', review } });
    expect(screen.getByText('Left out: 120 rows, 1 file')).toBeTruthy();
    expect(
      screen.getByText(
        'Connections.csv, 120 rows in lines 6, 9, …: names nobody, as members do who hide themselves',
      ),
    ).toBeTruthy();
    expect(screen.getByText('Skills.csv: no row names the columns, so nothing of it was read')).toBeTruthy();
    expect(screen.getByText('140 other files: not used, not opened')).toBeTruthy();
    expect(screen.getByText('and 139 more')).toBeTruthy();
  });

  it('is read out from its heading on, and taken in with one press', () => {
    const { onTakeIn } = show({ state: { step: 'review', review } });
    expect(document.activeElement?.textContent).toBe('What is in it');
    expect(screen.getByRole('status').textContent).toBe('Nothing is kept yet.');
    screen.getByRole('button', { name: 'Take this in' }).click();
    expect(onTakeIn).toHaveBeenCalledOnce();
  });

  it('cannot be taken in where nothing would change', () => {
    show({ state: { step: 'review', review: reviewOf({}, { changesAnything: false }) } });
    expect(screen.getByText('All of this is known already: nothing would change.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take this in' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  it('has no fault that axe finds', async () => {
    show({ state: { step: 'review', review } });
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the end of an import', () => {
  it('has the focus, and is said', () => {
    const { change } = show({ state: { step: 'review', review: reviewOf({}) } });
    change({ state: { step: 'taken' } });
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(screen.getByRole('status').textContent).toBe('Taken in. Waiting requests are judged anew.');
    expect(screen.getByLabelText('Choose files')).toBeTruthy();
  });

  it.each([...ARCHIVE_PROBLEMS, 'unexpected'] as const)('names the file that is %s', (problem) => {
    show({ state: { step: 'trouble', trouble: { problem, file: 'my.zip', inside: 'a/b.csv' } } });
    const said = screen.getByRole('status').textContent ?? '';
    expect(said).toMatch(/Nothing was changed\.$/);
    if (problem !== 'unexpected') expect(said).toContain('my.zip');
  });

  it('says where a file is damaged, if that is known', () => {
    const { change } = show({
      state: { step: 'trouble', trouble: { problem: 'damaged', file: 'my.zip', inside: 'Skills.csv' } },
    });
    expect(screen.getByRole('status').textContent).toContain('cut short (at Skills.csv).');
    change({ state: { step: 'trouble', trouble: { problem: 'damaged', file: 'my.zip', inside: null } } });
    expect(screen.getByRole('status').textContent).toContain('cut short. Download');
  });
});

describe('what was taken in', () => {
  const kept = { takenAt: NOW - 3 * 86_400_000, connections: 312, pastRequests: 1, leftOut: 2 };

  it('is summed up, and forgotten only on a second word', () => {
    const { onForget, onBringBack } = show({ kept });
    expect(screen.getByText('Taken in 3 days ago: 312 connections, 1 past request.')).toBeTruthy();
    screen.getByRole('button', { name: 'Bring back 2 removed entries' }).click();
    expect(onBringBack).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Forget all of it' }));
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget all of it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('stands under the field it adds to, and can be removed entry by entry', () => {
    const onRemove = vi.fn<(key: string) => void>();
    const taken = { ...EMPTY_PROFILE, skills: ['Pilotage', 'Knots'] };
    const typed = { ...EMPTY_PROFILE, skills: ['knots'] };
    render(<TakenEntries words={words} field="skills" typed={typed} taken={taken} onRemove={onRemove} />);
    expect(screen.getByText('From your export: 1')).toBeTruthy();
    screen.getByRole('button', { name: 'Remove Pilotage' }).click();
    expect(onRemove).toHaveBeenCalledWith(entryKey('skills', 'Pilotage'));
    expect(screen.queryByText('Knots')).toBeNull();
  });

  it('does not count where the reader typed something else', () => {
    const taken = { ...EMPTY_PROFILE, headline: 'Pilot' };
    const typed = { ...EMPTY_PROFILE, headline: 'Sailor' };
    render(
      <TakenEntries words={words} field="headline" typed={typed} taken={taken} onRemove={() => undefined} />,
    );
    expect(screen.getByText('From your export; what you typed counts')).toBeTruthy();
  });
});
