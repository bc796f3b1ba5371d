/**
 * Puts the clock of whatever it runs in ahead of the machine's; the last call counts. It runs in the browser: what is
 * tested reads the time by `Date.now` alone, and is the very build that is published.
 */
export function aheadBy(milliseconds: number): void {
  const clock = Date as DateConstructor & { machines?: () => number };
  const machines = clock.machines ?? Date.now.bind(Date);
  clock.machines = machines;
  clock.now = () => machines() + milliseconds;
}
