import { useState } from 'preact/hooks';
import type { CommandId } from '../../utils/keys/index.ts';
import { CHOICES, type Choice } from '../../utils/requests/index.ts';

/** What was chosen of the samples so far, and which of them is looked at. */
export interface TryOut {
  readonly choices: readonly (Choice | null)[];
  /** Null once all of them are decided. */
  readonly at: number | null;
  /** False where there was nothing to do. */
  readonly follow: (command: CommandId) => boolean;
  readonly again: () => void;
}

interface State {
  readonly choices: readonly (Choice | null)[];
  readonly at: number | null;
  /** Which were decided, the last last. */
  readonly order: readonly number[];
}

const begin = (count: number): State => ({
  choices: Array.from({ length: count }, () => null),
  at: 0,
  order: [],
});

/** Decides samples one after another; what is taken back is looked at again. */
export function useTryOut(count: number): TryOut {
  const [state, setState] = useState(() => begin(count));
  return {
    choices: state.choices,
    at: state.at,
    follow(command) {
      const next = after(state, command);
      if (next === null) return false;
      setState(next);
      return true;
    },
    again: () => setState(begin(count)),
  };
}

function after(state: State, command: CommandId): State | null {
  const { choices, at, order } = state;
  const choice = CHOICES.find((each) => each === command);
  const open = choices.flatMap((each, index) => (each === null ? [index] : []));
  if (choice !== undefined && at !== null) {
    const rest = open.filter((index) => index !== at);
    return {
      choices: choices.with(at, choice),
      at: rest.find((index) => index > at) ?? rest[0] ?? null,
      order: [...order, at],
    };
  }
  if (command === 'undo') {
    const last = order.at(-1);
    return last === undefined
      ? null
      : { choices: choices.with(last, null), at: last, order: order.slice(0, -1) };
  }
  if (command !== 'next' && command !== 'previous') return null;
  const moved =
    command === 'next'
      ? open.find((index) => at !== null && index > at)
      : open.findLast((index) => at !== null && index < at);
  return moved === undefined ? null : { ...state, at: moved };
}
