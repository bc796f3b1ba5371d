import '../../components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Root } from '../../components/root.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { loadWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { openOptions, openTab } from '../../utils/platform/tabs.ts';
import { EMPTY_PROFILE } from '../../utils/requests/index.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings.ts';
import { receivedRequests } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { watch } from '../../utils/store/live.ts';
import { readSettings, readTyped } from '../../utils/store/singles.ts';
import { readTaken } from '../../utils/store/taken.ts';

const database = new WinnowDatabase();
const words = await readerWords({
  database,
  load: loadWords,
  onLanguage(spoken) {
    document.title = spoken.say('welcome.title');
  },
});

async function read() {
  const [settings, profile, taken] = await Promise.all([
    readSettings(database),
    readTyped(database),
    readTaken(database),
  ]);
  return { settings, profile, imported: taken.takenAt !== null };
}

type Known = Awaited<ReturnType<typeof read>>;

/** What is told here does not hang on the memory: without it, it is told as to somebody new. */
const NOTHING: Known = { settings: DEFAULT_SETTINGS, profile: EMPTY_PROFILE, imported: false };

const known = signal<Known | null>(null);

async function after(work: Promise<void>): Promise<void> {
  await work;
  known.value = await read();
}

function App(): JSX.Element | null {
  if (known.value === null) return null;
  return (
    <Root words={words}>
      <Welcome
        words={words}
        {...known.value}
        onSaveSettings={(change) => after(sendMessage('saveSettings', change))}
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
render(<App />, document.body);
