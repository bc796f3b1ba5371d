import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { ReplyTemplate } from '../../utils/settings/reply-settings.ts';
import { ReplyForm } from './reply-form.tsx';

interface OwnRepliesProps {
  readonly words: Words;
  readonly places: string;
  readonly templates: readonly ReplyTemplate[];
  readonly onSave: (templates: readonly ReplyTemplate[]) => Promise<void>;
}

/** The reader's own replies, each to be changed or removed. */
export function OwnReplies({ words, places, templates, onSave }: OwnRepliesProps): JSX.Element {
  const [changed, change] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(changed);
  useLayoutEffect(() => {
    // The form that had the focus is gone.
    if (changed === null && before.current !== null)
      list.current?.children[before.current]?.querySelector('button')?.focus();
    before.current = changed;
  }, [changed]);
  return (
    <ul ref={list} class="own-replies">
      {templates.map((template, at) => (
        <li key={at}>
          {changed === at ? (
            <ReplyForm
              words={words}
              places={places}
              before={template}
              onKeep={async (kept) => {
                await onSave(templates.with(at, kept));
                change(null);
              }}
              onCancel={() => change(null)}
            />
          ) : (
            <OwnReply
              words={words}
              template={template}
              onChange={() => change(at)}
              onRemove={() => {
                change(null);
                void onSave(templates.toSpliced(at, 1));
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface OwnReplyProps {
  readonly words: Words;
  readonly template: ReplyTemplate;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function OwnReply({ words, template: { name, text }, onChange, onRemove }: OwnReplyProps): JSX.Element {
  return (
    <>
      <p class="setting-name">{name}</p>
      <p class="own-reply" dir="auto">
        {text}
      </p>
      <div class="reply-acts">
        <button
          type="button"
          class="button"
          aria-label={words.say('replies.changeOf', { name })}
          onClick={onChange}
        >
          {words.say('replies.change')}
        </button>
        <button
          type="button"
          class="button"
          aria-label={words.say('replies.remove', { name })}
          onClick={onRemove}
        >
          {words.say('replies.removeShort')}
        </button>
      </div>
    </>
  );
}
