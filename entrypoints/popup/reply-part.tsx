import '../../components/replies/reply-sheet.css';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ReplySheet } from '../../components/replies/reply-sheet.tsx';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { repliesFor } from '../../utils/replies/replies.ts';
import type { ReplySettings } from '../../utils/settings/reply-settings.ts';
import type { Queued } from '../../utils/store/queue.ts';

interface ReplyPartProps {
  readonly words: QueueWords;
  readonly item: Queued;
  readonly own: ReplySettings;
  readonly onReply: (item: Queued, text: string) => void;
  readonly onClose: () => void;
}

/** The sheet for a reply, with its drafts in all languages: fetched when the first reply is written. */
export function ReplyPart({ words, item, own, onReply, onClose }: ReplyPartProps): JSX.Element {
  const { request, verdict } = item;
  const replies = useMemo(() => repliesFor(request, verdict, own), []);
  return (
    <ReplySheet
      words={words}
      name={request.sender.name}
      replies={replies}
      onCopy={(text) => onReply(item, text)}
      onClose={onClose}
    />
  );
}
