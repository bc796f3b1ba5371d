import { signal } from '@preact/signals';
import { render } from 'preact';
import { ReaderKeys } from '../../components/keys/reader-keys.ts';
import { later } from '../../components/later.tsx';
import { createOpinionDesk } from '../../components/opinion/opinion-desk.ts';
import type { OpinionDesk } from '../../components/opinion/second-opinion.tsx';
import { KeepOffer } from '../../components/people/keep-offer.tsx';
import { Loading } from '../../components/queue/empty-states.tsx';
import { NotKept } from '../../components/queue/not-kept.tsx';
import { Queue } from '../../components/queue/queue.tsx';
import { Root } from '../../components/root.tsx';
import { loadQueueWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { pause } from '../../utils/page/pause.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { openOptions, openOwnPage, openTab } from '../../utils/platform/tabs.ts';
import type { Choice, MemoryTrouble } from '../../utils/requests/index.ts';
import { onlyLists } from '../../utils/settings/settings.ts';
import { receivedRequests } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import type { Queued } from '../../utils/store/queue.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { createKeeping } from './keep-in-touch.ts';
import { Notices, watchNotices } from './notices.tsx';
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

const notices = watchNotices(database);

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
  await inTouch.accepted(choice === 'accept' ? (item ?? null) : null);
}

async function reply({ request }: Queued, text: string): Promise<void> {
  replying.value = null;
  await copyText(text);
  await keep(session.decide(request.id, 'reply'));
}

function onKeep(requestId: string | null): boolean {
  const known = [...(past.value?.items ?? []), ...view.value.items];
  const item = known.find(({ request }) => request.id === requestId) ?? null;
  const keeping = inTouch.keep(item);
  if (keeping !== false) keep(keeping);
  return keeping !== false;
}

function undo(decisionId: string): Promise<void> {
  inTouch.withdraw();
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
          people={(helping) => (
            <PeoplePart
              helping={helping}
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
            keepable={inTouch.offer.value}
            onKeep={() => onKeep(null)}
            onMore={() => openOwnPage(`people.html#person=${inTouch.keptId() ?? ''}`)}
            onUndo={inTouch.takeOut}
            onClose={inTouch.close}
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
          <Notices words={words} data={notices} reading={settings.reading} />
        </Queue>
      </ReaderKeys.Provider>
    </Root>
  );
}

const words = await loading;
const inTouch = createKeeping({ database, words, life: life.signal });

/**
 * Milliseconds for which the page waits with its first drawing for what it is to show: drawn once, it is there sooner
 * than drawn twice, and nothing moves when more of it becomes known.
 */
const TOGETHER = 100;

/** The review queue as a page of our own: in the toolbar's popup, or beside the network's page. */
export async function showQueue(props: QueuePageProps): Promise<void> {
  await Promise.race([Promise.all([queue.known, notices.known]), pause(TOGETHER, life.signal)]);
  render(<QueuePage {...props} />, document.body);
}
