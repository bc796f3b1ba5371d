import { render } from 'preact';
import { loadQueueWords } from '../../utils/i18n/load-words.ts';
import { createSpokenWords } from '../../utils/language/spoken-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { pause } from '../../utils/page/pause.ts';
import { readFirstLook } from '../../utils/platform/first-look.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { firstLookFrom } from '../../utils/queue/first-look-from.ts';
import { watchNotices } from './notices.tsx';
import { createQueueActions } from './queue-actions.ts';
import { openQueueData } from './queue-data.ts';
import { QueuePage } from './queue-page.tsx';

/**
 * Milliseconds for which the page waits with its first drawing for what it is to show: drawn once, it is there sooner
 * than drawn twice, and nothing moves when more of it becomes known.
 */
const TOGETHER = 100;

interface Place {
  /** Opens the queue beside the network's page; null where it is there already, or there is no such place. */
  readonly onBeside: (() => void) | null;
}

/**
 * The review queue as a page of our own: in the toolbar's popup, or beside the network's page. Where something is at hand
 * for its first drawing, the memory is read after that.
 */
export async function showQueue({ onBeside }: Place): Promise<void> {
  // Most readers keep their browser's language: its words are on their way while it is asked which one they chose.
  loadQueueWords(uiLanguage()).catch(() => undefined);
  const { signal: life } = new AbortController();
  const look = firstLookFrom(await readFirstLook(), Date.now());
  const { promise: drawn, resolve: isDrawn } = Promise.withResolvers<void>();
  if (look === null) isDrawn();
  const memory = drawn.then(() => import('./memory.ts')).then(({ openMemory }) => openMemory());
  const spoken = createSpokenWords({
    load: loadQueueWords,
    onLanguage({ say }) {
      document.title = say('queue.title');
    },
  });
  if (look !== null) spoken.choose(look.contents.settings.language);
  memory.then(({ followChoice }) => followChoice(spoken));
  const notices = watchNotices(memory, look);
  const queue = openQueueData({
    ...{ memory, look, life },
    labelWord: (label) => words.say(`label.${label}`),
  });
  const words = await spoken.words;
  const actions = createQueueActions({ words, queue, memory, life });

  await Promise.race([Promise.all([queue.known, notices.known]), pause(TOGETHER, life)]);
  render(<QueuePage {...{ words, queue, actions, notices, memory, life, onBeside }} />, document.body);
  // The second frame begins when the first is there to be seen. Out of sight there is none.
  const seen = new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame));
  await Promise.race([seen, pause(TOGETHER, life)]);
  isDrawn();
  // A reader who looks is about to decide.
  sendMessage('wake', undefined).catch(() => undefined);
}
