// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberSetting } from '../../../components/options/number-setting.tsx';
import { SwitchSetting } from '../../../components/options/switch-setting.tsx';
import { TextSetting } from '../../../components/options/text-setting.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';

const words = createWords('en');
const FULL = 'Not saved: the memory could not be written. Try again.';
afterEach(cleanup);

/** A memory for one value, which may refuse it. */
function memory<Value>(first: Value, refuses: boolean) {
  const save = vi.fn(async (_: Value) => {
    if (refuses) throw new Error('full');
  });
  const set = { elsewhere: (_: Value): void => undefined };
  function useMemory() {
    const [kept, setKept] = useState(first);
    set.elsewhere = setKept;
    const keep = async (value: Value) => {
      await save(value);
      setKept(() => value);
    };
    return { kept, keep };
  }
  return { save, useMemory, set };
}

describe('a switch', () => {
  function show(refuses = false) {
    const { save, useMemory, set } = memory(false, refuses);
    function Live() {
      const { kept, keep } = useMemory();
      return <SwitchSetting words={words} id="it" label="It" on={kept} onSwitch={keep} />;
    }
    render(<Live />);
    return { save, set, field: screen.getByRole<HTMLInputElement>('checkbox', { name: 'It' }) };
  }

  it('is kept at once, and says so', async () => {
    const { save, field } = show();
    fireEvent.click(field);
    expect(save).toHaveBeenLastCalledWith(true);
    expect(await screen.findByText('✓ Kept')).toBeTruthy();
    expect(field.checked).toBe(true);
  });

  it('goes back where it could not be kept, and says so at the field', async () => {
    const { field } = show(true);
    fireEvent.click(field);
    expect(await screen.findByText(FULL)).toBeTruthy();
    expect(field.checked).toBe(false);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(FULL);
  });

  it('follows what was changed on another page', async () => {
    const { field, set } = show();
    set.elsewhere(true);
    await waitFor(() => expect(field.checked).toBe(true));
  });
});

describe('a number', () => {
  function show(refuses = false) {
    const { save, useMemory } = memory<number | null>(5, refuses);
    function Live() {
      const { kept, keep } = useMemory();
      return (
        <NumberSetting
          words={words}
          id="it"
          label="It"
          value={kept}
          min={0}
          max={60}
          wrong="0 to 60"
          onChange={keep}
        />
      );
    }
    render(<Live />);
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'It' });
    const type = async (value: string) => {
      fireEvent.input(field, { target: { value } });
      await new Promise((resolve) => setTimeout(resolve));
      fireEvent.change(field);
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { save, field, type };
  }

  it.each(['0', '60', ' 7 '])('is kept: %s', async (value) => {
    const { save, field, type } = show();
    await type(value);
    expect(save.mock.calls).toEqual([[Number(value)]]);
    await waitFor(() => expect(field.value).toBe(value.trim()));
  });

  it.each(['61', '-1', '2.5', ''])('is not kept, and stays to be put right: “%s”', async (value) => {
    const { save, field, type } = show();
    await type(value);
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByText('0 to 60')).toBeTruthy();
    expect(field.value).toBe(value);
  });

  it('stays as it was typed where it could not be kept', async () => {
    const { field, type } = show(true);
    await type('9');
    expect(await screen.findByText(FULL)).toBeTruthy();
    expect(field.value).toBe('9');
  });
});

describe('a text', () => {
  function show(refuses = false) {
    const { save, useMemory, set } = memory('a', refuses);
    function Live() {
      const { kept, keep } = useMemory();
      return <TextSetting words={words} id="it" label="It" text={kept} onChange={keep} />;
    }
    render(<Live />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'It' });
    const type = async (value: string) => {
      fireEvent.input(field, { target: { value } });
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { save, set, field, type };
  }

  it('is kept when its field is left, once', async () => {
    const { save, field, type } = show();
    await type('ab');
    expect(save).not.toHaveBeenCalled();
    fireEvent.blur(field);
    fireEvent.blur(field);
    expect(await screen.findByText('✓ Kept')).toBeTruthy();
    expect(save.mock.calls).toEqual([['ab']]);
  });

  it('is kept while the reader pauses, and goes on being typed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { save, field } = show();
      fireEvent.input(field, { target: { value: 'ab' } });
      await vi.advanceTimersByTimeAsync(2_000);
      expect(save.mock.calls).toEqual([['ab']]);
      fireEvent.input(field, { target: { value: 'abc' } });
      await vi.advanceTimersByTimeAsync(1);
      expect(field.value).toBe('abc');
      await vi.advanceTimersByTimeAsync(2_000);
      expect(save).toHaveBeenLastCalledWith('abc');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not lost where it could not be kept', async () => {
    const { field, type } = show(true);
    await type('ab');
    fireEvent.blur(field);
    expect(await screen.findByText(FULL)).toBeTruthy();
    expect(field.value).toBe('ab');
  });

  it('follows what was changed on another page, but not while it is being typed', async () => {
    const { field, set, type } = show();
    set.elsewhere('b');
    await waitFor(() => expect(field.value).toBe('b'));
    await type('bc');
    set.elsewhere('x');
    await new Promise((resolve) => setTimeout(resolve));
    expect(field.value).toBe('bc');
  });
});
