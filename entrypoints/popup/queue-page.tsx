import { signal } from '@preact/signals';
import { render } from 'preact';
import { BackupNotice } from '../../components/backup/backup-notice.tsx';
import { AccessNotice } from '../../components/diagnosis/access-notice.tsx';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { ReaderKeys } from '../../components/keys/reader-keys.ts';
import { later } from '../../components/later.tsx';
import { createOpinionDesk } from '../../components/opinion/opinion-desk.ts';
import type { OpinionDesk } from '../../components/opinion/second-opinion.tsx';
import { hookOf } from '../../components/people/hook.ts';
import { type Keepable, KeepOffer } from '../../components/people/keep-offer.tsx';
import { Loading } from '../../components/queue/empty-states.tsx';
import { NotKept } from '../../components/queue/not-kept.tsx';
import { Queue } from '../../components/queue/queue.tsx';
import { Root } from '../../components/root.tsx';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import type { DayOfReading } from '../../utils/diagnosis/history.ts';
import { loadQueueWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import type { Change } from '../../utils/people/index.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { askForSiteAccess, watchSiteAccess } from '../../utils/platform/site-access.ts';
import { openOptions, openOwnPage, openTab } from '../../utils/platform/tabs.ts';
import type { Choice, MemoryTrouble } from '../../utils/requests/index.ts';
import { onlyLists } from '../../utils/settings/settings.ts';
import { networkPatterns, receivedRequests } from '../../utils/sites/hosts.ts';
import { readBackupDue } from '../../utils/store/backup-mark.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import type { Queued } from '../../utils/store/queue.ts';
import { watchReadings } from '../../utils/store/readings.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { openQueueData } from './queue-data.ts';

const PeoplePart = later(
  () => import('./people-part.tsx').then((part) => part.PeoplePart),
  ({ words: ours }) => <Loading words={ours} />,
);

const ReplyPart = later(
  () => import('./reply-part.tsx').then((part) => part.ReplyPart),
  () => <></>,
);

const database = new WinnowDatabase();
// Most readers keep their browser's language: its words are on their way while the memory is asked which it is.
loadQueueWords(uiLanguage()).catch(() => undefined);
const loading = readerWords({
  database,
  load: loadQueueWords,
  onLanguage(spoken) {
    document.title = spoken.say('queue.title');
  },
});
const days = signal<readonly DayOfReading[]>([]);
const access = signal<boolean | null>(null);
const unkept = signal<MemoryTrouble | null>(null);
/** Whom the reader is writing a reply to. */
const replying = signal<Queued | null>(null);
/** For as long as this page is open. */
const life = new AbortController();

const queue = openQueueData({
  database,
  life: life.signal,
  labelWord: (label) => words.say(`label.${label}`),
});
const { view, now, past, session, ask, askPast } = queue;

watchReadings(database, (known) => {
  days.value = known;
});
watchSiteAccess(networkPatterns(), (granted) => {
  access.value = granted;
});
/** To be reminded of a backup; the queue comes first. */
const backupDue = signal(false);
readBackupDue(database, Date.now()).then(
  (due) => {
    backupDue.value = due;
  },
  // The queue says what is wrong with the memory.
  () => undefined,
);
let desk: OpinionDesk | null = null;

/** The desk where second opinions are asked for, once there is a reason for one. */
function opinionDesk(): OpinionDesk | null {
  const model = browserLanguageModel();
  if (model !== null)
    desk ??= createOpinionDesk(model, (requestId) => {
      const item = view.value.items.find(({ request }) => request.id === requestId);
      return item && { request: item.request, language: item.verdict.language };
    });
  return desk;
}

async function decide(requestId: string, choice: Choice): Promise<void> {
  const item = view.value.items.find(({ request }) => request.id === requestId);
  if (choice === 'reply' && item !== undefined) {
    replying.value = item;
    return;
  }
  await keep(session.decide(requestId, choice));
  // Only a person with a reason of their own, and never a second time.
  if (choice === 'accept' && item?.verdict.label === 'genuine' && !(await isKept(requestId)))
    keepable.value = { requestId, name: item.request.sender.name, state: 'offered' };
  else keepable.value = null;
}

async function reply({ request }: Queued, text: string): Promise<void> {
  replying.value = null;
  await copyText(text);
  await keep(session.decide(request.id, 'reply'));
}

/** Whom the reader is offered to stay in touch with; and what takes them out again. */
const keepable = signal<Keepable | null>(null);
let added: Change | null = null;

async function isKept(requestId: string): Promise<boolean> {
  const { keptOfRequests } = await import('../../utils/store/people-read.ts');
  return (await keptOfRequests(database, [requestId])).size > 0;
}

async function keepInTouch(offered: Keepable): Promise<void> {
  const item = view.value.items.find(({ request }) => request.id === offered.requestId);
  const newcomer = {
    from: 'request',
    personId: crypto.randomUUID(),
    requestId: offered.requestId,
    cadence: 'quarterly',
    hook: item === undefined ? '' : hookOf(words, item.request, item.verdict),
  } as const;
  const anyway = offered.state === 'same-name';
  const answer = await insist(() => sendMessage('people', { do: 'add', newcomer, anyway }), life.signal);
  added = answer.done ? answer.change : null;
  if (answer.done) keepable.value = { ...offered, state: 'kept' };
  else keepable.value = answer.problem === 'same-name' ? { ...offered, state: 'same-name' } : null;
}

async function takeOut(): Promise<void> {
  const change = added;
  keepable.value = null;
  if (change !== null) await insist(() => sendMessage('people', { do: 'undo', change }), life.signal);
}

function onKeep(): boolean {
  const { value } = keepable;
  if (value === null || value.state === 'kept') return false;
  keep(keepInTouch(value));
  return true;
}

/** What was decided does not stand: there is nobody to stay in touch with yet. */
function undo(decisionId: string): Promise<void> {
  if (keepable.value?.state !== 'kept') keepable.value = null;
  return session.undo(decisionId);
}

async function keep(deciding: Promise<void>): Promise<void> {
  try {
    await deciding;
    unkept.value = null;
    // From now on there is something that no page could be read for again.
    askToKeep();
  } catch (error) {
    unkept.value = troubleOf(error);
  }
}

async function applyAgain(decisionId: string): Promise<void> {
  const waits = view.value.items.find(({ decision }) => decision?.id === decisionId)?.decision;
  if (waits == null) return;
  await insist(() => sendMessage('offerAgain', { decisionId, dueAt: waits.dueAt }), life.signal);
}

interface QueuePageProps {
  /** Opens the queue beside the network's page; null where it is there already, or there is no such place. */
  readonly onBeside: (() => void) | null;
}

function QueuePage({ onBeside }: QueuePageProps) {
  const { settings, ...shown } = view.value;
  return (
    <Root words={words}>
      <ReaderKeys.Provider value={settings.keys}>
        <Queue
          words={words}
          {...shown}
          onMore={queue.more}
          onFilter={(label) => ask({ label })}
          onFind={ask}
          past={past.value}
          onPast={askPast}
          onMorePast={queue.morePast}
          onRestore={(requestId) => insist(() => sendMessage('restore', { requestId }), life.signal)}
          online={queue.online.value}
          keysOn={settings.keysOn}
          listing={onlyLists(settings)}
          now={now.value}
          onDecide={decide}
          onUndo={undo}
          onDecideAll={(requestIds, choice) => keep(session.decideAll(requestIds, choice))}
          onUndoAll={session.undoAll}
          onKeep={onKeep}
          people={() => (
            <PeoplePart
              words={words}
              database={database}
              keysOn={settings.keysOn}
              onError={(error) => {
                unkept.value = troubleOf(error);
              }}
            />
          )}
          onRelabel={(requestId, label) =>
            insist(() => sendMessage('correct', { requestId, label }), life.signal)
          }
          onForget={(requestId) => insist(() => sendMessage('forgetPerson', { requestId }), life.signal)}
          onPutAway={(decisionId) => sendMessage('putAway', { decisionId })}
          onApply={applyAgain}
          onDone={(decisionId) => sendMessage('done', { decisionId })}
          onOpenProfile={({ sender }) => sender.profileUrl !== null && openTab(sender.profileUrl)}
          onOpenNetwork={(site) => openTab(receivedRequests(site))}
          onOpenInsights={() => openOwnPage('insights.html')}
          onOpenSettings={openOptions}
          onBeside={onBeside}
          opinions={settings.secondOpinion ? opinionDesk() : null}
          onRetry={queue.retry}
          onSaveRaw={async () => (await import('../../utils/queue/save-raw.ts')).saveRaw()}
        >
          <KeepOffer
            words={words}
            keysOn={settings.keysOn}
            keepable={keepable.value}
            onKeep={onKeep}
            onUndo={takeOut}
            onClose={() => {
              keepable.value = null;
            }}
          />
          {replying.value !== null && (
            <ReplyPart
              key={replying.value.request.id}
              words={words}
              item={replying.value}
              own={settings.replies}
              onReply={reply}
              onClose={() => {
                replying.value = null;
              }}
            />
          )}
          <NotKept
            words={words}
            trouble={unkept.value}
            onClose={() => {
              unkept.value = null;
            }}
          />
          <AccessNotice
            words={words}
            granted={access.value}
            onAllow={() => askForSiteAccess(networkPatterns())}
          />
          <BackupNotice
            words={words}
            due={backupDue.value}
            onOpenBackup={() => openOwnPage('options.html#backup')}
            onPutAway={() => {
              backupDue.value = false;
              void sendMessage('markBackup', { happened: 'put-away' });
            }}
          />
          <ReadingNotice
            words={words}
            reading={settings.reading}
            findings={findingsOf(days.value, now.value)}
            onSwitchOn={() => sendMessage('saveSettings', { reading: 'on' })}
            onOpenDiagnostics={() => openOwnPage('options.html#diagnostics')}
          />
        </Queue>
      </ReaderKeys.Provider>
    </Root>
  );
}

const words = await loading;

/** The review queue as a page of our own: in the toolbar's popup, or beside the network's page. */
export function showQueue(props: QueuePageProps): void {
  render(<QueuePage {...props} />, document.body);
}
