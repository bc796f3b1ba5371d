import type { JSX } from 'preact';
import { BackupSection } from '../../components/backup/backup-section.tsx';
import { SyncSection } from '../../components/options/sync-section.tsx';
import { createWords } from '../../utils/i18n/create-words.ts';
import type { BackupState } from '../../utils/intake/backup-session.ts';
import { hoursAgo, NOW } from './invented.ts';

type Scene = readonly [name: string, () => JSX.Element];

const ignore = () => undefined;
const done = async () => undefined;
const row = { fresh: 0, same: 0, stands: 0, changed: 0, refused: 0 };

function Sheet({ children }: { children: JSX.Element }): JSX.Element {
  return (
    <main class="options" style="grid-template-columns: minmax(0, 680px)">
      <section class="options-sections">
        <h1>Backup</h1>
        <h2>Part</h2>
        <div class="options-sheet">{children}</div>
      </section>
    </main>
  );
}

function Backup({ state, language = 'en' }: { state: BackupState; language?: string }): JSX.Element {
  return (
    <Sheet>
      <BackupSection
        words={createWords(language)}
        state={state}
        savedAt={state.step === 'idle' ? null : hoursAgo(700)}
        due={state.step !== 'idle'}
        now={NOW}
        onSave={ignore}
        onFile={ignore}
        onTakeIn={ignore}
        onCancel={ignore}
      />
    </Sheet>
  );
}

const REVIEW: BackupState = {
  step: 'review',
  review: {
    writtenAt: hoursAgo(700),
    changesAnything: true,
    counts: {
      requests: { ...row, fresh: 12_480, same: 310, stands: 4, changed: 17, refused: 2 },
      decisions: { ...row, fresh: 9_120, same: 12 },
      singles: { ...row, stands: 1, changed: 1 },
      lessons: { ...row, fresh: 211 },
    },
    refusedRows: 2,
    refused: [
      { table: 'requests', line: 812, field: 'probabilities.pitch', why: 'wrong' },
      { table: 'requests', line: 913, field: '__proto__', why: 'forbidden' },
    ],
  },
};

function Sync({ status }: { status: 'together' | 'too-much' }): JSX.Element {
  return (
    <Sheet>
      <SyncSection
        words={createWords('en')}
        on={true}
        sharing={{ status, togetherAt: hoursAgo(3), overruled: status === 'together' ? 2 : 0 }}
        now={NOW}
        onSwitch={done}
      />
    </Sheet>
  );
}

export const backupScenes: readonly Scene[] = [
  ['backup', () => <Backup state={{ step: 'idle', cancelled: false }} />],
  ['backup-saving', () => <Backup state={{ step: 'saving', share: 0.42 }} />],
  ['backup-review', () => <Backup state={REVIEW} />],
  ['backup-review-german', () => <Backup state={REVIEW} language="de" />],
  [
    'backup-trouble',
    () => (
      <Backup state={{ step: 'trouble', trouble: { problem: 'unknown-part', line: 812, found: 'diary' } }} />
    ),
  ],
  ['sync', () => <Sync status="together" />],
  ['sync-too-much', () => <Sync status="too-much" />],
];
