import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Choice } from '../../utils/requests/index.ts';
import type { Together } from './same-text-rows.ts';

/** A reply is written to one person. */
export type ChoiceForAll = Exclude<Choice, 'reply'>;

const CHOICES_FOR_ALL: readonly ChoiceForAll[] = ['accept', 'decline', 'later'];

interface SameTextProps {
  readonly words: QueueWords;
  readonly together: Together;
  readonly onUnfold: () => void;
  readonly onDecideAll: (choice: ChoiceForAll) => void;
}

/** "5 people sent you this text", with what can be done for all of them that wait. */
export function SameText({ words, together, onUnfold, onDecideAll }: SameTextProps): JSX.Element {
  const { requestIds, unfolded, isFirst } = together;
  const count = requestIds.length;
  return (
    <div class="same-text">
      <p>{sameTextWords(words, together)}</p>
      {isFirst && count > 1 && (
        <>
          <button type="button" class="link" aria-expanded={unfolded} onClick={onUnfold}>
            {unfolded ? words.say('sameText.hide') : words.say('sameText.show', { count: count - 1 })}
          </button>
          <div class="same-text-choices">
            <span>{words.say('sameText.forAll', { count })}</span>
            {CHOICES_FOR_ALL.map((choice) => (
              <button
                key={choice}
                type="button"
                class="button"
                aria-label={words.say('sameText.forAllName', {
                  choice: words.say(`choice.${choice}`),
                  count,
                })}
                onClick={() => onDecideAll(choice)}
              >
                {words.say(`choice.${choice}`)}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** How many have sent it, and how many of them wait, where these are not the same. */
export function sameTextWords(words: QueueWords, { people, requestIds, isFirst }: Together): string {
  const sent = words.say('sameText.people', { people });
  const count = requestIds.length;
  return isFirst && count > 1 && count < people
    ? `${sent} · ${words.say('sameText.waiting', { count })}`
    : sent;
}
