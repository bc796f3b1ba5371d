import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { templateProblem } from '../../utils/replies/template.ts';
import { LONGEST_NAME, LONGEST_TEMPLATE, type ReplyTemplate } from '../../utils/settings/reply-settings.ts';

interface NewReplyProps {
  readonly words: Words;
  /** All that can stand between braces, for whoever is told that something cannot. */
  readonly places: string;
  readonly onAdd: (template: ReplyTemplate) => Promise<void>;
}

const NOTHING: ReplyTemplate = { name: '', text: '' };

/** A reply of the reader's own, looked through before it is kept. */
export function NewReply({ words, places, onAdd }: NewReplyProps): JSX.Element {
  const [typed, type] = useState(NOTHING);
  const [problem, tell] = useState('');

  function problemOf({ name, text }: ReplyTemplate): string {
    if (name.trim() === '' || text.trim() === '') return words.say('replies.empty');
    const wrong = templateProblem(text);
    if (wrong === null) return '';
    return wrong.kind === 'open'
      ? words.say('replies.open')
      : words.say('replies.unknown', { placeholder: wrong.placeholder, places });
  }

  async function add(): Promise<void> {
    const found = problemOf(typed);
    tell(found);
    if (found !== '') return;
    try {
      await onAdd({ name: typed.name.trim(), text: typed.text });
      type(NOTHING);
    } catch {
      tell(words.say('options.failed'));
    }
  }

  return (
    <form
      class="new-reply"
      aria-label={words.say('replies.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
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
          rows={4}
          dir="auto"
          maxLength={LONGEST_TEMPLATE}
          value={typed.text}
          aria-describedby="new-reply-problem"
          onInput={({ currentTarget }) => type({ ...typed, text: currentTarget.value })}
        />
      </label>
      <p id="new-reply-problem" class="options-wrong" role="alert">
        {problem}
      </p>
      <button type="submit" class="button">
        {words.say('replies.add')}
      </button>
    </form>
  );
}
