/** A share as per cent with one digit, right-aligned; a dash where there is nothing to divide. */
export function percent(share: number): string {
  return (Number.isFinite(share) ? (100 * share).toFixed(1) : '-').padStart(5);
}
