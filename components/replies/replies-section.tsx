import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { PLACEHOLDERS } from '../../utils/replies/template.ts';
import { MOST_TEMPLATES, type ReplySettings } from '../../utils/settings/reply-settings.ts';
import { TextSetting } from '../options/text-setting.tsx';
import { useTogether } from '../options/use-together.ts';
import { NewReply } from './new-reply.tsx';

interface RepliesSectionProps {
  readonly words: Words;
  readonly replies: ReplySettings;
  readonly onSave: (replies: ReplySettings) => Promise<void>;
}

/** As they are written in a template. */
const inBraces = (placeholder: string) => `{${placeholder}}`;
const ALL = PLACEHOLDERS.map(inBraces).join(', ');

/** Where the reader would rather be reached, and replies in their own words. */
export function RepliesSection({ words, replies, onSave }: RepliesSectionProps): JSX.Element {
  const { channel, templates } = replies;
  const save = useTogether(replies, onSave);
  return (
    <>
      <TextSetting
        words={words}
        id="reply-channel"
        label={words.say('replies.channel')}
        why={words.say('replies.channel.why', { place: inBraces('channel') })}
        text={channel}
        onChange={(text) => save({ channel: text.trim() })}
      />
      <h3>{words.say('replies.own')}</h3>
      <p class="options-why">{words.say('replies.own.why', { most: MOST_TEMPLATES, places: ALL })}</p>
      {templates.length > 0 && (
        <ul class="own-replies">
          {templates.map(({ name, text }, at) => (
            <li key={`${at} ${name}`}>
              <p class="setting-name">{name}</p>
              <p class="own-reply" dir="auto">
                {text}
              </p>
              <button
                type="button"
                class="button"
                aria-label={words.say('replies.remove', { name })}
                onClick={() => save({ templates: templates.filter((_, each) => each !== at) })}
              >
                {words.say('replies.removeShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {templates.length < MOST_TEMPLATES && (
        <NewReply
          words={words}
          places={ALL}
          onAdd={(template) => save({ templates: [...templates, template] })}
        />
      )}
    </>
  );
}
