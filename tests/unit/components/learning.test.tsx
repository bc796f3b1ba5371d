// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  LearningSection,
  type LearningSectionProps,
} from '../../../components/learning/learning-section.tsx';
import { PreferencesForm } from '../../../components/learning/preferences-form.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { Lesson } from '../../../utils/learning/index.ts';
import { NO_PREFERENCES, type Preferences } from '../../../utils/requests/index.ts';
import { NOW } from '../../preview/invented.ts';

const words = createWords('en');
const NOTHING = { decided: 0, sided: 0, overruled: 0, relabelled: 0 };
const lesson: Lesson = {
  id: 'lesson-1',
  requestId: 'linkedin:ann-lee',
  origin: { kind: 'correction', label: 'pitch' },
  was: 'genuine',
  textId: null,
  changes: [{ key: 'word:audit', shown: 'audit', wanted: 0, labels: { pitch: 1 } }],
  learntAt: NOW - 3 * 86_400_000,
};

afterEach(cleanup);

function show(report: Partial<LearningSectionProps['report']> = {}, declinedTexts = 0) {
  const calls = { onTakeBack: vi.fn(async () => undefined), onForget: vi.fn(async () => undefined) };
  const full = { week: NOTHING, before: NOTHING, told: [], lessons: [], ...report };
  render(
    <main>
      <h2>Learning</h2>
      <LearningSection {...calls} words={words} report={full} declinedTexts={declinedTexts} now={NOW} />
    </main>,
  );
  return calls;
}

describe('what Winnow has learnt', () => {
  it('says plainly how often it was overruled', () => {
    show({
      week: { decided: 41, sided: 30, overruled: 2, relabelled: 1 },
      before: { decided: 120, sided: 100, overruled: 9, relabelled: 0 },
    });
    expect(screen.getByText('You overruled Winnow in 2 of 30.')).toBeTruthy();
    expect(screen.getByText('You overruled Winnow in 9 of 100.')).toBeTruthy();
    expect(screen.getByText('1 label put right.')).toBeTruthy();
  });

  it('says what the lessons have come to', () => {
    show({
      told: [
        { about: 'word', shown: 'audit', effect: 'pitch', sources: 3 },
        { about: 'headline', shown: 'student', effect: 'less', sources: 4 },
        { about: 'kind', shown: 'recruiter', effect: 'more', sources: 2 },
        { about: 'ground', shown: 'place', effect: 'more', sources: 2 },
      ],
      lessons: [{ lesson, name: 'Ann Lee' }],
    });
    for (const sentence of [
      '‘audit’ in a note now counts towards “Pitch”, from 3 corrections',
      '‘student’ in a headline is now less welcome, from 4 decisions',
      'What is about a job is now more welcome, from 2 decisions',
      'Being of the same place is now more welcome, from 2 decisions',
    ])
      expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('lists the lessons with whom they came from, and takes one back', () => {
    const { onTakeBack } = show({
      lessons: [
        { lesson, name: 'Ann Lee' },
        { lesson: { ...lesson, id: 'lesson-2' }, name: null },
      ],
    });
    expect(screen.getByText('You labelled Ann Lee “Pitch”. Winnow had said “Genuine”.')).toBeTruthy();
    expect(screen.getAllByText('3 days ago, known by ‘audit’')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Take back: somebody who is no longer kept' }));
    expect(onTakeBack).toHaveBeenCalledWith('lesson-2');
  });

  it('forgets everything on a second word', () => {
    const { onForget } = show({}, 7);
    fireEvent.click(screen.getByRole('button', { name: 'Forget all lessons' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Forget all lessons' }));
    fireEvent.click(screen.getByRole('button', { name: 'Forget them' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('says that there is nothing yet, and offers nothing to forget', () => {
    show();
    expect(screen.getByText('Nothing yet.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is accessible', async () => {
    show(
      {
        told: [{ about: 'word', shown: 'audit', effect: 'pitch', sources: 3 }],
        lessons: [{ lesson, name: 'Ann Lee' }],
      },
      2,
    );
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('whom the reader welcomes', () => {
  function form(first: Preferences = NO_PREFERENCES) {
    const onSave = vi.fn(async (_: Preferences) => undefined);
    function Remembering() {
      const [preferences, setPreferences] = useState(first);
      const save = async (next: Preferences) => {
        await onSave(next);
        setPreferences(next);
      };
      return <PreferencesForm words={words} preferences={preferences} onSave={save} />;
    }
    render(<Remembering />);
    return onSave;
  }

  it('is kept with each change, and one change does not undo another that is on its way', async () => {
    const onSave = form();
    fireEvent.change(screen.getByLabelText('Recruiters'), { target: { value: 'welcome' } });
    expect(onSave).toHaveBeenLastCalledWith({ ...NO_PREFERENCES, recruiters: 'welcome' });
    fireEvent.click(screen.getByLabelText('Put people of my own town forward'));
    const both = { ...NO_PREFERENCES, recruiters: 'welcome', sameCity: 'welcome' };
    expect(onSave).toHaveBeenLastCalledWith(both);
    expect(await screen.findAllByText('✓ Kept')).toHaveLength(2);
    const companies = screen.getByLabelText(/^Companies you trust/);
    fireEvent.input(companies, { target: { value: ' Acme \n\nAcme\nDelta' } });
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.blur(companies);
    expect(onSave).toHaveBeenLastCalledWith({ ...both, trustedCompanies: ['Acme', 'Delta'] });
    await waitFor(() => expect(companies).toHaveProperty('value', 'Acme\nDelta'));
  });

  it('takes a number of connections or nothing, and says what is wrong with anything else', () => {
    const onSave = form({ ...NO_PREFERENCES, trustedMutual: 5 });
    const field = screen.getByLabelText(/^Trust whoever shares/);
    fireEvent.change(field, { target: { value: '0' } });
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText(/from 1 to 1,000/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(field, { target: { value: '' } });
    expect(onSave).toHaveBeenLastCalledWith({ ...NO_PREFERENCES, trustedMutual: null });
  });
});
