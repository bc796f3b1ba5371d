// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RepliesSection } from '../../../components/replies/replies-section.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import type { ReplySettings } from '../../../utils/settings/reply-settings.ts';

const NONE: ReplySettings = { channel: '', templates: [] };
const COFFEE = { name: 'Coffee', text: 'Coffee, {first name}?' };

function show(replies = NONE) {
  const onSave = vi.fn(async (_: ReplySettings) => undefined);
  render(<RepliesSection words={createWords('en')} replies={replies} onSave={onSave} />);
  return onSave;
}

function add(name: string, text: string): void {
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: name } });
  fireEvent.input(screen.getByLabelText('Text'), { target: { value: text } });
  fireEvent.submit(screen.getByRole('form', { name: 'New reply' }));
}

/** What the form says is wrong. */
const problem = () => screen.getAllByRole('alert').at(-1)?.textContent;

afterEach(cleanup);

describe('own replies', () => {
  it('are added as they were typed', () => {
    const onSave = show();
    add(' Coffee ', COFFEE.text);
    expect(onSave.mock.calls).toEqual([[{ channel: '', templates: [COFFEE] }]]);
  });

  it('are refused with the placeholder that is wrong, and those that are right', () => {
    const onSave = show();
    add('Coffee', 'Coffee, {name}?');
    expect(problem()).toBe('{name} is no placeholder. These are: {first name}, {topic}, {channel}.');
    expect(onSave).not.toHaveBeenCalled();
  });

  it.each([
    ['Coffee', 'Coffee, {first name', 'A brace has no other half.'],
    ['', 'Coffee?', 'A reply needs a name and a text.'],
  ])('are refused where something is missing: %s, %s', (name, text, told) => {
    show();
    add(name, text);
    expect(problem()).toBe(told);
  });

  it('are removed one by one', () => {
    const tea = { name: 'Tea', text: 'Tea?' };
    const onSave = show({ channel: 'a@b.example', templates: [COFFEE, tea] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Coffee' }));
    expect(onSave.mock.calls).toEqual([[{ channel: 'a@b.example', templates: [tea] }]]);
  });

  it('are changed where they stand, and the focus comes back to them', async () => {
    const tea = { name: 'Tea', text: 'Tea?' };
    const onSave = show({ channel: '', templates: [COFFEE, tea] });
    fireEvent.click(screen.getByRole('button', { name: 'Change: Tea' }));
    const form = within(screen.getByRole('form', { name: 'Change: Tea' }));
    expect(document.activeElement).toBe(form.getByLabelText('Text'));
    fireEvent.input(form.getByLabelText('Text'), { target: { value: 'Tea, {first name}?' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change: Tea' })),
    );
    expect(onSave.mock.calls).toEqual([
      [{ channel: '', templates: [COFFEE, { name: 'Tea', text: 'Tea, {first name}?' }] }],
    ]);
  });

  it('stay as they were where a change is given up', () => {
    const onSave = show({ channel: '', templates: [COFFEE] });
    fireEvent.click(screen.getByRole('button', { name: 'Change: Coffee' }));
    const form = within(screen.getByRole('form', { name: 'Change: Coffee' }));
    fireEvent.input(form.getByLabelText('Name'), { target: { value: 'Tea' } });
    fireEvent.click(form.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Coffee')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are no more than there are keys for', () => {
    show({ channel: '', templates: [COFFEE, COFFEE, COFFEE] });
    expect(screen.queryByRole('form')).toBeNull();
  });
});
