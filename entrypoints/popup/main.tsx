import './popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { createOpinionDesk } from '../../components/opinion/opinion-desk.ts';
import type { OpinionDesk } from '../../components/opinion/second-opinion.tsx';
import { Queue } from '../../components/queue/queue.tsx';
import { Root } from '../../components/root.tsx';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import type { DayOfReading } from '../../utils/diagnosis/history.ts';
import { createWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { openOptions, openOwnPage, openTab } from '../../utils/platform/tabs.ts';
import { createQueueSession } from '../../utils/queue/queue-session.ts';
import { draftFor } from '../../utils/replies/draft.ts';
import type { Choice } from '../../utils/requests/index.ts';
import { RECEIVED_REQUESTS } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { LOADING, watchQueue } from '../../utils/store/live-queue.ts';
import { watchReadings } from '../../utils/store/readings.ts';

/** Often enough for "2 minutes ago", and for what was put off to come back in time. Milliseconds. */
const TICK = 30_000;

const words = createWords(uiLanguage());
const database = new WinnowDatabase();
const view = signal(LOADING);
const days = signal<readonly DayOfReading[]>([]);
const now = signal(Date.now());

document.title = words.say('queue.title');
document.documentElement.lang = words.language;

const session = createQueueSession({
  link: {
    decide: (requestId, choice) => sendMessage('decide', { requestId, choice }),
    undo: (decisionId) => sendMessage('undo', { decisionId }),
  },
  now: () => Date.now(),
  onChange(next) {
    now.value = Date.now();
    view.value = next;
  },
});

let stop = watchQueue(database, session.stored);
watchReadings(database, (known) => {
  days.value = known;
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
  await session.decide(requestId, choice);
}

function App() {
  const { state, items, everSeen, settings } = view.value;
  return (
    <Root words={words}>
      <Queue
        words={words}
        state={state}
        items={items}
        everSeen={everSeen}
        keysOn={settings.keysOn}
        now={now.value}
        onDecide={decide}
        onUndo={session.undo}
        onApply={(decisionId) => sendMessage('offerAgain', { decisionId })}
        onOpenProfile={({ sender }) => sender.profileUrl !== null && openTab(sender.profileUrl)}
        onOpenNetwork={() => openTab(RECEIVED_REQUESTS)}
        onOpenSettings={openOptions}
        opinions={settings.secondOpinion ? opinionDesk() : null}
        onRetry={() => {
          stop();
          view.value = LOADING;
          stop = watchQueue(database, session.stored);
        }}
      >
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
