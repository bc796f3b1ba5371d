import '../../components/insights/insights.css';
import { batch, signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Insights } from '../../components/insights/insights.tsx';
import { MemoryError } from '../../components/queue/memory-error.tsx';
import { Root } from '../../components/root.tsx';
import { loadInsightsWords } from '../../utils/i18n/load-words.ts';
import { firstWeekday } from '../../utils/insights/index.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { openTab } from '../../utils/platform/tabs.ts';
import { saveRaw } from '../../utils/queue/save-raw.ts';
import type { MemoryTrouble } from '../../utils/requests/index.ts';
import { receivedRequests } from '../../utils/sites/hosts.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import type { AllGathered } from '../../utils/store/insights.ts';
import type { Told } from './reading.ts';
import { startReading } from './start-reading.ts';

const words = await readerWords({
  database: new WinnowDatabase(),
  load: loadInsightsWords,
  onLanguage(spoken) {
    document.title = spoken.say('insights.title');
  },
});
const drawn = signal<{ readonly all: AllGathered; readonly at: number } | null>(null);
const done = signal(0);
const trouble = signal<MemoryTrouble | null>(null);

function show(told: Told): void {
  batch(() => {
    if (told.kind === 'progress') done.value = told.done;
    if (told.kind === 'gathered') drawn.value = { all: told.all, at: Date.now() };
    trouble.value = told.kind === 'failed' ? told.trouble : null;
  });
}

let end = () => {};

function read(): void {
  end();
  end = startReading(firstWeekday(uiLanguage()), show);
}

function App(): JSX.Element {
  return (
    <Root words={words}>
      {trouble.value === null ? (
        <Page />
      ) : (
        <main class="insights">
          <MemoryError words={words} trouble={trouble.value} onRetry={read} onSave={saveRaw} />
        </main>
      )}
    </Root>
  );
}

function Page(): JSX.Element {
  const isRead = drawn.value !== null;
  useEffect(() => {
    if (isRead) goToPart();
  }, [isRead]);
  return (
    <Insights
      words={words}
      gathered={drawn.value?.all.gathered ?? null}
      inTouch={drawn.value?.all.inTouch ?? null}
      done={done.value}
      now={drawn.value?.at ?? 0}
      onOpenNetwork={() => openTab(receivedRequests())}
    />
  );
}

/** What the address points to is there only once everything is drawn. */
function goToPart(): void {
  const part = document.getElementById(location.hash.slice(1));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

// What was decided meanwhile, in the queue or on the page, is seen when the reader comes back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') read();
  else end();
});

render(<App />, document.body);
read();
