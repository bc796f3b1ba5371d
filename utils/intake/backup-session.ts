import type { BackupAnswer, BackupAsk, BackupKind, BackupReview, BackupTrouble } from './backup-desk.ts';

/** What is being done, or has come of it. */
export type BackupState =
  | { readonly step: 'idle'; readonly cancelled: boolean }
  /** How far it has come, 0 to 1. */
  | { readonly step: 'saving' | 'reading' | 'taking'; readonly share: number }
  | { readonly step: 'saved'; readonly as: BackupKind }
  | { readonly step: 'review'; readonly review: BackupReview }
  | { readonly step: 'taken' }
  | { readonly step: 'trouble'; readonly trouble: BackupTrouble };

/** The thread that the desk works in. */
export interface BackupThread {
  ask(ask: BackupAsk): void;
  end(): void;
}

interface SessionNeeds {
  readonly startThread: (onAnswer: (answer: BackupAnswer) => void, onCrash: () => void) => BackupThread;
  readonly onChange: (state: BackupState) => void;
  /** A file is ready to be saved. */
  readonly onFile: (file: Blob, as: BackupKind) => void;
  /** The memory has changed. */
  readonly onTaken: () => void;
}

export interface BackupSession {
  save(as: BackupKind): void;
  /** Says what a file would bring; nothing is changed. */
  read(file: Blob): void;
  takeIn(): void;
  /** Ends whatever is under way; nothing has changed. */
  cancel(): void;
}

const CRASHED: BackupTrouble = { problem: 'silent', line: null, found: null };

/** One backup at a time, each in a thread of its own. */
export function createBackupSession({ startThread, onChange, onFile, onTaken }: SessionNeeds): BackupSession {
  let thread: BackupThread | null = null;
  let step: 'saving' | 'reading' | 'taking' = 'saving';

  function end(state: BackupState): void {
    thread?.end();
    thread = null;
    onChange(state);
  }

  function hear(answer: BackupAnswer): void {
    switch (answer.say) {
      case 'progress':
        onChange({ step, share: answer.share });
        break;
      case 'saved':
        onFile(answer.file, answer.as);
        end({ step: 'saved', as: answer.as });
        break;
      case 'review':
        onChange({ step: 'review', review: answer.review });
        break;
      case 'taken':
        onTaken();
        end({ step: 'taken' });
        break;
      case 'trouble':
        end({ step: 'trouble', trouble: answer.trouble });
    }
  }

  function begin(first: 'saving' | 'reading', ask: BackupAsk): void {
    thread?.end();
    const started = startThread(
      (answer) => thread === started && hear(answer),
      () => thread === started && end({ step: 'trouble', trouble: CRASHED }),
    );
    thread = started;
    step = first;
    onChange({ step, share: 0 });
    started.ask(ask);
  }

  return {
    save: (as) => begin('saving', { do: 'save', as }),
    read: (file) => begin('reading', { do: 'read', file }),
    takeIn() {
      if (thread === null) return;
      step = 'taking';
      onChange({ step, share: 0 });
      thread.ask({ do: 'take' });
    },
    cancel: () => end({ step: 'idle', cancelled: true }),
  };
}
