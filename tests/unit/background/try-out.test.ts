import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { createWorld, request } from './world.ts';

it('what is tried out is judged as the reader’s own requests are, and leaves no trace', async () => {
  const world = createWorld();
  const { database } = world.environment;
  const handlers = createHandlers({ ...world.environment, scorer: createShippedScorer() });
  const { note, sender } = request('ada', 'Hi, we both studied at Ghent University. Could we talk?');
  const samples = [{ note, sender }];
  const before = await handlers.tryOut({ samples }, null);
  expect(before[0]?.claims[0]?.status).not.toBe('yours-only');
  await handlers.saveProfile(
    { ...EMPTY_PROFILE, education: [{ school: 'Ghent University', degree: '' }] },
    null,
  );
  const after = await handlers.tryOut({ samples }, null);
  expect(after[0]?.claims[0]?.status).toBe('yours-only');
  expect(await database.requests.count()).toBe(0);
  expect(await database.texts.count()).toBe(0);
  expect(await database.lessons.count()).toBe(0);
});
