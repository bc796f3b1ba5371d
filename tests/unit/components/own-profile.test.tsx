// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnProfile } from '../../../components/own-profile/own-profile.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { EMPTY_PROFILE, type Profile, type ProfileReading } from '../../../utils/requests/index.ts';

afterEach(cleanup);

const READING: ProfileReading = {
  whose: 'own',
  who: 'Ilse Verhoeven',
  profile: {
    name: 'Ilse Verhoeven',
    headline: '',
    places: [],
    positions: [],
    education: [],
    skills: ['Borehole logging', 'Pumping tests'],
  },
  parts: {
    name: 'read',
    headline: 'absent',
    places: 'read',
    positions: 'unread',
    education: 'unread',
    skills: 'some',
  },
};

function show(reading: ProfileReading | null, leftOut: readonly string[] = []) {
  const calls = {
    onOpen: vi.fn(),
    onRead: vi.fn(async () => reading),
    onSave: vi.fn(async (_: Profile) => undefined),
  };
  const given = { words: createWords('en'), typed: EMPTY_PROFILE, taken: EMPTY_PROFILE, leftOut };
  render(<OwnProfile {...given} {...calls} />);
  fireEvent.click(screen.getByText('Read the open page'));
  return calls;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the reader’s profile page', () => {
  it('is asked about by name where nobody can tell whose it is, and nothing of it is offered before', async () => {
    const { onSave } = show({ ...READING, whose: 'unsure' });
    await screen.findByText(/Are you Ilse Verhoeven/);
    expect(screen.queryByRole('checkbox')).toBeNull();
    press('Yes, I am Ilse Verhoeven');
    press('Keep 3 entries');
    await screen.findByText(/^Kept/);
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({
      name: 'Ilse Verhoeven',
      skills: READING.profile.skills,
    });
  });

  it('is left alone where the reader says that it is not theirs', async () => {
    const { onSave } = show({ ...READING, whose: 'unsure' });
    await screen.findByText(/Are you Ilse Verhoeven/);
    press('No');
    await screen.findByText('Cancelled. Nothing was changed.');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('offers what the reader has removed once, and does not choose it for them', async () => {
    const { onSave } = show(READING, ['skills: pumping tests']);
    const removed = await screen.findByLabelText<HTMLInputElement>('Pumping tests');
    expect(removed.checked).toBe(false);
    press('Keep 2 entries');
    await screen.findByText(/^Kept/);
    expect(onSave.mock.calls[0]?.[0].skills).toEqual(['Borehole logging']);
  });

  it('says what it keeps back, what was not understood and what is not there', async () => {
    show(READING);
    await screen.findByText(/only a part of these: Skills\./);
    screen.getByText('There, but not understood: Positions and Education. You can type it below.');
    screen.getByText('Not on this page: Headline.');
  });

  it('says so where what was chosen could not be kept', async () => {
    const { onSave } = show(READING);
    onSave.mockRejectedValue(new Error('full'));
    await screen.findByText('Nothing is kept yet.');
    press('Keep 3 entries');
    await screen.findByText(/^Not saved/);
  });

  it('is opened by the reader, and by nothing else', async () => {
    const { onOpen } = show(null);
    await screen.findByText(/No profile page is open/);
    expect(onOpen).not.toHaveBeenCalled();
    press('Open my profile');
    expect(onOpen).toHaveBeenCalledOnce();
  });
});
