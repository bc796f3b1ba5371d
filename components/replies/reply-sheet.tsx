import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { directionOf } from '../../utils/i18n/language.ts';
import type { Replies, Reply } from '../../utils/replies/replies.ts';
import { KeyCap } from '../keys/key-cap.tsx';

interface ReplySheetProps {
  readonly words: QueueWords;
  /** Whom the reply is for. */
  readonly name: string;
  readonly replies: Replies;
  /** The reader has done with the text: it is to be copied, and the site's own reply opened. */
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/**
 * Chooses what a reply has to do, and lets its text be changed before it is copied. A dialog while it is rendered: digits
 * choose, Ctrl or ⌘ with Enter copies, Escape closes.
 */
export function ReplySheet({ words, name, replies, onCopy, onClose }: ReplySheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, choose] = useState(replies.first);
  // What was changed in one reply is still there when the reader comes back to it.
  const [changed, change] = useState<ReadonlyMap<number, string>>(new Map());
  const reply = replies.replies[chosen];
  const text = changed.get(chosen) ?? reply?.text ?? '';
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);

  function hear(event: KeyboardEvent): void {
    // The keys of what is behind are not meant.
    event.stopPropagation();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onCopy(text);
    }
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = Number(event.key) - 1;
    if (replies.replies[wanted]?.missing.length !== 0) return;
    event.preventDefault();
    choose(wanted);
    dialog.current?.querySelectorAll('input')[wanted]?.focus();
  }

  return (
    <dialog
      ref={dialog}
      class="dialog reply-sheet"
      aria-labelledby="reply-title"
      onKeyDown={hear}
      onClose={onClose}
    >
      <h2 id="reply-title">{words.say('reply.title', { name })}</h2>
      <fieldset class="reply-choices" aria-label={words.say('reply.choose')}>
        {replies.replies.map((each, at) => (
          <ReplyChoice
            key={at}
            words={words}
            reply={each}
            digit={at + 1}
            checked={at === chosen}
            onChoose={() => choose(at)}
          />
        ))}
      </fieldset>
      <textarea
        aria-label={words.say('reply.text')}
        lang={reply?.situation === null ? undefined : replies.language}
        dir={reply?.situation === null ? 'auto' : directionOf(replies.language)}
        rows={6}
        value={text}
        onInput={({ currentTarget }) => change(new Map(changed).set(chosen, currentTarget.value))}
      />
      <p class="reply-note">{words.say('reply.note')}</p>
      <div class="reply-buttons">
        <button type="button" class="button button-main" onClick={() => onCopy(text)}>
          {words.say('reply.copy')}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.say('reply.cancel')}
        </button>
      </div>
    </dialog>
  );
}

interface ReplyChoiceProps {
  readonly words: QueueWords;
  readonly reply: Reply;
  readonly digit: number;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function ReplyChoice({ words, reply, digit, checked, onChoose }: ReplyChoiceProps): JSX.Element {
  const [missing] = reply.missing;
  return (
    <label class="reply-choice">
      <input
        type="radio"
        name="reply"
        checked={checked}
        disabled={missing !== undefined}
        onChange={onChoose}
      />
      <span>
        {reply.situation === null ? reply.name : words.say(`situation.${reply.situation}`)}
        {missing !== undefined && missing !== 'first name' && (
          <span class="reply-missing"> {words.say(`missing.${missing}`)}</span>
        )}
      </span>
      <span aria-hidden="true">
        <KeyCap name={String(digit)} />
      </span>
    </label>
  );
}
