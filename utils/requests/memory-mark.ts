/**
 * What is known of the memory outside of it, for it cannot tell of its own loss: browsers begin an empty one without a
 * word where they cannot read their files. `kept`: requests are in it; `lost`: they were, and the reader does not know yet.
 */
export const MEMORY_MARKS = ['kept', 'lost'] as const;
export type MemoryMark = (typeof MEMORY_MARKS)[number];
