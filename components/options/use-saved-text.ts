import { useEffect, useRef, useState } from 'preact/hooks';
import { type Outcome, useSaved } from './use-saved.ts';

interface SavedText {
  readonly text: string;
  readonly outcome: Outcome;
  readonly onInput: (text: string) => void;
  readonly onBlur: () => void;
}

interface Typed {
  draft: string | null;
  /** What is on its way. */
  sent: string | null;
  inside: boolean;
  pause: number;
}

/** Nobody types on after so long. Milliseconds. */
const PAUSE = 1_000;

/**
 * A text that is kept when its field is left, or while the reader pauses in it. What was typed stays until it is kept;
 * while the field is left alone it follows what is kept, wherever that was changed.
 */
export function useSavedText(kept: string, save: (text: string) => Promise<void>): SavedText {
  const { outcome, change } = useSaved(kept, save);
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<Typed>({ draft, sent: null, inside: false, pause: 0 });
  typed.current.draft = draft;
  useEffect(() => () => clearTimeout(typed.current.pause), []);

  async function commit(text: string): Promise<void> {
    clearTimeout(typed.current.pause);
    if (text === kept || text === typed.current.sent) return;
    typed.current.sent = text;
    const done = await change(text);
    typed.current.sent = null;
    if (!done) return;
    if (!typed.current.inside && typed.current.draft === text) setDraft(null);
  }
  return {
    text: draft ?? kept,
    outcome,
    onInput(text) {
      clearTimeout(typed.current.pause);
      typed.current.inside = true;
      typed.current.pause = Number(setTimeout(() => void commit(text), PAUSE));
      setDraft(text);
    },
    onBlur() {
      typed.current.inside = false;
      if (draft === null) return;
      if (draft === kept) setDraft(null);
      void commit(draft);
    },
  };
}
