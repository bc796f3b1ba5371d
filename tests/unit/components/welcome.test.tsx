// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { createWords } from '../../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

afterEach(cleanup);

function show(language: string, settings: Partial<Settings> = {}, keeps = true) {
  const calls = {
    onSaveSettings: vi.fn(async (_: Partial<Settings>) => {
      if (!keeps) throw new Error('the disk is full');
    }),
    onOpenNetwork: vi.fn(),
    onOpenSettings: vi.fn(),
  };
  const given = { ...DEFAULT_SETTINGS, ...settings };
  render(<Welcome words={createWords(language)} settings={given} {...calls} />);
  return calls;
}

describe('the welcome', () => {
  it('says plainly what the rules forbid, that this is such software, and where they stand', () => {
    show('en');
    const rules = screen.getByRole('region', { name: 'What LinkedIn’s own rules say' });
    expect(rules.textContent).toMatch(
      /forbid members to use extensions that .*change how they look, or automate/,
    );
    expect(rules.textContent).toContain('the rules cover such software');
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      'https://www.linkedin.com/legal/user-agreement',
    );
  });

  it('offers the page untouched beside badges, which are chosen at first', () => {
    const { onSaveSettings } = show('en');
    const [badges, untouched] = screen.getAllByRole<HTMLInputElement>('radio');
    expect([badges?.checked, untouched?.checked]).toEqual([true, false]);
    fireEvent.click(screen.getByRole('radio', { name: /^Leave the page untouched/ }));
    expect(onSaveSettings).toHaveBeenCalledWith({ presence: 'untouched' });
  });

  it('asks who presses only where the page is left untouched', () => {
    show('en');
    expect(screen.queryByRole('radio', { name: /^is only listed/ })).toBeNull();
    cleanup();
    const { onSaveSettings } = show('en', { presence: 'untouched' });
    fireEvent.click(screen.getByRole('radio', { name: /^is only listed/ }));
    expect(onSaveSettings).toHaveBeenCalledWith({ pressing: 'list' });
  });

  it('says whether a choice was kept', async () => {
    show('en');
    fireEvent.click(screen.getByRole('radio', { name: /^Leave/ }));
    expect(await screen.findByText(/^Kept\./)).toBeTruthy();
    cleanup();
    show('en', {}, false);
    fireEvent.click(screen.getByRole('radio', { name: /^Leave/ }));
    expect(await screen.findByText(/^Not kept|^Not saved/)).toBeTruthy();
  });

  it.each(['en', 'nl'])('has no fault that axe can find without layout: %s', async (language) => {
    show(language, { presence: 'untouched' });
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
