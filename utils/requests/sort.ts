/** The orders in which the reader can look through requests. */
export const SORTS = ['worth', 'newest', 'oldest', 'name'] as const;
export type Sort = (typeof SORTS)[number];
