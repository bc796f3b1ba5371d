import './popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { AccessNotice } from '../../components/diagnosis/access-notice.tsx';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { createOpinionDesk } from '../../components/opinion/opinion-desk.ts';
import type { OpinionDesk } from '../../components/opinion/second-opinion.tsx';
import { NotKept } from '../../components/queue/not-kept.tsx';
import { Queue } from '../../components/queue/queue.tsx';
import { Root } from '../../components/root.tsx';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import type { DayOfReading } from '../../utils/diagnosis/history.ts';
import { createWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { askForSiteAccess, watchSiteAccess } from '../../utils/platform/site-access.ts';
import { openOptions, openOwnPage, openTab } from '../../utils/platform/tabs.ts';
import { createQueueSession } from '../../utils/queue/queue-session.ts';
import { saveRaw } from '../../utils/queue/save-raw.ts';
import { draftFor } from '../../utils/replies/draft.ts';
import type { Choice, MemoryTrouble } from '../../utils/requests/index.ts';
import { onlyLists } from '../../utils/settings/settings.ts';
import { networkPatterns, receivedRequests } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { LOADING, type QueueWatch, watchQueue } from '../../utils/store/live-queue.ts';
import type { QueueWish } from '../../utils/store/queue.ts';
import { watchReadings } from '../../utils/store/readings.ts';
import { troubleOf } from '../../utils/store/trouble.ts';

/** Often enough for "2 minutes ago", and for what was put off to come back in time. Milliseconds. */
const TICK = 30_000;

const words = createWords(uiLanguage());
const database = new WinnowDatabase();
const view = signal(LOADING);
const days = signal<readonly DayOfReading[]>([]);
const access = signal<boolean | null>(null);
const now = signal(Date.now());
const unkept = signal<MemoryTrouble | null>(null);
/** For as long as this page is open. */
const life = new AbortController();

document.title = words.say('queue.title');
document.documentElement.lang = words.language;

const session = createQueueSession({
  link: {
    decide: (decisionId, requestId, choice) =>
      insist(() => sendMessage('decide', { decisionId, requestId, choice }), life.signal),
    undo: (decisionId) => insist(() => sendMessage('undo', { decisionId }), life.signal),
    decideTogether: (together, wishes, choice) =>
      insist(() => sendMessage('decideTogether', { together, wishes, choice }), life.signal),
    undoTogether: (together) => insist(() => sendMessage('undoTogether', { together }), life.signal),
  },
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  onChange(next) {
    now.value = Date.now();
    view.value = next;
  },
});

/** Many more than are in sight, and few enough to be there at once. */
const FIRST = 100;

let wish: QueueWish = { label: null, most: FIRST };
let watch = startWatching();

function startWatching(): QueueWatch {
  return watchQueue({ database, wish, now: () => Date.now(), onChange: session.stored });
}

function ask(change: Partial<QueueWish>): void {
  wish = { ...wish, ...change };
  watch.ask(wish);
}

function retry(): void {
  watch.end();
  view.value = LOADING;
  watch = startWatching();
}

watchReadings(database, (known) => {
  days.value = known;
});
watchSiteAccess(networkPatterns(), (granted) => {
  access.value = granted;
});
setInterval(() => {
  now.value = Date.now();
}, TICK);

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
  if (choice === 'reply' && item !== undefined) await copyText(draftFor(item.request, item.verdict));
  await keep(session.decide(requestId, choice));
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

function App() {
  const { state, trouble, items, more, tally, later, everSeen, settings } = view.value;
  return (
    <Root words={words}>
      <Queue
        words={words}
        state={state}
        trouble={trouble}
        items={items}
        more={more}
        tally={tally}
        later={later}
        onMore={() => ask({ most: wish.most * 2 })}
        onFilter={(label) => ask({ label, most: FIRST })}
        everSeen={everSeen}
        keysOn={settings.keysOn}
        listing={onlyLists(settings)}
        now={now.value}
        onDecide={decide}
        onUndo={session.undo}
        onDecideAll={(requestIds, choice) => keep(session.decideAll(requestIds, choice))}
        onUndoAll={session.undoAll}
        onRelabel={(requestId, label) =>
          insist(() => sendMessage('correct', { requestId, label }), life.signal)
        }
        onForget={(requestId) => insist(() => sendMessage('forgetPerson', { requestId }), life.signal)}
        onPutAway={(decisionId) => sendMessage('putAway', { decisionId })}
        onApply={applyAgain}
        onDone={(decisionId) => sendMessage('done', { decisionId })}
        onOpenProfile={({ sender }) => sender.profileUrl !== null && openTab(sender.profileUrl)}
        onOpenNetwork={(site) => openTab(receivedRequests(site))}
        onOpenSettings={openOptions}
        opinions={settings.secondOpinion ? opinionDesk() : null}
        onRetry={retry}
        onSaveRaw={saveRaw}
      >
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
        <ReadingNotice
          words={words}
          reading={settings.reading}
          findings={findingsOf(days.value, now.value)}
          onSwitchOn={() => sendMessage('saveSettings', { reading: 'on' })}
          onOpenDiagnostics={() => openOwnPage('options.html#diagnostics')}
        />
      </Queue>
    </Root>
  );
}

render(<App />, document.body);
