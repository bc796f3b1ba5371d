// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PeopleSettingsForm } from '../../../components/people/people-settings.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { DEFAULT_PEOPLE_SETTINGS, type PeopleSettings } from '../../../utils/settings/people-settings.ts';

const words = createWords('en');
const REFUSED = 'The browser does not allow notifications, so there will be none.';
afterEach(cleanup);

function show(allows: boolean, first: Partial<PeopleSettings> = {}, mayNotify = true) {
  const onSave = vi.fn<(settings: PeopleSettings) => void>();
  const onAllow = vi.fn(async () => allows);
  function Live() {
    const [settings, setSettings] = useState({ ...DEFAULT_PEOPLE_SETTINGS, ...first });
    return (
      <PeopleSettingsForm
        words={words}
        settings={settings}
        mayNotify={mayNotify}
        onAllow={onAllow}
        onSave={async (next) => {
          onSave(next);
          setSettings(next);
        }}
      />
    );
  }
  render(<Live />);
  return { onSave, onAllow };
}

const notify = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /notification/ });
const drawn = () => new Promise((resolve) => setTimeout(resolve));

describe('reminders', () => {
  it('are off, and the browser is asked only when they are switched on', async () => {
    const { onSave, onAllow } = show(true);
    expect(notify().checked).toBe(false);
    expect(onAllow).not.toHaveBeenCalled();
    expect(screen.queryByRole('combobox', { name: 'Quiet from' })).toBeNull();
    fireEvent.click(notify());
    // Within the press: later the browser would not ask any more.
    expect(onAllow).toHaveBeenCalledOnce();
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ ...DEFAULT_PEOPLE_SETTINGS, notify: true });
    fireEvent.change(screen.getByRole('combobox', { name: 'Quiet from' }), { target: { value: '18' } });
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ ...DEFAULT_PEOPLE_SETTINGS, notify: true, quietFrom: 18 });
    fireEvent.click(notify());
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ ...DEFAULT_PEOPLE_SETTINGS, notify: false, quietFrom: 18 });
    expect(onAllow).toHaveBeenCalledOnce();
  });

  it('stay off where the browser or the reader says no, and say so', async () => {
    const { onSave } = show(false);
    fireEvent.click(notify());
    await drawn();
    expect(await screen.findByText(REFUSED)).toBeTruthy();
    expect(notify().checked).toBe(false);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.queryByText('✓ Kept')).toBeNull();
  });

  it('say so where the permission was taken back since', () => {
    show(true, { notify: true }, false);
    expect(screen.getByText(REFUSED)).toBeTruthy();
  });

  it('are of no more people a day than can be spoken to', async () => {
    const { onSave } = show(true);
    const field = screen.getByRole<HTMLInputElement>('spinbutton');
    for (const value of ['0', '21', '-3', '2.5']) {
      fireEvent.input(field, { target: { value } });
      fireEvent.change(field);
      await drawn();
      expect(screen.getByText('A whole number from 1 to 20.')).toBeTruthy();
    }
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '5' } });
    fireEvent.change(field);
    await drawn();
    expect(onSave).toHaveBeenLastCalledWith({ ...DEFAULT_PEOPLE_SETTINGS, aDay: 5 });
  });
});
