import { expect, it } from 'vitest';
import { downloadModel } from '../../../utils/opinion/download.ts';
import type { LanguageModel } from '../../../utils/opinion/language-model.ts';
import { standIn } from './stand-in.ts';

it('tells how far the download is, and lets the model go', async () => {
  const model = standIn(() => '', 'downloadable');
  const fetching: LanguageModel = {
    ...model,
    create(options) {
      if ('monitor' in options)
        options.monitor({
          addEventListener: (_, listener) => {
            listener({ loaded: 0.25 });
            listener({ loaded: 1 });
          },
        });
      return model.create(options);
    },
  };
  const seen: number[] = [];
  expect(await downloadModel(fetching, (loaded) => seen.push(loaded))).toBe(true);
  expect(seen).toEqual([0.25, 1]);
  expect(model.open()).toBe(0);
});

it('says when the browser would not', async () => {
  const refusing: LanguageModel = {
    ...standIn(() => ''),
    create: () => Promise.reject(new Error('no space')),
  };
  expect(await downloadModel(refusing, () => undefined)).toBe(false);
});
