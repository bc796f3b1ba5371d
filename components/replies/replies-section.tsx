import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { placeholderIn } from '../../utils/replies/placeholder-names.ts';
import { PLACEHOLDERS } from '../../utils/replies/template.ts';
import { MOST_TEMPLATES, type ReplySettings } from '../../utils/settings/reply-settings.ts';
import { TextSetting } from '../options/text-setting.tsx';
import { useTogether } from '../options/use-together.ts';
import { OwnReplies } from './own-replies.tsx';
import { ReplyForm } from './reply-form.tsx';

interface RepliesSectionProps {
  readonly words: Words;
  readonly replies: ReplySettings;
  readonly onSave: (replies: ReplySettings) => Promise<void>;
}

/** Where the reader would rather be reached, and replies in their own words. */
export function RepliesSection({ words, replies, onSave }: RepliesSectionProps): JSX.Element {
  const { channel, templates } = replies;
  const save = useTogether(replies, onSave);
  const places = PLACEHOLDERS.map((each) => placeholderIn(words.language, each)).join(', ');
  return (
    <>
      <TextSetting
        words={words}
        id="reply-channel"
        label={words.say('replies.channel')}
        why={words.say('replies.channel.why', { place: placeholderIn(words.language, 'channel') })}
        text={channel}
        onChange={(text) => save({ channel: text.trim() })}
      />
      <h3>{words.say('replies.own')}</h3>
      <p class="options-why">{words.say('replies.own.why', { most: MOST_TEMPLATES, places })}</p>
      {templates.length > 0 && (
        <OwnReplies
          words={words}
          places={places}
          templates={templates}
          onSave={(changed) => save({ templates: changed })}
        />
      )}
      {templates.length < MOST_TEMPLATES && (
        <ReplyForm
          words={words}
          places={places}
          before={null}
          onKeep={(template) => save({ templates: [...templates, template] })}
        />
      )}
    </>
  );
}
