import type { Progress } from '../archive/contents.ts';
import type { NamedBlob } from '../archive/source.ts';
import type { Answer, Ask, Trouble } from './desk.ts';
import type { Review } from './review.ts';

/** How far the reader and their export have come. */
export type IntakeState =
  | { readonly step: 'idle'; readonly cancelled: boolean }
  | { readonly step: 'reading'; readonly progress: Progress | null }
  | { readonly step: 'review'; readonly review: Review }
  | { readonly step: 'taking' }
  | { readonly step: 'taken' }
  | { readonly step: 'trouble'; readonly trouble: Trouble };

/** The thread that the desk works in. */
export interface DeskThread {
  ask(ask: Ask): void;
  end(): void;
}

interface SessionNeeds {
  readonly startThread: (onAnswer: (answer: Answer) => void, onCrash: () => void) => DeskThread;
  readonly onChange: (state: IntakeState) => void;
  /** The memory has changed. */
  readonly onTaken: () => Promise<void>;
}

export interface IntakeSession {
  read(files: readonly NamedBlob[]): void;
  takeIn(): void;
  /** Ends whatever is under way; nothing has changed. */
  cancel(): void;
}

const CRASHED: Trouble = { problem: 'unexpected', file: '', inside: null };

/** One import at a time, each in a thread of its own. */
export function createIntakeSession({ startThread, onChange, onTaken }: SessionNeeds): IntakeSession {
  let thread: DeskThread | null = null;

  function end(state: IntakeState): void {
    thread?.end();
    thread = null;
    onChange(state);
  }

  function hear(answer: Answer): void {
    switch (answer.say) {
      case 'progress':
        onChange({ step: 'reading', progress: answer.progress });
        break;
      case 'review':
        onChange({ step: 'review', review: answer.review });
        break;
      case 'trouble':
        end({ step: 'trouble', trouble: answer.trouble });
        break;
      case 'taken':
        end({ step: 'taking' });
        // It is written, whether or not what is open hears of it.
        onTaken()
          .catch(() => undefined)
          .then(() => onChange({ step: 'taken' }));
    }
  }

  return {
    read(files) {
      if (files.length === 0) return;
      thread?.end();
      const started = startThread(
        (answer) => thread === started && hear(answer),
        () => thread === started && end({ step: 'trouble', trouble: CRASHED }),
      );
      thread = started;
      onChange({ step: 'reading', progress: null });
      started.ask({ do: 'read', files });
    },
    takeIn() {
      if (thread === null) return;
      onChange({ step: 'taking' });
      thread.ask({ do: 'take' });
    },
    cancel: () => end({ step: 'idle', cancelled: true }),
  };
}
