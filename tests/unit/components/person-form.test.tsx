// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonForm } from '../../../components/people/person-form.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { newPerson, type PersonEdit } from '../../../utils/people/index.ts';

const words = createWords('en');
afterEach(cleanup);

function show() {
  const onEdit = vi.fn<(edit: PersonEdit) => void>();
  function Live() {
    const [person, setPerson] = useState(newPerson('ada', 'Ada', '2026-01-01', 1));
    return (
      <PersonForm
        words={words}
        person={person}
        onEdit={(edit) => {
          onEdit(edit);
          setPerson((before) => ({
            ...before,
            ...edit,
            tags: [...(edit.tags ?? before.tags)],
            revision: before.revision + 1,
          }));
        }}
      />
    );
  }
  return { onEdit, ...render(<Live />) };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const drawn = () => new Promise((resolve) => setTimeout(resolve));

describe('what is written of a person', () => {
  it('is kept when the reader goes elsewhere without saving it', () => {
    const { onEdit, unmount } = show();
    type('Your notes', 'two daughters, sails');
    unmount();
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ notes: 'two daughters, sails' }),
    );
  });

  it('is kept when the page is left', () => {
    const { onEdit } = show();
    type('Tags, with commas between', 'mentor, mentor, customer');
    fireEvent(window, new Event('pagehide'));
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ tags: ['mentor', 'customer'] }));
  });

  it('is kept when how often is chosen meanwhile', async () => {
    const { onEdit } = show();
    type('Your notes', 'sails');
    fireEvent.change(screen.getByLabelText('How often'), { target: { value: 'monthly' } });
    await drawn();
    expect(onEdit.mock.calls).toMatchObject([[{ cadence: 'monthly' }], [{ notes: 'sails' }]]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your notes').value).toBe('sails');
  });

  it('is kept once where it was saved, and not at all where nothing was written', async () => {
    const { onEdit, unmount } = show();
    fireEvent(window, new Event('pagehide'));
    expect(onEdit).not.toHaveBeenCalled();
    type('Your notes', 'sails');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await drawn();
    unmount();
    expect(onEdit).toHaveBeenCalledTimes(1);
  });

  it('is kept without an address that is none, which is told where it is saved', async () => {
    const { onEdit, unmount } = show();
    type('Profile address', 'nowhere');
    type('Your notes', 'sails');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await drawn();
    expect(onEdit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('An address begins with https://');
    unmount();
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(
      expect.not.objectContaining({ profileUrl: expect.anything() }),
    );
  });
});
