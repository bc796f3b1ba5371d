/** Of what there may be something in the reader's memory, in the order in which it is told. Each is a table of it. */
export const KEPT_KINDS = [
  'requests',
  'decisions',
  'lessons',
  'texts',
  'people',
  'touches',
  'connections',
  'pastRequests',
  'readings',
] as const;

/** How much of each there is. */
export type KeptAmounts = Readonly<Record<(typeof KEPT_KINDS)[number], number>>;
