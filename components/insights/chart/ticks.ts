import type { ScaleLinear } from 'd3-scale';

/** CSS px that a date and the room beside it take. */
const ROOM = 76;

/** About so many ticks, none of them between two whole numbers. */
export function wholeTicks(scale: ScaleLinear<number, number>, about: number): readonly number[] {
  return scale.ticks(about).filter(Number.isInteger);
}

/**
 * The places of those that have room for words under them, the newest always among them.
 *
 * @param step CSS px from one to the next.
 */
export function roomFor(steps: readonly unknown[], step: number): readonly number[] {
  const every = Math.max(1, Math.ceil(ROOM / step));
  return [...steps.keys()].filter((at) => (steps.length - 1 - at) % every === 0);
}
