import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { placeholderNamed } from '../../utils/replies/placeholder-names.ts';
import { templateProblem } from '../../utils/replies/template.ts';
import { LONGEST_NAME, LONGEST_TEMPLATE, type ReplyTemplate } from '../../utils/settings/reply-settings.ts';

interface ReplyFormProps {
  readonly words: Words;
  /** All that can stand between braces, for whoever is told that something cannot. */
  readonly places: string;
  /** What is changed; null for a new reply. */
  readonly before: ReplyTemplate | null;
  readonly onKeep: (template: ReplyTemplate) => Promise<void>;
  /** Leaves what is changed as it was. */
  readonly onCancel?: () => void;
}

const NOTHING: ReplyTemplate = { name: '', text: '' };

/** A reply of the reader's own, new or changed, looked through before it is kept. */
export function ReplyForm({ words, places, before, onKeep, onCancel }: ReplyFormProps): JSX.Element {
  const [typed, type] = useState(before ?? NOTHING);
  const [problem, tell] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (before !== null) field.current?.focus();
  }, []);

  function problemOf({ name, text }: ReplyTemplate): string {
    if (name.trim() === '' || text.trim() === '') return words.say('replies.empty');
    const wrong = templateProblem(text, placeholderNamed);
    if (wrong === null) return '';
    return wrong.kind === 'open'
      ? words.say('replies.open')
      : words.say('replies.unknown', { placeholder: wrong.placeholder, places });
  }

  async function keep(): Promise<void> {
    const found = problemOf(typed);
    tell(found);
    if (found !== '') return;
    try {
      await onKeep({ name: typed.name.trim(), text: typed.text });
      if (before === null) type(NOTHING);
    } catch {
      tell(words.say('options.failed'));
    }
  }

  return (
    <form
      class="reply-form"
      aria-label={
        before === null ? words.say('replies.new') : words.say('replies.changeOf', { name: before.name })
      }
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label>
        <span>{words.say('replies.name')}</span>
        <input
          type="text"
          maxLength={LONGEST_NAME}
          value={typed.name}
          onInput={({ currentTarget }) => type({ ...typed, name: currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.say('replies.text')}</span>
        <textarea
          ref={field}
          rows={4}
          dir="auto"
          maxLength={LONGEST_TEMPLATE}
          value={typed.text}
          aria-describedby={id}
          onInput={({ currentTarget }) => type({ ...typed, text: currentTarget.value })}
        />
      </label>
      <p id={id} class="options-wrong" role="alert">
        {problem}
      </p>
      <div class="reply-acts">
        <button type="submit" class="button">
          {words.say(before === null ? 'replies.add' : 'replies.save')}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={onCancel}>
            {words.say('reply.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
