import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Day, Known, Person, TouchKind } from '../../utils/people/index.ts';
import type { PeopleActions } from './people-actions.ts';
import type { PeopleView } from './people-page.tsx';
import type { PeopleSession, PeopleState } from './people-session.ts';
import { PersonView } from './person-view.tsx';

interface PersonPartProps {
  readonly words: PeopleWords;
  readonly keysOn: boolean;
  readonly today: Day;
  readonly known: Known | null;
  /** Others with the same name, who may be the same person. */
  readonly namesakes: readonly Person[];
  readonly noting: PeopleState['noting'];
  readonly session: PeopleSession;
  readonly actions: PeopleActions;
  readonly onPlan: (person: Person, kind: TouchKind, from: number) => void;
  readonly onView: (view: PeopleView) => void;
}

/** One person's part of the page; where they are gone, that. */
export function PersonPart(props: PersonPartProps): JSX.Element {
  const { words, known, namesakes, noting, session, actions, onView } = props;
  if (known === null)
    return (
      <div class="empty">
        <h2>{words.say('person.gone.title')}</h2>
        <p>{words.say('person.gone.text')}</p>
        <a class="button" href="#everybody">
          {words.say('people.everybody')}
        </a>
      </div>
    );
  const { person, touches } = known;
  const { id, name } = person;
  const about = { name };
  return (
    <>
      <p class="people-back">
        <a class="button button-quiet" href="#everybody">
          {words.say('people.everybody')}
        </a>
      </p>
      <PersonView
        key={id}
        words={words}
        person={person}
        touches={touches}
        today={props.today}
        keysOn={props.keysOn}
        noting={noting?.personId === id ? noting.touchId : null}
        namesakes={namesakes}
        onLog={(kind, on) => actions.log(person, kind, on)}
        onNote={(touchId, note) => actions.note(person, touchId, note)}
        onRemoveTouch={(touchId) => session.ask({ do: 'remove-touch', touchId }, about)}
        onEdit={({ tags, ...edit }) =>
          session.ask(
            { do: 'edit', personId: id, edit: tags === undefined ? edit : { ...edit, tags: [...tags] } },
            about,
          )
        }
        onMerge={(otherId) => session.ask({ do: 'merge', personId: id, otherId }, about)}
        onPlan={(kind, from) => props.onPlan(person, kind, from)}
        onProfile={() => actions.profile(person)}
        onCopy={() => actions.copy(known)}
        onSnooze={(forMonth) => actions.snooze(person, forMonth)}
        onPause={() => session.ask({ do: 'pause', personId: id }, about)}
        onResume={() => session.ask({ do: 'resume', personId: id }, about)}
        onStop={() => session.ask({ do: 'stop', personId: id }, about)}
        onForget={async () => {
          await session.ask({ do: 'forget', personId: id }, about);
          onView({ at: 'everybody' });
        }}
      />
    </>
  );
}
