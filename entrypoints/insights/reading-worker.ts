import { WinnowDatabase } from '../../utils/store/database.ts';
import { gatherInsights } from '../../utils/store/insights.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { whenHeld } from '../../utils/store/when-held.ts';
import type { Ask, Told } from './reading.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data: { first } }: MessageEvent<Ask>) => {
  const onProgress = (done: number) => tell({ kind: 'progress', done });
  const database = new WinnowDatabase();
  whenHeld(database, () => tell({ kind: 'failed', trouble: 'blocked' }));
  gatherInsights(database, first, Date.now(), onProgress).then(
    (all) => tell({ kind: 'gathered', all }),
    (error: unknown) => tell({ kind: 'failed', trouble: troubleOf(error) }),
  );
});
