import type {
  Change,
  Day,
  PeopleAnswer,
  PeopleProblem,
  PeopleWish,
  TouchKind,
} from '../../utils/people/index.ts';

/** Whom a wish is about, in words for the reader. */
export interface About {
  readonly name: string;
  readonly kind?: TouchKind;
  readonly day?: Day;
}

/** What was just done or said. */
export type Said =
  | { readonly is: 'done'; readonly what: Told; readonly about: About }
  | { readonly is: 'undone' | 'not-kept' | Remark }
  | { readonly is: 'refused'; readonly problem: PeopleProblem; readonly name: string };

/** What is said of what needs no memory. */
export type Remark = 'copied' | 'not-copied' | 'no-profile' | 'planned';

/** What is told of; that the list of the day was made is not. */
export type Told = Exclude<PeopleWish['do'], 'choose' | 'undo'>;

export interface PeopleState {
  readonly said: Said | null;
  /** What the next undo takes back; null for nothing. */
  readonly change: Change | null;
  /** The touch that was logged last and may still get its line. */
  readonly noting: { readonly touchId: string; readonly personId: string } | null;
}

interface SessionNeeds {
  readonly ask: (wish: PeopleWish) => Promise<PeopleAnswer>;
  readonly onChange: (state: PeopleState) => void;
}

/** What a page does with people: each wish is told, and the last one can be taken back. */
export interface PeopleSession {
  /** Null where the memory did not answer. */
  ask(wish: Extract<PeopleWish, { readonly do: Told }>, about: About): Promise<PeopleAnswer | null>;
  /** Fills the list of the day; of that nothing is told. */
  choose(): void;
  undo(): Promise<void>;
  say(is: Remark): void;
}

export const NOTHING_SAID: PeopleState = { said: null, change: null, noting: null };

export function createPeopleSession({ ask, onChange }: SessionNeeds): PeopleSession {
  let state = NOTHING_SAID;
  const show = (next: PeopleState) => {
    state = next;
    onChange(state);
  };
  // What cannot be chosen now is chosen when the page is looked at next.
  const choose = () => void ask({ do: 'choose' }).catch(() => undefined);
  const refuse = (answer: PeopleAnswer, name: string) =>
    !answer.done &&
    show({
      ...state,
      said: { is: 'refused', problem: answer.problem, name: answer.same[0]?.name ?? name },
    });

  return {
    choose,
    async ask(wish, about) {
      try {
        const answer = await ask(wish);
        // Who adds somebody is told there why not.
        if (wish.do !== 'add') refuse(answer, about.name);
        if (!answer.done) return answer;
        const undoable = wish.do !== 'forget';
        show({
          said: { is: 'done', what: wish.do, about },
          change: undoable ? answer.change : null,
          noting: wish.do === 'touch' ? { touchId: wish.touchId, personId: wish.personId } : null,
        });
        choose();
        return answer;
      } catch {
        show({ ...state, said: { is: 'not-kept' } });
        return null;
      }
    },
    async undo() {
      const { change } = state;
      if (change === null) return;
      try {
        const answer = await ask({ do: 'undo', change });
        show({ said: null, change: null, noting: null });
        refuse(answer, '');
        if (answer.done) show({ said: { is: 'undone' }, change: null, noting: null });
        choose();
      } catch {
        show({ ...state, said: { is: 'not-kept' } });
      }
    },
    say(is) {
      show({ ...state, said: { is } });
    },
  };
}
