import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { Root } from '../../components/root.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { readProfile, readSettings } from '../../utils/store/singles.ts';

const words = createWords(uiLanguage());
const database = new WinnowDatabase();

document.title = words.say('options.title');
document.documentElement.lang = words.language;

async function show(): Promise<void> {
  const [profile, settings] = await Promise.all([readProfile(database), readSettings(database)]);
  render(
    <Root words={words}>
      <Options
        words={words}
        profile={profile}
        settings={settings}
        onSaveProfile={(changed) => sendMessage('saveProfile', changed)}
        onSaveSettings={async (change) => {
          await sendMessage('saveSettings', change);
          await show();
        }}
      />
    </Root>,
    document.body,
  );
}

show();
