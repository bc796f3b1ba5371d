import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../../utils/background/environment.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { createShippedScorer } from '../../../utils/scoring/index.ts';
import { createWorld, fresh, HEALTH, request, tab, type World } from './world.ts';

const scorer = createShippedScorer();
const SOLD =
  'Hi Ilse, we help engineering firms like yours double their leads. Would you be open to a quick 15 minute call this week?';

let world: World;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(async () => {
  world = createWorld();
  const environment: Environment = { ...world.environment, scorer };
  handlers = createHandlers(environment);
  const requests = [request('sold', SOLD), request('bare', null)];
  await handlers.seen({ pageId: 'page-1', requests, health: HEALTH }, tab(7));
});

const row = async (slug: string) => world.database.requests.get(`linkedin:${slug}`);
const decide = (slug: string) =>
  handlers.decide({ decisionId: fresh(), requestId: `linkedin:${slug}`, choice: 'decline' }, null);
const correct = (label: 'genuine' | null) => handlers.correct({ requestId: 'linkedin:sold', label }, null);

describe('the chance that Winnow gave', () => {
  it('is kept with the decision, as it was then', async () => {
    const { pitch, scam, generic } = (await row('sold'))?.probabilities ?? { pitch: 0, scam: 0, generic: 0 };
    const { chance } = await decide('sold');
    expect(chance).toBeCloseTo(pitch + scam + generic);
    expect(chance).toBeGreaterThan(0.5);
  });

  it('is none where Winnow claimed nothing', async () => {
    expect(await decide('bare')).not.toHaveProperty('chance');
  });

  it('is kept when the reader says otherwise, and gone when they take that back', async () => {
    await correct('genuine');
    expect((await row('sold'))?.chance).toBeGreaterThan(0.5);
    expect(await decide('sold')).not.toHaveProperty('chance');
    await correct(null);
    expect(await row('sold')).not.toHaveProperty('chance');
  });

  it('outlives the next look at the page', async () => {
    await correct('genuine');
    const before = (await row('sold'))?.chance;
    await handlers.seen({ pageId: 'page-1', requests: [request('sold', SOLD)], health: HEALTH }, tab(7));
    expect((await row('sold'))?.chance).toBe(before);
  });
});
