import { beforeEach, expect, it } from 'vitest';
import { createWorld, HEALTH, request, tab, type World } from './world.ts';

const ADA = request('ada');
const BO = request('bo');

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.handlers.seen({ pageId: 'p', requests: [ADA, BO], health: HEALTH }, tab(1));
});

it('a page that sends one new request still shows the others', async () => {
  const cy = request('cy');
  const answer = await world.handlers.seen(
    { pageId: 'p', requests: [cy], shown: [ADA.id, BO.id, cy.id], health: HEALTH },
    tab(1),
  );
  expect(answer.sights.map(({ requestId }) => requestId)).toEqual([cy.id]);
  expect((await world.database.pages.get('p'))?.requestIds).toEqual([ADA.id, BO.id, cy.id]);
});

it('a page that says the same again is not written again', async () => {
  const before = await world.database.pages.get('p');
  world.pass(1_000);
  await world.handlers.seen({ pageId: 'p', requests: [], shown: [ADA.id, BO.id], health: HEALTH }, tab(1));
  expect(await world.database.pages.toArray()).toEqual([before]);
});

it('a tab that has become another page no longer shows what the one before did', async () => {
  await world.handlers.seen({ pageId: 'q', requests: [BO], health: HEALTH }, tab(1));
  expect((await world.database.pages.toArray()).map(({ pageId }) => pageId)).toEqual(['q']);
});
