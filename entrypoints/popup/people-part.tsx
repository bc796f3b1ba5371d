import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { createPeopleActions } from '../../components/people/people-actions.ts';
import { createPeopleSession, NOTHING_SAID } from '../../components/people/people-session.ts';
import { TodayBeside } from '../../components/people/today-beside.tsx';
import { Loading } from '../../components/queue/empty-states.tsx';
import type { PeopleWords, QueueWords } from '../../utils/i18n/index.ts';
import { loadPeopleWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { dayOf } from '../../utils/people/index.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { openOwnPage, openTab } from '../../utils/platform/tabs.ts';
import type { WinnowDatabase } from '../../utils/store/database.ts';
import { watch } from '../../utils/store/live.ts';
import { type PeopleDesk, readPeopleDesk } from '../../utils/store/people-desk.ts';
import type { Memory } from './memory.ts';

interface PeoplePartProps {
  readonly words: QueueWords;
  readonly memory: Promise<Pick<Memory, 'database'>>;
  readonly keysOn: boolean;
  readonly helping: { readonly open: boolean; readonly onClose: () => void };
  /** The memory cannot be read: the queue says what is wrong with it. */
  readonly onError: (error: unknown) => void;
}

/** Today's list beside the queue. Its words and its part of the memory are read when it is opened. */
export function PeoplePart(props: PeoplePartProps): JSX.Element {
  const loaded = useSignal<Loaded | null>(null);
  useEffect(() => {
    props.memory.then(async ({ database }) => {
      loaded.value = { database, words: await readerWords({ database, load: loadPeopleWords }) };
    });
  }, []);
  if (loaded.value === null) return <Loading words={props.words} />;
  return <Opened {...props} {...loaded.value} />;
}

interface Loaded {
  readonly database: WinnowDatabase;
  readonly words: PeopleWords;
}

function Opened({
  words,
  database,
  keysOn,
  helping,
  onError,
}: Omit<PeoplePartProps, 'words' | 'memory'> & Loaded): JSX.Element {
  const desk = useSignal<PeopleDesk | null>(null);
  const state = useSignal(NOTHING_SAID);
  const life = useMemo(() => new AbortController(), []);
  const session = useMemo(
    () =>
      createPeopleSession({
        ask: (wish) => insist(() => sendMessage('people', wish), life.signal),
        onChange(next) {
          state.value = next;
        },
      }),
    [],
  );
  const actions = useMemo(
    () =>
      createPeopleActions({
        words,
        session,
        today: () => dayOf(Date.now()),
        newId: () => crypto.randomUUID(),
        openTab,
        copyText,
      }),
    [],
  );
  useEffect(() => {
    session.choose();
    const endWatch = watch({
      query: () => readPeopleDesk(database, Date.now()),
      onChange(next) {
        desk.value = next;
      },
      onError,
    });
    return () => {
      endWatch();
      life.abort();
    };
  }, []);
  if (desk.value === null) return <Loading words={words} />;
  return (
    <TodayBeside
      words={words}
      desk={desk.value}
      today={dayOf(Date.now())}
      keysOn={keysOn}
      helping={helping}
      state={state.value}
      session={session}
      actions={actions}
      onOpenPage={(personId) =>
        openOwnPage(personId === null ? 'people.html' : `people.html#person=${personId}`)
      }
    />
  );
}
