// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { samplesIn } from '../../../components/welcome/samples.ts';
import { Welcome, type WelcomeProps } from '../../../components/welcome/welcome.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { LANGUAGES } from '../../../utils/i18n/language.ts';
import { EMPTY_PROFILE, type Profile, type Request, type Verdict } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

type Exported = WelcomeProps['exported'];

afterEach(cleanup);

const scorer = createShippedScorer();

/** As the background judges them. */
async function judge(samples: readonly Request[]): Promise<readonly Verdict[]> {
  return samples.map(({ note, sender }) =>
    scorer.score({ note, sender, past: null, corrected: null }, EMPTY_PROFILE),
  );
}

const WITHOUT_EXPORT: Exported = {
  state: { step: 'idle', cancelled: false },
  kept: null,
  now: 0,
  onFiles: vi.fn(),
  onTakeIn: vi.fn(),
  onCancel: vi.fn(),
  onBringBack: vi.fn(),
  onForget: vi.fn(),
};

function show(
  language: string,
  settings: Partial<Settings> = {},
  keeps = true,
  answers = true,
  exported = WITHOUT_EXPORT,
) {
  const calls = {
    onSaveSettings: vi.fn(async (_: Partial<Settings>) => {
      if (!keeps) throw new Error('the disk is full');
    }),
    onSaveProfile: vi.fn(async (_: Profile) => undefined),
    onTryOut: answers ? vi.fn(judge) : vi.fn(judge).mockRejectedValueOnce(new Error('gone')),
    onOpenNetwork: vi.fn(),
    onOpenSettings: vi.fn(),
  };
  const given = { ...DEFAULT_SETTINGS, ...settings };
  render(
    <Welcome
      words={createWords(language)}
      settings={given}
      profile={EMPTY_PROFILE}
      taken={EMPTY_PROFILE}
      exported={exported}
      onRemoveTaken={vi.fn()}
      {...calls}
    />,
  );
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

  it.each([
    ['en', 'does'],
    ['nl', 'does'],
    ['en', 'you'],
    ['en', 'try'],
  ] as const)('has no fault that axe can find without layout: %s, %s', async (language, welcome) => {
    show(language, { presence: 'untouched', welcome });
    if (welcome === 'try') await screen.findByRole('article');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('the steps', () => {
  it('can each be gone to, and are kept', () => {
    const { onSaveSettings } = show('en');
    expect(screen.getByRole('button', { name: 'What it does' }).getAttribute('aria-current')).toBe('step');
    fireEvent.click(screen.getByRole('button', { name: 'Try it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Next: Who you are' }));
    expect(onSaveSettings.mock.calls).toEqual([[{ welcome: 'try' }], [{ welcome: 'you' }]]);
  });

  it('go on where the reader was', () => {
    show('en', { welcome: 'you' });
    expect(screen.getByRole('button', { name: 'Who you are' }).getAttribute('aria-current')).toBe('step');
    expect(screen.getByRole('heading', { name: 'Or type it' })).toBeTruthy();
  });

  it('take in the reader’s export on the spot, and say what of it is known already', () => {
    const onFiles = vi.fn();
    show('en', { welcome: 'you' }, true, true, { ...WITHOUT_EXPORT, onFiles });
    const file = new File(['x'], 'export.zip');
    fireEvent.change(screen.getByLabelText('Choose files'), { target: { files: [file] } });
    expect(onFiles).toHaveBeenCalledWith([file]);
    cleanup();
    const kept = { takenAt: 0, connections: 812, pastRequests: 37, leftOut: 0 };
    show('en', { welcome: 'you' }, true, true, { ...WITHOUT_EXPORT, kept });
    expect(screen.getByRole('region', { name: 'From your own data' }).textContent).toContain('812');
    expect(screen.getByRole('button', { name: 'Next: Try it' })).toBeTruthy();
  });

  it('take what is typed into the profile, and need none of it', async () => {
    const { onSaveProfile } = show('en', { welcome: 'you' });
    const field = screen.getByRole('textbox', { name: /^Education/ });
    expect(screen.getAllByRole<HTMLInputElement>('textbox').some(({ required }) => required)).toBe(false);
    fireEvent.input(field, { target: { value: 'Ghent University' } });
    fireEvent.blur(field);
    await vi.waitFor(() =>
      expect(onSaveProfile).toHaveBeenCalledWith({
        ...EMPTY_PROFILE,
        education: [{ degree: '', school: 'Ghent University' }],
      }),
    );
  });
});

describe('the requests to try it on', () => {
  it.each(LANGUAGES)('are judged in %s as what they are', async (language) => {
    const verdicts = await judge(samplesIn(createWords(language)));
    expect(verdicts.map(({ label }) => label)).toEqual([
      'pitch',
      'genuine',
      'unclear',
      'recruiter',
      'generic',
    ]);
  });

  it('are decided one after another, taken back, and begun again', async () => {
    show('en', { welcome: 'try' });
    const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
    expect((await screen.findByRole('article')).textContent).toContain('1 of 5');
    press(/^Decline/);
    expect(screen.getByRole('article', { name: 'Ilse Brandsma' }).textContent).toContain('2 of 5');
    press(/^Undo/);
    expect(screen.getByRole('article', { name: 'Max Calder' })).toBeTruthy();
    for (const choice of [/^Decline/, /^Accept/, /^Later/, /^Reply/, /^Decline/]) press(choice);
    expect(screen.queryByRole('article')).toBeNull();
    expect(
      screen
        .getAllByRole('listitem')
        .slice(-5)
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Max Calder.*Pitch.*Declined$/),
      expect.stringMatching(/^Ilse Brandsma.*Genuine.*Accepted$/),
      expect.stringMatching(/^Tom Okafor.*Unclear.*Later$/),
      expect.stringMatching(/^Nadia Ferreira.*Recruiter.*Reply opened$/),
      expect.stringMatching(/^Corinne Vasseur.*Generic.*Declined$/),
    ]);
    press(/^Once more/);
    expect(screen.getByRole('article', { name: 'Max Calder' })).toBeTruthy();
  });

  it('say so when Winnow does not answer, and ask again', async () => {
    show('en', { welcome: 'try' }, true, false);
    expect((await screen.findByRole('alert')).textContent).toContain('Winnow did not answer.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('article')).toBeTruthy();
  });
});
