/** Characters. Longer than any of them is on a real card; what a page has beyond that is not read. */
export const LONGEST = {
  slug: 200,
  name: 300,
  headline: 1_000,
  sharedContext: 1_000,
  note: 20_000,
  receivedText: 200,
} as const;
