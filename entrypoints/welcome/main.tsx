import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { Root } from '../../components/root.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { openOptions, openTab } from '../../utils/platform/tabs.ts';
import { receivedRequests } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { readSettings } from '../../utils/store/singles.ts';

const words = createWords(uiLanguage());
const database = new WinnowDatabase();

document.title = words.say('welcome.title');
document.documentElement.lang = words.language;

async function show(): Promise<void> {
  const settings = await readSettings(database);
  render(
    <Root words={words}>
      <Welcome
        words={words}
        settings={settings}
        onSaveSettings={async (change) => {
          await sendMessage('saveSettings', change);
          await show();
        }}
        onOpenNetwork={() => openTab(receivedRequests())}
        onOpenSettings={openOptions}
      />
    </Root>,
    document.body,
  );
}

show();
