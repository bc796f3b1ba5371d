import { type ReadonlySignal, signal } from '@preact/signals';
import { Fragment, type JSX } from 'preact';
import { BackupNotice } from '../../components/backup/backup-notice.tsx';
import { LostNotice } from '../../components/backup/lost-notice.tsx';
import { AccessNotice } from '../../components/diagnosis/access-notice.tsx';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { type Finding, findingsOf } from '../../utils/diagnosis/findings.ts';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { readMemoryMark } from '../../utils/platform/memory-mark.ts';
import { askForSiteAccess, watchSiteAccess } from '../../utils/platform/site-access.ts';
import { openOwnPage } from '../../utils/platform/tabs.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { networkPatterns } from '../../utils/sites/hosts.ts';
import type { FirstLook } from '../../utils/store/first-look.ts';
import type { Memory } from './memory.ts';

/** What may have to be said above the queue. */
export interface NoticesData {
  /** When all of it is known for the first time; may be never, where the memory cannot be read. */
  readonly known: Promise<unknown>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** Whether the browser lets us see the network's pages; null until it has said. */
  readonly access: ReadonlySignal<boolean | null>;
  readonly backupDue: ReadonlySignal<boolean>;
  /** The browser has thrown the memory away, and the reader has not been told. */
  readonly lost: ReadonlySignal<boolean>;
  putBackupAway(): void;
  putLossAway(): void;
}

/** @param look what is known before the memory is read; null where nothing is. */
export function watchNotices(memory: Promise<Memory>, look: FirstLook | null): NoticesData {
  const findings = signal<readonly Finding[]>(look?.findings ?? []);
  const access = signal<boolean | null>(null);
  const backupDue = signal(look?.backupDue ?? false);
  const lost = signal(false);
  const accessKnown = new Promise<void>((resolve) => {
    watchSiteAccess(networkPatterns(), (granted) => {
      access.value = granted;
      resolve();
    });
  });
  const memoryKnown = memory.then(({ watchReadings, isBackupDue, hasEverSeen }) =>
    Promise.all([
      new Promise<void>((resolve) => {
        watchReadings((days) => {
          findings.value = findingsOf(days, Date.now());
          resolve();
        });
      }),
      isBackupDue(Date.now()).then(
        (due) => {
          backupDue.value = due;
        },
        // The queue says what is wrong with the memory.
        () => undefined,
      ),
      Promise.all([readMemoryMark(), hasEverSeen()]).then(
        ([mark, everSeen]) => {
          lost.value = mark === 'lost' || (mark === 'kept' && !everSeen);
        },
        () => undefined,
      ),
    ]),
  );
  return {
    known: look === null ? Promise.all([accessKnown, memoryKnown]) : Promise.resolve(),
    ...{ findings, access, backupDue, lost },
    putBackupAway() {
      backupDue.value = false;
      void sendMessage('markBackup', { happened: 'put-away' });
    },
    putLossAway() {
      lost.value = false;
      void sendMessage('lossKnown', undefined);
    },
  };
}

interface NoticesProps {
  readonly words: QueueWords;
  readonly data: NoticesData;
  readonly reading: Settings['reading'];
}

export function Notices({ words, data, reading }: NoticesProps): JSX.Element {
  return (
    <Fragment>
      <AccessNotice
        words={words}
        granted={data.access.value}
        onAllow={() => askForSiteAccess(networkPatterns())}
      />
      <LostNotice
        words={words}
        lost={data.lost.value}
        onOpenBackup={() => openOwnPage('options.html#backup')}
        onClose={data.putLossAway}
      />
      <BackupNotice
        words={words}
        due={data.backupDue.value}
        onOpenBackup={() => openOwnPage('options.html#backup')}
        onPutAway={data.putBackupAway}
      />
      <ReadingNotice
        words={words}
        reading={reading}
        findings={data.findings.value}
        onSwitchOn={() => sendMessage('saveSettings', { reading: 'on' })}
        onOpenDiagnostics={() => openOwnPage('options.html#diagnostics')}
      />
    </Fragment>
  );
}
