import type { JSX } from 'preact';
import { ReaderKeys } from '../../components/keys/reader-keys.ts';
import { later } from '../../components/later.tsx';
import { KeepOffer } from '../../components/people/keep-offer.tsx';
import { Loading } from '../../components/queue/empty-states.tsx';
import { NotKept } from '../../components/queue/not-kept.tsx';
import { Queue } from '../../components/queue/queue.tsx';
import { Root } from '../../components/root.tsx';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { openOptions, openOwnPage, openTab } from '../../utils/platform/tabs.ts';
import { onlyLists } from '../../utils/settings/settings.ts';
import { receivedRequests } from '../../utils/sites/hosts.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import type { Memory } from './memory.ts';
import { Notices, type NoticesData } from './notices.tsx';
import type { QueueActions } from './queue-actions.ts';
import type { QueueData } from './queue-data.ts';

const PeoplePart = later(
  () => import('./people-part.tsx').then((part) => part.PeoplePart),
  ({ words: ours }) => <Loading words={ours} />,
);

const ReplyPart = later(
  () => import('./reply-part.tsx').then((part) => part.ReplyPart),
  () => <></>,
);

interface QueuePageProps {
  readonly words: QueueWords;
  readonly queue: QueueData;
  readonly actions: QueueActions;
  readonly notices: NoticesData;
  readonly memory: Promise<Memory>;
  /** For as long as the page is open. */
  readonly life: AbortSignal;
  /** Opens the queue beside the network's page; null where it is there already, or there is no such place. */
  readonly onBeside: (() => void) | null;
}

/** The review queue as a page of our own, with all that can be done there. */
export function QueuePage(props: QueuePageProps): JSX.Element {
  const { words, queue, actions, notices, memory, life, onBeside } = props;
  const { view, past, now, session, ask, askPast } = queue;
  const { unkept, replying, inTouch } = actions;
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
          onRestore={(requestId) => insist(() => sendMessage('restore', { requestId }), life)}
          online={queue.online.value}
          keysOn={settings.keysOn}
          listing={onlyLists(settings)}
          now={now.value}
          onDecide={actions.decide}
          onUndo={actions.undo}
          onDecideAll={actions.decideAll}
          onUndoAll={session.undoAll}
          onKeep={actions.keepInTouch}
          people={(helping) => (
            <PeoplePart
              helping={helping}
              words={words}
              memory={memory}
              keysOn={settings.keysOn}
              onError={(error) => {
                unkept.value = troubleOf(error);
              }}
            />
          )}
          onRelabel={(requestId, label) => insist(() => sendMessage('correct', { requestId, label }), life)}
          onForget={(requestId) => insist(() => sendMessage('forgetPerson', { requestId }), life)}
          onPutAway={(decisionId) => sendMessage('putAway', { decisionId })}
          onApply={actions.applyAgain}
          onDone={(decisionId) => sendMessage('done', { decisionId })}
          onOpenProfile={({ sender }) => sender.profileUrl !== null && openTab(sender.profileUrl)}
          onOpenNetwork={(site) => openTab(receivedRequests(site))}
          onOpenInsights={() => openOwnPage('insights.html')}
          onOpenSettings={openOptions}
          onBeside={onBeside}
          opinions={settings.secondOpinion ? actions.opinionDesk() : null}
          onRetry={queue.retry}
          onSaveRaw={async () => (await import('../../utils/queue/save-raw.ts')).saveRaw()}
        >
          <KeepOffer
            words={words}
            keysOn={settings.keysOn}
            keepable={inTouch.offer.value}
            onKeep={() => actions.keepInTouch(null)}
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
              onReply={actions.reply}
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
