// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplySheet } from '../../../components/replies/reply-sheet.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { repliesFor } from '../../../utils/replies/replies.ts';
import { request, verdict } from '../background/world.ts';

const words = createWords('en');

function show() {
  const onCopy = vi.fn();
  const onClose = vi.fn();
  const own = { channel: '', templates: [{ name: 'Coffee', text: 'Coffee, {first name}?' }] };
  const replies = repliesFor(request('ada'), { ...verdict('pitch', 0.1), language: 'de' }, own);
  render(<ReplySheet words={words} name="Ada" replies={replies} onCopy={onCopy} onClose={onClose} />);
  return { onCopy, onClose };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true });
const choice = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name, hidden: true });
const press = (target: Element, key: string, more = {}) => fireEvent.keyDown(target, { key, ...more });

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
});
afterEach(cleanup);

describe('the reply sheet', () => {
  it('begins with what fits the verdict, in the sender’s language', () => {
    show();
    expect(choice(/Decline kindly/).checked).toBe(true);
    expect(field().value).toMatch(/^Hallo ada, danke für die Nachricht/);
    expect(field().lang).toBe('de');
    expect(field().dir).toBe('ltr');
  });

  it('chooses by digit, and gives its keys to nothing behind it', () => {
    show();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    press(choice(/Decline kindly/), '5');
    document.removeEventListener('keydown', heard);
    expect(choice(/Not now/).checked).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    press(choice(/Not now/), '7');
    expect(field().value).toBe('Coffee, ada?');
    expect(field().dir).toBe('auto');
  });

  it('does not offer what there is nothing to say of', () => {
    show();
    expect(choice(/another channel/).disabled).toBe(true);
    press(choice(/Decline kindly/), '6');
    expect(choice(/Decline kindly/).checked).toBe(true);
  });

  it('takes digits in the text as digits', () => {
    show();
    press(field(), '1');
    expect(choice(/Decline kindly/).checked).toBe(true);
  });

  it('keeps what was changed in one reply while another is looked at', () => {
    show();
    fireEvent.input(field(), { target: { value: 'No, thank you.' } });
    press(choice(/Decline kindly/), '1');
    expect(field().value).not.toBe('No, thank you.');
    press(choice(/thank you/), '4');
    expect(field().value).toBe('No, thank you.');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('copies the text as it stands: %o and Enter', (held) => {
    const { onCopy } = show();
    fireEvent.input(field(), { target: { value: 'My own words.' } });
    press(field(), 'Enter');
    expect(onCopy).not.toHaveBeenCalled();
    press(field(), 'Enter', held);
    expect(onCopy.mock.calls).toEqual([['My own words.']]);
  });
});
