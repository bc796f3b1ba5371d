import { WinnowDatabase } from '../../utils/store/database.ts';
import { gatherInsights, type Progress } from '../../utils/store/insights.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import type { Ask, Told } from './reading.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data: { first } }: MessageEvent<Ask>) => {
  const onProgress = (progress: Progress) => tell({ kind: 'progress', progress });
  gatherInsights(new WinnowDatabase(), first, Date.now(), onProgress).then(
    (all) => tell({ kind: 'gathered', all }),
    (error: unknown) => tell({ kind: 'failed', trouble: troubleOf(error) }),
  );
});
