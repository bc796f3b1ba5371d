import { newPerson, type Person, type Touch, type TouchKind } from '../../../utils/people/index.ts';

/** Made for a test: what is not said is as it is for somebody new. */
export function somebody(change: Partial<Person> = {}): Person {
  return { ...newPerson('ada', 'Ada Quickenborne', '2026-01-31', 1), cadence: 'monthly', ...change };
}

let made = 0;
export function touch(kind: TouchKind, on: string, note = ''): Touch {
  made += 1;
  return { id: `touch-${made}`, personId: 'ada', kind, on, loggedAt: made, note };
}
