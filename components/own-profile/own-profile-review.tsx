import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { FoundEntry, ProfileReview } from '../../utils/intake/profile-review.ts';
import { PROFILE_PARTS, type ProfileReading } from '../../utils/requests/index.ts';
import { entryText } from '../options/profile-text.ts';

interface OwnProfileReviewProps {
  readonly words: Words;
  readonly reading: ProfileReading;
  readonly review: ProfileReview;
  readonly onKeep: (found: readonly FoundEntry[]) => void;
  readonly onCancel: () => void;
}

/** What was found, what it would add or take the place of, and what could not be read; nothing is kept before. */
export function OwnProfileReview(props: OwnProfileReviewProps): JSX.Element {
  const { words, reading, review, onKeep, onCancel } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isMe, setMe] = useState(reading.whose === 'own');
  useLayoutEffect(() => heading.current?.focus(), [isMe]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(review.found.filter(({ removed }) => !removed).map(({ key }) => key)),
  );
  const title = (
    <h4 ref={heading} tabIndex={-1}>
      {words.say('ownProfile.found', { who: reading.who })}
    </h4>
  );
  if (!isMe)
    return (
      <div class="own-profile-review">
        {title}
        <p>{words.say('ownProfile.unsure', { who: reading.who })}</p>
        <div class="options-end">
          <button type="button" class="button button-main" onClick={() => setMe(true)}>
            {words.say('ownProfile.isMe', { who: reading.who })}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {words.say('ownProfile.notMe')}
          </button>
        </div>
      </div>
    );
  const kept = review.found.filter(({ key }) => chosen.has(key));
  const choose = (key: string, on: boolean) => {
    const others = [...chosen].filter((each) => each !== key);
    setChosen(new Set(on ? [...others, key] : others));
  };
  return (
    <div class="own-profile-review">
      {title}
      {PROFILE_PARTS.filter((part) => review.found.some((each) => each.part === part)).map((part) => (
        <fieldset key={part} class="choices">
          <legend>{words.say(`profile.${part}`)}</legend>
          {review.found
            .filter((each) => each.part === part)
            .map(({ key, entry, before }) => (
              <label key={key} class="choice">
                <input
                  type="checkbox"
                  checked={chosen.has(key)}
                  onChange={(event) => choose(key, event.currentTarget.checked)}
                />
                <span>
                  {entryText(entry)}
                  {before !== null && (
                    <span class="own-profile-before">{words.say('ownProfile.before', { before })}</span>
                  )}
                </span>
              </label>
            ))}
        </fieldset>
      ))}
      {review.found.length === 0 && <p>{words.say('export.same')}</p>}
      {review.found.length > 0 && review.known > 0 && (
        <p class="options-why">{words.say('ownProfile.known', { count: review.known })}</p>
      )}
      <NotRead words={words} reading={reading} />
      <div class="options-end">
        {review.found.length > 0 && (
          <button
            type="button"
            class="button button-main"
            disabled={kept.length === 0}
            onClick={() => onKeep(kept)}
          >
            {words.say('ownProfile.keep', { count: kept.length })}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words.say(review.found.length > 0 ? 'export.cancel' : 'export.close')}
        </button>
      </div>
    </div>
  );
}

const LACKS = ['some', 'unread', 'absent'] as const;

/** What the page keeps back, what was not understood, and what is not there. */
function NotRead({ words, reading }: Pick<OwnProfileReviewProps, 'words' | 'reading'>): JSX.Element {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const lacking = LACKS.flatMap((state) => {
    const parts = PROFILE_PARTS.filter((part) => reading.parts[part] === state);
    return parts.length === 0 ? [] : [{ state, parts }];
  });
  return (
    <>
      {lacking.map(({ state, parts }) => (
        <p key={state} class="options-why">
          {words.say(`ownProfile.${state}`, {
            parts: list.format(parts.map((part) => words.say(`profile.${part}`))),
          })}
        </p>
      ))}
    </>
  );
}
