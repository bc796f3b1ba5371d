import { useEffect, useRef, useState } from 'preact/hooks';

/** What became of the last change; null while nothing is to be said. */
export type Outcome = 'kept' | 'failed' | null;

interface Saved<Value> {
  /** The change that is on its way, else what is kept. */
  readonly shown: Value;
  readonly outcome: Outcome;
  /** @returns whether it was kept */
  readonly change: (value: Value) => Promise<boolean>;
}

/** Long enough to be read. Milliseconds. */
const SAID = 4_000;

/** One value that is kept as soon as it is changed, and shows what is kept again where that did not work. */
export function useSaved<Value>(kept: Value, save: (value: Value) => Promise<void>): Saved<Value> {
  const [pending, setPending] = useState<{ readonly value: Value } | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const turn = useRef(0);
  useEffect(() => {
    if (outcome !== 'kept') return;
    const timer = setTimeout(() => setOutcome(null), SAID);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function change(value: Value): Promise<boolean> {
    turn.current += 1;
    const mine = turn.current;
    setPending({ value });
    setOutcome(null);
    const done = await save(value).then(
      () => true,
      () => false,
    );
    if (mine !== turn.current) return done;
    setPending(null);
    setOutcome(done ? 'kept' : 'failed');
    return done;
  }
  return { shown: pending === null ? kept : pending.value, outcome, change };
}
