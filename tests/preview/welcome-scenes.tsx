import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings.ts';

type Scene = readonly [name: string, () => JSX.Element];

/** A welcome that keeps what is chosen in memory. */
function Live({ language, first = {} }: { language: string; first?: Partial<Settings> }): JSX.Element {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...first });
  return (
    <Welcome
      words={createWords(language)}
      settings={settings}
      onSaveSettings={async (change) => setSettings((before) => ({ ...before, ...change }))}
      onOpenNetwork={() => undefined}
      onOpenSettings={() => undefined}
    />
  );
}

export const welcomeScenes: readonly Scene[] = [
  ['welcome', () => <Live language="en" />],
  ['welcome-dutch', () => <Live language="nl" first={{ presence: 'untouched', pressing: 'list' }} />],
];
