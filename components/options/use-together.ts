import { useRef } from 'preact/hooks';

/**
 * Saves one part of what is only kept as a whole. A part that is still on its way goes along with the next: it would be
 * overwritten by what was kept before it.
 */
export function useTogether<Whole extends object>(
  kept: Whole,
  save: (whole: Whole) => Promise<void>,
): (part: Partial<Whole>) => Promise<void> {
  const ahead = useRef<{ parts: Partial<Whole>; count: number }>({ parts: {}, count: 0 });
  const latest = useRef(kept);
  latest.current = kept;
  return async (part) => {
    const way = ahead.current;
    way.parts = { ...way.parts, ...part };
    way.count += 1;
    try {
      await save({ ...latest.current, ...way.parts });
    } finally {
      way.count -= 1;
      if (way.count === 0) way.parts = {};
    }
  };
}
