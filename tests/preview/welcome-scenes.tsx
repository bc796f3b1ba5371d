import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { createWords } from '../../utils/i18n/create-words.ts';
import { EMPTY_PROFILE, type Profile, type Request, type Verdict } from '../../utils/requests/index.ts';
import { createShippedScorer } from '../../utils/scoring/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings.ts';
import { hoursAgo, NOW } from './invented.ts';

type Scene = readonly [name: string, () => JSX.Element];

const scorer = createShippedScorer();

/** As the background judges them. */
async function judge(samples: readonly Request[]): Promise<readonly Verdict[]> {
  return samples.map(({ note, sender }) =>
    scorer.score({ note, sender, past: null, corrected: null }, EMPTY_PROFILE),
  );
}

interface LiveProps {
  readonly language: string;
  readonly first?: Partial<Settings>;
  /** Buttons that are pressed for the picture, by their place among the four choices. */
  readonly press?: readonly number[];
  /** Their export was taken in. */
  readonly imported?: boolean;
}

const ignore = () => undefined;
const done = async () => undefined;

const TAKEN: Profile = {
  ...EMPTY_PROFILE,
  positions: [{ title: 'Quality lead', company: 'Nordvik Seafood', location: 'Bergen' }],
  places: ['Bergen'],
};

/** A welcome that keeps what is chosen in memory. */
function Live({ language, first = {}, press = [], imported = false }: LiveProps): JSX.Element {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...first });
  const [profile, setProfile] = useState(EMPTY_PROFILE);
  useEffect(() => {
    press.forEach((choice, index) => {
      setTimeout(
        () => document.querySelectorAll<HTMLElement>('.actions button')[choice]?.click(),
        60 * (index + 1),
      );
    });
  }, [press]);
  return (
    <Welcome
      words={createWords(language)}
      settings={settings}
      profile={profile}
      taken={imported ? TAKEN : EMPTY_PROFILE}
      exported={{
        state: { step: 'idle', cancelled: false },
        kept: imported ? { takenAt: hoursAgo(0.1), connections: 812, pastRequests: 37, leftOut: 0 } : null,
        now: NOW,
        onFiles: ignore,
        onTakeIn: ignore,
        onCancel: ignore,
        onBringBack: done,
        onForget: done,
      }}
      onRemoveTaken={ignore}
      onSaveSettings={async (change) => setSettings((before) => ({ ...before, ...change }))}
      onSaveProfile={async (changed) => setProfile(changed)}
      onTryOut={judge}
      onOpenNetwork={() => undefined}
      onOpenSettings={() => undefined}
    />
  );
}

const TWO = [2, 0];
const ALL = [2, 0, 3, 1, 2];

export const welcomeScenes: readonly Scene[] = [
  ['welcome', () => <Live language="en" />],
  ['welcome-dutch', () => <Live language="nl" first={{ presence: 'untouched', pressing: 'list' }} />],
  ['welcome-you', () => <Live language="en" first={{ welcome: 'you' }} />],
  ['welcome-imported', () => <Live language="en" first={{ welcome: 'you' }} imported={true} />],
  ['welcome-try', () => <Live language="en" first={{ welcome: 'try' }} />],
  ['welcome-try-two', () => <Live language="de" first={{ welcome: 'try' }} press={TWO} />],
  ['welcome-tried', () => <Live language="en" first={{ welcome: 'try' }} press={ALL} />],
];
