import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Day,
  openersFor,
  type Person,
  type PersonEdit,
  standingOn,
  type Touch,
  type TouchKind,
} from '../../utils/people/index.ts';
import { LogButtons } from './log-buttons.tsx';
import { OpenerList } from './opener-list.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonWays, type PersonWaysProps } from './person-ways.tsx';
import { lastTouchWords, standingWords } from './person-words.ts';
import { PlanTalk } from './plan-talk.tsx';
import { TouchHistory } from './touch-history.tsx';
import { TouchNote } from './touch-note.tsx';

interface PersonViewProps extends PersonWaysProps {
  readonly touches: readonly Touch[];
  readonly noting: string | null;
  /** Others with the same name, who may be the same person. */
  readonly namesakes: readonly Person[];
  readonly onLog: (kind: TouchKind, on: Day) => void;
  readonly onNote: (touchId: string, note: string) => void;
  readonly onRemoveTouch: (touchId: string) => void;
  readonly onEdit: (edit: PersonEdit) => void;
  readonly onMerge: (otherId: string) => void;
  readonly onPlan: (kind: TouchKind, from: number) => void;
}

/** One person: how they stand, what happened, and what the reader knows of them. */
export function PersonView(props: PersonViewProps): JSX.Element {
  const { words, person, touches, today, keysOn, noting, namesakes } = props;
  const [on, setOn] = useState<Day>(today);
  return (
    <article class="person" aria-labelledby="person-title">
      <header class="person-head">
        <h2 id="person-title" tabIndex={-1} dir="auto">
          {person.name}
        </h2>
        {person.headline !== '' && (
          <p class="soft" dir="auto">
            {person.headline}
          </p>
        )}
        <p>
          <span class={standingOn(person, today) === 'overdue' ? 'when-overdue' : undefined}>
            {standingWords(words, person, today)}
          </span>
          {' · '}
          {lastTouchWords(words, touches, today)}
        </p>
        <PersonWays {...props} />
      </header>
      <section class="people-part">
        <LogButtons words={words} keysOn={keysOn} onLog={(kind) => props.onLog(kind, on)} />
        <p class="field field-line">
          <label for="touch-on">{words.say('touch.on')}</label>
          <input
            id="touch-on"
            type="date"
            max={today}
            value={on}
            onInput={(event) => setOn(event.currentTarget.value || today)}
          />
        </p>
        {noting !== null && <TouchNote words={words} touchId={noting} onNote={props.onNote} />}
        <OpenerList words={words} openers={openersFor(person, touches)} />
      </section>
      <TouchHistory words={words} touches={touches} onRemove={props.onRemoveTouch} />
      <PersonForm words={words} person={person} onEdit={props.onEdit} />
      <PlanTalk words={words} onPlan={props.onPlan} />
      {namesakes.length > 0 && (
        <section class="people-part" aria-labelledby="person-merge">
          <h2 id="person-merge">{words.say('person.merge')}</h2>
          {namesakes.map(({ id, name, headline }) => (
            <p key={id} class="merge-line">
              <button type="button" class="button" onClick={() => props.onMerge(id)}>
                {words.say('person.mergeInto', { name })}
              </button>
              <span class="soft" dir="auto">
                {headline}
              </span>
            </p>
          ))}
        </section>
      )}
    </article>
  );
}
