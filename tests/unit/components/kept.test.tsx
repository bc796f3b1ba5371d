// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptSection, type KeptSectionProps } from '../../../components/options/kept-section.tsx';
import { ForgetPerson } from '../../../components/queue/forget-person.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const words = createWords('en');
afterEach(cleanup);

function show(rest: Partial<KeptSectionProps> = {}) {
  const calls = { onSave: vi.fn(async () => undefined), onErase: vi.fn(async () => undefined) };
  render(<KeptSection words={words} settings={DEFAULT_SETTINGS} erased={false} {...calls} {...rest} />);
  return calls;
}

describe('how long words are kept', () => {
  const choice = () => screen.getByLabelText<HTMLSelectElement>(/Keep what people wrote/);

  it('is thirty days at first, and what the reader chooses', () => {
    const { onSave } = show();
    expect(choice().value).toBe('30');
    fireEvent.change(choice(), { target: { value: '0' } });
    fireEvent.change(choice(), { target: { value: 'forever' } });
    expect(onSave.mock.calls).toEqual([[{ retentionDays: 0 }], [{ retentionDays: null }]]);
  });

  it('is shown where it is a time that is not offered', () => {
    show({ settings: { ...DEFAULT_SETTINGS, retentionDays: 45 } });
    expect(choice().value).toBe('45');
    expect(choice().selectedOptions[0]?.textContent).toBe('for 45 days');
  });
});

describe('erasing everything', () => {
  const type = (text: string) =>
    fireEvent.input(screen.getByLabelText('To be sure, type: erase'), { target: { value: text } });
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  const press = async () => {
    await drawn();
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    await drawn();
  };

  it('is done once the word is typed', async () => {
    const { onErase } = show();
    type(' Erase ');
    await press();
    expect(onErase).toHaveBeenCalledOnce();
  });

  it.each(['', 'eras', 'yes'])('is not done for “%s”', async (text) => {
    const { onErase } = show();
    type(text);
    await press();
    expect(onErase).not.toHaveBeenCalled();
    expect(screen.getByText('Nothing was erased. Type the word exactly: erase')).toBeTruthy();
  });

  it('says so when it failed, and when it is done', async () => {
    show({ onErase: () => Promise.reject(new Error('full')) });
    type('erase');
    await press();
    expect(await screen.findByText(/the memory could not be written/)).toBeTruthy();
    cleanup();
    show({ erased: true });
    expect(screen.getByText('Everything is erased.')).toBeTruthy();
  });
});

it('the section has no fault that axe can find without layout', async () => {
  show();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});

describe('forgetting a person', () => {
  function card(onForget = vi.fn(async () => undefined)) {
    render(<ForgetPerson words={words} name="Ada" onForget={onForget} />);
    return onForget;
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is asked about first, with the focus on keeping them', () => {
    const onForget = card();
    press('Forget this person');
    expect(onForget).not.toHaveBeenCalled();
    expect(screen.getByText(/^Forget Ada\?/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
    press('Forget');
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('is let be, and the focus goes back', () => {
    const onForget = card();
    press('Forget this person');
    press('Keep');
    expect(onForget).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Forget this person' }));
  });

  it('says so when it failed', async () => {
    card(vi.fn(() => Promise.reject(new Error('full'))));
    press('Forget this person');
    press('Forget');
    expect(await screen.findByText(/Nothing was erased/)).toBeTruthy();
  });
});
