import '../../components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Root } from '../../components/root.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { takenProfile } from '../../utils/archive/profile-parts.ts';
import { loadWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { openOptions, openTab } from '../../utils/platform/tabs.ts';
import { EMPTY_PROFILE } from '../../utils/requests/index.ts';
import { DEFAULT_SETTINGS, type Settings, WELCOME_STEPS } from '../../utils/settings/settings.ts';
import { receivedRequests } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { watch } from '../../utils/store/live.ts';
import { readSettings } from '../../utils/store/singles.ts';
import { parseTaken } from '../../utils/store/taken.ts';
import { createOwnData, keepPageFromFiles, readOwnData } from '../options/own-data.ts';

const database = new WinnowDatabase();
const words = await readerWords({
  database,
  load: loadWords,
  onLanguage(spoken) {
    document.title = spoken.say('welcome.title');
  },
});

async function read() {
  const [settings, own] = await Promise.all([readSettings(database), readOwnData(database)]);
  return { settings, ...own };
}

type Known = Awaited<ReturnType<typeof read>>;

/** What is told here does not hang on the memory: without it, it is told as to somebody new. */
const NOTHING: Known = {
  settings: DEFAULT_SETTINGS,
  profile: EMPTY_PROFILE,
  taken: parseTaken(undefined),
  kept: { connections: 0, pastRequests: 0 },
};

const known = signal<Known | null>(null);

/** A step that the address names, such as `welcome.html#does`: shown until the reader goes to another. */
const asked = signal(WELCOME_STEPS.find((step) => location.hash === `#${step}`) ?? null);

async function after(work: Promise<void>): Promise<void> {
  await work;
  known.value = await read();
}

async function saveSettings(change: Partial<Settings>): Promise<void> {
  await after(sendMessage('saveSettings', change));
  if (change.welcome !== undefined) asked.value = null;
}

const ownData = createOwnData(after);

function App(): JSX.Element | null {
  if (known.value === null) return null;
  const { settings, profile, taken } = known.value;
  return (
    <Root words={words}>
      <Welcome
        words={words}
        settings={asked.value === null ? settings : { ...settings, welcome: asked.value }}
        profile={profile}
        taken={takenProfile(taken.parts, taken.leftOut)}
        exported={ownData.section(known.value)}
        onRemoveTaken={(key) => ownData.leaveOut([...taken.leftOut, key])}
        onSaveSettings={saveSettings}
        onSaveProfile={(profile) => after(sendMessage('saveProfile', profile))}
        onTryOut={(samples) =>
          sendMessage('tryOut', { samples: samples.map(({ note, sender }) => ({ note, sender })) })
        }
        onOpenNetwork={() => openTab(receivedRequests())}
        onOpenSettings={openOptions}
      />
    </Root>
  );
}

watch({
  query: read,
  onChange(now) {
    known.value = now;
  },
  onError() {
    known.value ??= NOTHING;
  },
});
keepPageFromFiles();
render(<App />, document.body);
